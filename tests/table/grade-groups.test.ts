import { expect, test } from 'vitest';
import { gradeGroups } from '../../src/analysis/grade-groups';
import { gradeGroupColumns } from '../../src/table/grade-groups';
import { openGrades } from '../lib/open-grades';
import { cellsOf, tableReader } from './table';

const { grades, scales } = await openGrades();
const groups = gradeGroups(grades, () => ['all'], false);

test('a group is counted on its own scale, which is named where a city has several', () => {
	const columns = gradeGroupColumns(tableReader('ja'), scales, 'theme');
	const newer = groups.find((g) => g.scale_id === 'iwakuni-made-up')!;
	expect(cellsOf(columns, newer).slice(0, 6)).toEqual([
		['市', '岩国市'],
		['評価区分', 'S・A・B・C・D'],
		['分け', 'all'],
		['件数', 3],
		['AA', null],
		['A', 1]
	]);
});

test('scales are not named where every city has one', () => {
	const mine = scales.filter((s) => s.municipality === 'mine');
	const columns = gradeGroupColumns(tableReader('en'), mine, 'theme');
	expect(columns.map((c) => c.heading)).toEqual(['City', 'Group', 'Number', 'A', 'B', 'C']);
});
