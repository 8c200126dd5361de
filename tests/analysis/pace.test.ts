import { expect, test } from 'vitest';
import { paceRows } from '../../src/analysis/pace';
import { paceFigures } from '../lib/pace-figures';

test('paceRows have an assessment, or the reason why not, for each indicator with a target', () => {
	expect(
		paceRows(paceFigures).map((r) => [r.figure.indicator_id, r.assessment?.verdict ?? null, r.gap])
	).toEqual([
		['mine-leave', 'short', null],
		['mine-leave-interim', 'interim-missed', null],
		['mine-rate', 'reached', null],
		['mine-plots', 'behind', null],
		['mine-flow', null, 'flow'],
		['ube-x', null, 'no-actual']
	]);
});
