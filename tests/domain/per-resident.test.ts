import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { perResident, perResidentBasis, sizeDependenceOf } from '../../src/domain';

describe('perResident', () => {
	// Divided by hand, rounded at the last digit that is shown.
	test.each([
		['yen', 69_500_000_000, 161_767, 429_630],
		['yen', 38_133_000, 63_623, 599],
		['yen', 59_280_000, 23_928, 2477],
		['yen', 1, 2, 1],
		['yen', -1, 2, -1],
		['thousand', 739, 63_623, 11.6],
		['thousand', 333, 23_928, 13.9],
		['thousand', 17, 161_767, 0.105],
		['thousand', 20, 160_353, 0.125],
		['thousand', 231, 23_928, 9.65],
		['thousand', 456_456, 57_382, 7955],
		['each', 712_706, 161_767, 4.41],
		['thousand', 0, 1000, 0],
		['thousand', 1, 2_000_001, 0],
		['thousand', 1, 2_000_000, 0.001]
	] as const)('%s: %d by %d residents is %d', (measure, amount, residents, expected) => {
		expect(perResident(amount, residents, measure)).toBe(expected);
	});
	const amounts = fc.integer({ min: -1e11, max: 1e11 });
	const residents = fc.integer({ min: 1, max: 4_000_000 });
	test('is never further from the quotient than half of the last digit', () => {
		fc.assert(
			fc.property(amounts, residents, (amount, people) => {
				expect(Math.abs(perResident(amount, people, 'yen') - amount / people)).toBeLessThanOrEqual(
					0.5 + 1e-6
				);
				const exact = (amount * 1000) / people;
				const size = Math.abs(exact);
				const digit = size >= 100 ? 1 : size >= 10 ? 0.1 : size >= 1 ? 0.01 : 0.001;
				expect(Math.abs(perResident(amount, people, 'thousand') - exact)).toBeLessThanOrEqual(
					digit / 2 + size * 1e-12
				);
			})
		);
	});
	test('keeps the order of amounts', () => {
		fc.assert(
			fc.property(amounts, amounts, residents, (a, b, people) => {
				fc.pre(a < b);
				for (const measure of ['yen', 'thousand'] as const)
					expect(perResident(a, people, measure)).toBeLessThanOrEqual(
						perResident(b, people, measure)
					);
			})
		);
	});
	test.each([0, -1, Number.NaN])('refuses %d residents', (people) => {
		expect(() => perResident(1, people, 'yen')).toThrow(RangeError);
	});
});

test.each([
	['money', 'residents', 'yen'],
	['people', 'residents', 'thousand'],
	['count', 'residents', 'thousand'],
	['area', 'residents', 'each'],
	['count', 'other', null],
	['money', 'other', null],
	['ratio', 'independent', null]
] as const)(
	'%s that depends on size as %s is divided by residents: %s',
	(dimension, size, expected) => {
		expect(perResidentBasis({ dimension, size })).toBe(expected);
	}
);

test.each([
	['ratio', 'independent'],
	['duration_days', 'independent'],
	['money', 'residents'],
	['people', 'residents'],
	['area', 'residents'],
	['count', 'other']
])('%s depends on size as %s', (dimension, expected) => {
	expect(sizeDependenceOf(dimension)).toBe(expected);
});
