import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	assessPace,
	paceOf,
	type Direction,
	type MeasuredIndicator,
	type ProgressInput
} from '../../src/domain';
import { indicator, input, inputOfAllYears } from '../lib/measured-indicator';

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
])('is not computed from %i by %i to %i', (y0, y1, y2) => {
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

const level = indicator({ dimension: 'ratio', accumulation: 'year' });
const baseline = input('baseline', 2017, 9.4);
const actual = input('actual', 2019, 9.6);
const target = input('target', 2023, 10);

/** What is said of figures, or why nothing is. */
function verdictOf(figures: ProgressInput[], of: MeasuredIndicator = level) {
	const found = assessPace(figures, of);
	return 'gap' in found ? found.gap : found.verdict;
}

describe('assessPace', () => {
	test('goes by the plan’s own target of the year before any straight line', () => {
		const figures = [baseline, actual, target, input('actual', 2018, 20)];
		const interim = (value: number) => [...figures, input('target', 2019, value)];
		expect(assessPace(interim(9.5), level)).toMatchObject({
			verdict: 'interim-reached',
			interim: { value: 9.5 },
			actual,
			target,
			line: null,
			needed: { value: 0.1, exact: true, years: 4 }
		});
		expect(verdictOf(interim(9.7))).toBe('interim-missed');
	});
	test('draws the straight line where there is none, and says where that begins', () => {
		expect(assessPace([baseline, actual, target], level)).toMatchObject({
			verdict: 'enough',
			baseline,
			line: { shown: { value: 0.1 }, needed: { value: 0.1 }, against: 0 },
			baselineBeforePlan: true
		});
		const later = [input('baseline', 2019, 9.4), input('actual', 2020, 9.5), target];
		expect(assessPace(later, level)).toMatchObject({
			verdict: 'short',
			baselineBeforePlan: false
		});
	});
	test('needs nothing more where the last target is reached', () => {
		const figures = [baseline, input('actual', 2019, 10.5), target, input('target', 2019, 11)];
		expect(assessPace(figures, level)).toMatchObject({ verdict: 'reached', needed: null });
	});
	test('says of the last target in its own year whether it was missed', () => {
		expect(verdictOf([baseline, actual, input('target', 2019, 10)])).toBe('missed');
		expect(verdictOf([baseline, actual, input('target', 2019, 9)])).toBe('reached');
	});
	test('draws no line for what begins at nothing each year, and takes no year for another', () => {
		const plots = indicator({ accumulation: 'year', dimension: 'count' });
		const figures = [
			input('baseline', 2017, 0),
			input('actual', 2019, 2),
			input('target', 2023, 1)
		];
		expect(verdictOf(figures, plots)).toBe('flow');
		expect(assessPace([...figures, input('target', 2019, 1)], plots)).toMatchObject({
			verdict: 'interim-reached',
			needed: null
		});
	});
	test('holds a target of the whole plan against the years that have passed', () => {
		const plots = indicator({ accumulation: 'year', dimension: 'count' });
		const figures = [input('actual', 2019, 4), inputOfAllYears('target', null, 60)];
		expect(assessPace(figures, plots)).toMatchObject({
			verdict: 'behind',
			total: { share: 6.7, passed: 1, years: 5 }
		});
		expect(verdictOf([...figures, input('target', 2019, 3), target], plots)).toBe(
			'interim-reached'
		);
		expect(verdictOf([inputOfAllYears('target', null, 60)], plots)).toBe('no-actual');
	});
	test('goes the plan’s own way where neither is better', () => {
		const neither = { ...level, direction: 'neither' as const };
		const figures = [input('baseline', 2017, 101), input('actual', 2019, 100.4)];
		const to = input('target', 2023, 100);
		expect(verdictOf([...figures, to], neither)).toBe('enough');
		const slow = { ...figures[1]!, value: 100.9 };
		expect(verdictOf([figures[0]!, slow, to], neither)).toBe('short');
		expect(verdictOf([...figures, to, input('target', 2019, 100)], neither)).toBe('interim-missed');
		expect(verdictOf([figures[1]!, to], neither)).toBe('no-aim');
	});
	test('takes the figures of the scope and unit of the target', () => {
		const other = { scope_ja: '現年分' };
		const own = [
			input('baseline', 2017, 90, other),
			input('actual', 2019, 92, other),
			input('target', 2023, 96, other)
		];
		expect(assessPace([baseline, actual, ...own], level)).toMatchObject({
			baseline: own[0],
			actual: own[1],
			line: { shown: { value: 1 }, needed: { value: 1 } }
		});
	});
	test.each<[string, ProgressInput[], string]>([
		['nothing', [], 'no-target'],
		['a target without a year', [baseline, actual, input('target', null, 10)], 'no-target'],
		['a target in words', [baseline, actual, input('target', 2023, null)], 'no-target'],
		['no actual', [baseline, target], 'no-actual'],
		['an actual in words', [baseline, input('actual', 2019, null), target], 'no-actual'],
		['no baseline', [actual, target], 'no-baseline'],
		['an actual in another unit', [baseline, { ...actual, unit_id: 'hour' }, target], 'other-unit'],
		[
			'a baseline of another scope',
			[{ ...baseline, scope_ja: '市長部局' }, actual, target],
			'other-scope'
		],
		['an actual as old as the baseline', [baseline, input('actual', 2017, 9.5), target], 'years'],
		['an actual before the baseline', [baseline, input('actual', 2016, 10), target], 'years'],
		['targets of the past alone', [baseline, actual, input('target', 2018, 10)], 'years'],
		[
			'a target that asked for nothing',
			[baseline, input('actual', 2019, 9.4), input('target', 2019, 9.4), target],
			'unmoved'
		]
	])('says why not for %s', (_, figures, gap) => {
		expect(assessPace(figures, level)).toEqual({ gap });
	});
	test.each<[Direction, number, number, number, string]>([
		// direction, baseline in 2017, actual in 2019, target in 2023
		['higher', 0, 10, 10, 'reached'],
		['higher', 0, 10, 30, 'enough'],
		['higher', 0, 10, 31, 'short'],
		['higher', 10, 5, 20, 'short'],
		['lower', 30, 20, 20, 'reached'],
		['lower', 30, 20, 0, 'enough'],
		['lower', 30, 25, 0, 'short'],
		['lower', 30, 40, 20, 'short']
	])('%s is better, %i → %i → %i', (direction, from, now, to, verdict) => {
		const figures = [
			input('baseline', 2017, from),
			input('actual', 2019, now),
			input('target', 2023, to)
		];
		expect(verdictOf(figures, { ...level, direction })).toBe(verdict);
	});
});
