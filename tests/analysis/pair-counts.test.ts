import { expect, test } from 'vitest';
import { pairCounts } from '../../src/analysis/pair-counts';

test('pairs with what is only related to a concept are not counted', () => {
	expect(
		pairCounts([
			{ verdict: 'same', reasons: null },
			{ verdict: 'with-care', reasons: 'similar unknown-scope' },
			{ verdict: 'not-comparable', reasons: 'other-date similar' },
			{ verdict: 'not-comparable', reasons: 'defined-otherwise similar' }
		])
	).toEqual({ all: 3, same: 1, 'with-care': 1, 'not-comparable': 1 });
});
