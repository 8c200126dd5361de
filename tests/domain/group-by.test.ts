import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/domain';

test('groups stand in the order of their first item, items in their own', () => {
	const groups = groupBy(['ube 1', 'mine 1', 'ube 2', 'annaka 1', 'mine 2'], (s) => s.slice(0, -2));
	expect([...groups]).toEqual([
		['ube', ['ube 1', 'ube 2']],
		['mine', ['mine 1', 'mine 2']],
		['annaka', ['annaka 1']]
	]);
});

test('no items make no groups', () => {
	expect(groupBy([], () => 'x').size).toBe(0);
});

test('every item stands in exactly the group of its key', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 99 })), (items) => {
			const groups = groupBy(items, (n) => n % 7);
			for (const [key, group] of groups) expect(group).toEqual(items.filter((n) => n % 7 === key));
			expect([...groups.values()].flat().length).toBe(items.length);
		}),
		{ numRuns: 100 }
	);
});
