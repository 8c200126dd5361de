import { expect, test } from 'vitest';
import { gradeRows } from '../../src/analysis/grade-rows';
import { grade } from '../lib/rows';

test('gradeRows have a row for each initiative and department', () => {
	const tracks = gradeRows([
		grade(),
		grade({ fiscal_year: 2019 }),
		grade({ department_ja: '市民課' }),
		grade({ initiative_id: 'iwakuni-2' })
	]);
	expect(tracks.map((t) => [t[0]!.initiative_id, t[0]!.department_ja, t.length])).toEqual([
		['iwakuni-1', null, 2],
		['iwakuni-1', '市民課', 1],
		['iwakuni-2', null, 1]
	]);
});
