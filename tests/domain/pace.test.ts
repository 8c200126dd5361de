import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessPace, paceOf } from '../../src/domain';

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
