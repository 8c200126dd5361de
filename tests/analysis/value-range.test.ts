import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { panelsOf } from '../../src/analysis/panels';
import { valueRange } from '../../src/analysis/value-range';
import { figure } from '../lib/rows';

const rangeOf = (values: readonly (number | null)[]) =>
	valueRange(values.map((value) => ({ row: figure(), fiscalYear: 2020, value })));

describe('valueRange', () => {
	test.each<[string, (number | null)[], boolean, boolean]>([
		['rates close together', [96.8, 99.2], true, false],
		['a single value', [739], false, true],
		['values far apart', [3, 12], false, true],
		['zero and more', [0, 12], false, true],
		['both signs', [7200, -53456], false, true],
		['negative values', [-6204, -6000], false, true],
		['words among numbers', [null, 98, 99], true, false]
	])('of %s', (_, values, broken, zero) => {
		const range = rangeOf(values);
		const numbers = values.filter((v) => v !== null);
		expect(range.broken).toBe(broken);
		expect(range.low <= 0 && range.high >= 0).toBe(zero);
		expect(range.low).toBeLessThanOrEqual(Math.min(...numbers));
		expect(range.high).toBeGreaterThanOrEqual(Math.max(...numbers));
	});
	test.each([[[]], [[null, null]]])('without numbers is from 0 to 1', (values) => {
		expect(rangeOf(values)).toEqual({ low: 0, high: 1, broken: false });
	});
	test('of zeros alone has a height', () => {
		const range = rangeOf([0, 0]);
		expect(range.low).toBe(0);
		expect(range.high).toBeGreaterThan(0);
	});
	test('holds every point, has a height, and says when zero is outside', () => {
		const value = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((v) => Number(v.toFixed(3)));
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
				const { low, high, broken } = rangeOf(values);
				expect(low).toBeLessThan(high);
				expect(values.every((v) => low <= v && v <= high)).toBe(true);
				expect(broken).toBe(low > 0 || high < 0);
			})
		);
	});
});

test('panels and ranges agree: a panel that is drawn has a range that holds it', () => {
	const [panel] = panelsOf([figure({ value: 0 }), figure({ value: 0, fiscal_year: 2022 })]);
	const { low, high } = valueRange(panel!.panel.points);
	expect(high - low).toBeGreaterThan(0);
});
