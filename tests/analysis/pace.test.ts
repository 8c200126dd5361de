import { expect, test } from 'vitest';
import { paceRows } from '../../src/analysis/pace';
import { paceFigures } from '../lib/pace-figures';

test('paceRows have a pace, or the reason why not, for each indicator with a target', () => {
	expect(
		paceRows(paceFigures).map((r) => [r.figure.indicator_id, r.computed?.verdict ?? null, r.gap])
	).toEqual([
		['mine-leave', 'short', null],
		['mine-rate', 'reached', null],
		['ube-x', null, 'no-actual']
	]);
});
