import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessPace, paceBasis, paceOf, type Direction, type PaceInput } from '../../src/domain';

const at = (fiscal_year: number, value: number) => ({ fiscal_year, value });

// Worked out on paper: years, values, pace so far, pace needed, and which is above.
test.each([
	[2017, 43.8, 2019, 48, 2023, 45, 2.1, true, -0.75, true, 1],
	[2017, 99.3, 2019, 99.3, 2023, 99.5, 0, true, 0.05, true, -1],
	[2017, 9.43, 2019, 9.57, 2023, 10, 0.07, true, 0.1075, true, -1],
	[2017, 341, 2019, 333, 2023, 333, -4, true, 0, true, -1],
	[2017, 9.4, 2019, 9.6, 2023, 10, 0.1, true, 0.1, true, 0],
	[2018, 0, 2021, 1, 2022, 2, 0.33, false, 1, true, -1],
	[2018, 0, 2021, 2, 2022, 2, 0.67, false, 0, true, 1],
	[2018, 0, 2021, -2, 2022, -2, -0.67, false, 0, true, -1],
	[2018, 1_849_710, 2021, 2_121_796, 2028, 2_000_000, 90_695.33, false, -17_399.43, false, 1]
] as const)(
	'%i: %d → %i: %d → %i: %d',
	(y0, baseline, y1, actual, y2, target, shown, shownExact, needed, neededExact, against) => {
		expect(paceOf(at(y0, baseline), at(y1, actual), at(y2, target))).toEqual({
			shown: { value: shown, exact: shownExact },
			needed: { value: needed, exact: neededExact },
			yearsShown: y1 - y0,
			yearsLeft: y2 - y1,
			against
		});
	}
);

test.each([
	[2019, 2019, 2023],
	[2020, 2019, 2023],
	[2017, 2019, 2019],
	[2017, 2019, 2018]
])('is not reckoned from %i by %i to %i', (y0, y1, y2) => {
	expect(paceOf(at(y0, 1), at(y1, 2), at(y2, 3))).toBeNull();
});

/** A quotient of whole numbers rounded half away from zero, without any fraction on the way. */
function divide(dividend: bigint, divisor: bigint): bigint {
	const [size, sign] = dividend < 0n ? [-dividend, -1n] : [dividend, 1n];
	return (sign * (2n * size + divisor)) / (2n * divisor);
}

test('equals whole-number arithmetic to the last digit, and judges by the unrounded pace', () => {
	const value = fc.record({
		steps: fc.integer({ min: -1e9, max: 1e9 }),
		places: fc.integer({ min: 0, max: 3 })
	});
	const years = fc.integer({ min: 1, max: 12 });
	fc.assert(
		fc.property(value, value, value, years, years, (a, b, c, gone, left) => {
			const list = [a, b, c].map(({ steps, places }) => Number(`${steps}e-${places}`));
			const pace = paceOf(
				at(2010, list[0]!),
				at(2010 + gone, list[1]!),
				at(2010 + gone + left, list[2]!)
			)!;
			const thousandths = list.map((v) => BigInt(Math.round(v * 1000)));
			const [shown, needed] = [
				thousandths[1]! - thousandths[0]!,
				thousandths[2]! - thousandths[1]!
			];
			const places = Math.max(...list.map((v) => String(v).split('.')[1]?.length ?? 0));
			const expected = (change: bigint, over: number) => {
				const scaled = divide(change * 10n ** BigInt(places + 2), 1000n * BigInt(over));
				return Number(`${scaled}e-${places + 2}`);
			};
			expect(pace.shown.value).toBe(expected(shown, gone) + 0);
			expect(pace.needed.value).toBe(expected(needed, left) + 0);
			const cross = shown * BigInt(left) - needed * BigInt(gone);
			expect(pace.against).toBe(cross > 0n ? 1 : cross < 0n ? -1 : 0);
			for (const [change, over, { exact }] of [
				[shown, gone, pace.shown],
				[needed, left, pace.needed]
			] as const)
				expect(exact).toBe((change * 10n ** BigInt(places + 2)) % (1000n * BigInt(over)) === 0n);
		})
	);
});

test('enough is enough: a tie in printed decimals is no shortfall of binary fractions', () => {
	const pace = paceOf(at(2017, 9.4), at(2019, 9.6), at(2023, 10))!;
	const figure = { kind: 'actual' as const, unit_id: null, scope_ja: null };
	const found = {
		baseline: { ...figure, ...at(2017, 9.4) },
		actual: { ...figure, ...at(2019, 9.6) },
		target: { ...figure, ...at(2023, 10) },
		pace
	};
	expect(assessPace(found, 'higher')).toBe('enough');
});

const figure = (
	kind: PaceInput['kind'],
	fiscal_year: number | null,
	value: number | null,
	change: Partial<PaceInput> = {}
): PaceInput => ({ kind, fiscal_year, value, unit_id: 'day', scope_ja: null, ...change });

const baseline = figure('baseline', 2017, 9.4);
const actual = figure('actual', 2019, 9.6);
const target = figure('target', 2023, 10);

describe('paceBasis', () => {
	test('goes from the baseline by the latest actual to the last target', () => {
		const found = paceBasis([
			target,
			figure('target', 2019, 10),
			actual,
			figure('actual', 2018, 20),
			figure('forecast', 2020, 1),
			baseline
		]);
		expect(found).toMatchObject({ baseline, actual, target });
		if ('gap' in found) throw new Error(found.gap);
		const { pace } = found;
		expect(pace).toEqual({
			shown: { value: 0.1, exact: true },
			needed: { value: 0.1, exact: true },
			yearsShown: 2,
			yearsLeft: 4,
			against: 0
		});
	});
	test('takes the figures of the scope and unit of the target', () => {
		const other = { scope_ja: '現年分' };
		const own = [
			figure('baseline', 2017, 90, other),
			figure('actual', 2019, 92, other),
			figure('target', 2023, 96, other)
		];
		expect(paceBasis([baseline, actual, ...own])).toMatchObject({
			baseline: own[0],
			actual: own[1],
			pace: { shown: { value: 1 }, needed: { value: 1 } }
		});
	});
	test.each<[string, PaceInput[], string]>([
		['nothing', [], 'no-target'],
		['a target without a year', [baseline, actual, figure('target', null, 10)], 'no-target'],
		['a target in words', [baseline, actual, figure('target', 2023, null)], 'no-target'],
		['no actual', [baseline, target], 'no-actual'],
		['an actual in words', [baseline, figure('actual', 2019, null), target], 'no-actual'],
		['no baseline', [actual, target], 'no-baseline'],
		['an actual in another unit', [baseline, { ...actual, unit_id: 'hour' }, target], 'other-unit'],
		[
			'a baseline of another scope',
			[{ ...baseline, scope_ja: '市長部局' }, actual, target],
			'other-scope'
		],
		['an actual as old as the baseline', [baseline, figure('actual', 2017, 9.5), target], 'years'],
		['a target of the year of the actual', [baseline, actual, figure('target', 2019, 10)], 'years']
	])('says why not for %s', (_, figures, gap) => {
		expect(paceBasis(figures)).toEqual({ gap });
	});
});

test.each<[Direction, number, number, number, string | null]>([
	// direction, baseline in 2017, actual in 2019, target in 2023
	['higher', 0, 10, 10, 'reached'],
	['higher', 0, 10, 30, 'enough'],
	['higher', 0, 10, 31, 'short'],
	['higher', 10, 5, 20, 'short'],
	['lower', 30, 20, 20, 'reached'],
	['lower', 30, 20, 0, 'enough'],
	['lower', 30, 25, 0, 'short'],
	['lower', 30, 40, 20, 'short'],
	['neither', 0, 10, 30, null]
])('judgePace: %s is better, %i → %i → %i', (direction, from, now, to, verdict) => {
	const found = paceBasis([
		figure('baseline', 2017, from),
		figure('actual', 2019, now),
		figure('target', 2023, to)
	]);
	if ('gap' in found) throw new Error(found.gap);
	expect(assessPace(found, direction)).toBe(verdict);
});
