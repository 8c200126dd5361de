import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranks } from '../../src/domain';

describe('ranks', () => {
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
