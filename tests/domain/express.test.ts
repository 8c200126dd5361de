import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { perResident, difference, nearestInSize, ranks, perResidentBasis } from '../../src/domain';

const hundredths = fc.integer({ min: -1e8, max: 1e8 }).map((n) => n / 100);

describe('difference', () => {
	test.each([
		[99.15, 96.79, 2.36],
		[99.5, 99.3, 0.2],
		[9.57, 9.43, 0.14],
		[97.5, 95.45, 2.05],
		[700, 982, -282],
		[0.3, 0.1, 0.2],
		[10, 11.1, -1.1],
		[2121.796, 1849.71, 272.086],
		[5, 5, 0],
		[1e-7, 0, 1e-7]
	])('%d − %d = %d', (value, from, expected) => {
		expect(difference(value, from)).toBe(expected);
	});
	test('is exact to the printed decimals', () => {
		fc.assert(
			fc.property(hundredths, hundredths, (a, b) => {
				expect(Math.round(difference(a, b) * 100)).toBe(Math.round(a * 100) - Math.round(b * 100));
				expect(String(difference(a, b)).split('.')[1]?.length ?? 0).toBeLessThanOrEqual(2);
			})
		);
	});
	test('of a number and itself is a zero without a minus', () => {
		fc.assert(
			fc.property(hundredths, (a) => {
				expect(Object.is(difference(a, a), 0)).toBe(true);
			})
		);
	});
	test('turns its sign with its terms', () => {
		fc.assert(
			fc.property(hundredths, hundredths, (a, b) => {
				expect(difference(a, b) + difference(b, a)).toBe(0);
			})
		);
	});
});

describe('byResidents', () => {
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
	['money', 'yen', 'yen'],
	['people', 'person', 'thousand'],
	['count', 'facility', 'thousand'],
	['count', 'municipality', null],
	['count', 'city', null],
	['ratio', 'percent', null],
	['area', 'square-metre', null],
	['duration_days', 'day', null]
])('%s in %s is divided by residents: %s', (dimension, base_unit_id, expected) => {
	expect(perResidentBasis({ dimension, base_unit_id })).toBe(expected);
});

describe('places', () => {
	test.each([
		[[3, 9, 9, 1], 'higher', [3, 1, 1, 4]],
		[[3, 9, 9, 1], 'lower', [2, 3, 3, 1]],
		[[5], 'higher', [1]],
		[[], 'lower', []]
	] as const)('%j, %s first: %j', (values, direction, expected) => {
		expect(ranks(values, direction)).toEqual(expected);
	});
	test('follow the values, and the other direction turns them', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2 }), (values) => {
				const [up, down] = [ranks(values, 'higher'), ranks(values, 'lower')];
				for (const [i, a] of values.entries())
					for (const [k, b] of values.entries()) {
						expect(Math.sign(up[i]! - up[k]!)).toBe(Math.sign(b - a));
						expect(Math.sign(down[i]! - down[k]!)).toBe(Math.sign(a - b));
					}
				expect(Math.min(...up)).toBe(1);
				expect(Math.max(...up)).toBeLessThanOrEqual(values.length);
			})
		);
	});
});

describe('nearestInSize', () => {
	const of = (slug: string, residents: number) => ({ slug, residents });
	test('counts by ratio, not by difference', () => {
		const peers = nearestInSize(
			of('ube', 160_353),
			[
				of('ube', 160_353),
				of('sanyo-onoda', 60_209),
				of('iwakuni', 128_609),
				of('mine', 22_166),
				of('annaka', 55_245)
			],
			2
		);
		expect(peers.map((p) => [p.slug, p.ratio.toFixed(3)])).toEqual([
			['iwakuni', '0.802'],
			['sanyo-onoda', '0.375']
		]);
	});
	test('half as many is as far as twice as many; equally near ones keep their order', () => {
		const own = of('a', 100);
		const slugs = (list: ReturnType<typeof nearestInSize>) => list.map((p) => p.slug);
		expect(slugs(nearestInSize(own, [of('b', 200), of('c', 50)], 2))).toEqual(['b', 'c']);
		expect(slugs(nearestInSize(own, [of('c', 50), of('b', 200)], 2))).toEqual(['c', 'b']);
		expect(slugs(nearestInSize(own, [of('none', 0), of('c', 50)], 2))).toEqual(['c']);
	});
});
