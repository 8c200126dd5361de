import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { truncate } from '../../src/chart/truncate';

describe('clip', () => {
	test.each([
		['検討', 2, '検討'],
		['検討・実施', 4, '検討・…'],
		['検討・実施', 1, ''],
		['実施', 0, ''],
		['', 0, ''],
		['Introduction', 4, 'Introd…'],
		['𠮷野家の改修', 3, '𠮷野…']
	])('of %j to %d em is %j', (text, ems, clipped) => {
		expect(truncate(text, ems)).toBe(clipped);
	});
	test('keeps a beginning, splits no character, and never grows', () => {
		const text = fc.string({ unit: fc.constantFrom('検', '討', 'a', 'W', '𠮷', '①', '／') });
		fc.assert(
			fc.property(text, fc.double({ min: -2, max: 30, noNaN: true }), (whole, ems) => {
				const clipped = truncate(whole, ems);
				expect(whole.startsWith(clipped.replace(/…$/, ''))).toBe(true);
				expect(clipped).not.toMatch(/\p{Surrogate}/u);
				expect([...clipped].length).toBeLessThanOrEqual([...whole].length);
			})
		);
	});
});
