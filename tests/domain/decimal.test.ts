import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../../src/domain';

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
