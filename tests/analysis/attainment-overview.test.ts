import { expect, test } from 'vitest';
import { attainmentRows } from '../../src/analysis/attainment';
import { attainmentOverview, measuredRows } from '../../src/analysis/attainment-overview';
import { groupBy } from '../../src/domain';
import { progressFigures } from '../../src/query';
import { openGrades } from '../lib/open-grades';
import { openWorldDb } from '../lib/open-world';
import { everything } from '../lib/real-data';

const { grades } = await openGrades();
const { db, data } = await openWorldDb();
const rows = attainmentRows(grades, await db.ask(progressFigures, everything(data, 'all')));

test('outcomes are counted scale by scale, so that one letter of two scales stands twice', () => {
	const { outcomes } = attainmentOverview(rows);
	expect(outcomes.map((s) => [s.slug, s.id, s.counts.map((c) => c.grade)])).toEqual([
		['iwakuni', 'iwakuni-2019', ['AA', 'A', 'B', 'C']],
		['iwakuni', 'iwakuni-made-up', ['S', 'A', 'C']],
		['mine', 'mine-2019', ['A', 'B', 'C']],
		['kaku', 'kaku-marks', ['◎', '○', '△', '×']]
	]);
	for (const { counts, grades: own } of outcomes)
		expect(counts.reduce((sum, c) => sum + c.grades, 0)).toBe(own.length);
});

test('measured rows stand scale by scale, highest grades first', () => {
	const measured = measuredRows(rows);
	for (const list of groupBy(measured, (r) => r.grade.scale_id).values()) {
		const orders = list.map((r) => r.grade.grade_order);
		expect(orders).toEqual([...orders].sort((a, b) => a - b));
	}
	const scales = measured.map((r) => r.grade.scale_id);
	const changes = scales.filter((id, i) => i > 0 && id !== scales[i - 1]).length;
	expect(changes).toBe(new Set(scales).size - 1);
});
