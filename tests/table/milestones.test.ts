import { expect, test } from 'vitest';
import { milestoneColumns } from '../../src/table/milestones';
import { milestoneRecord } from '../lib/rows';
import { cellsOf, tableReader } from './table';

const row = milestoneRecord({
	scope_ja: '窓口',
	scope_en: 'Counters',
	planned_fiscal_year: 2019,
	actual_fiscal_year: 2020,
	slip_years: 1,
	planned_words_ja: '策定',
	planned_source_line: 12
});

test('the table holds years, slip, state, words and places of plan and result', () => {
	expect(cellsOf(milestoneColumns(tableReader('en')), row)).toEqual([
		['Reform step', 'Introducing RPA'],
		['City', 'Ube'],
		['Scope', 'Counters'],
		['Initiative', '1 Introducing RPA'],
		['Planned for', 'FY2019'],
		['Done in', 'FY2020'],
		['Slip (years)', 1],
		['State', 'done'],
		['Words of the document', '運用開始'],
		['Page', 3],
		['Line', 20],
		['Words of the plan', '策定'],
		['Line of the plan', 12],
		['Certainty', 'high'],
		['Note', null]
	]);
});

test('what is not printed is left empty', () => {
	const columns = milestoneColumns(tableReader('ja'));
	const empty = cellsOf(columns, milestoneRecord()).filter(([, cell]) => cell === null);
	expect(empty.map(([heading]) => heading)).toEqual([
		'対象範囲',
		'計画の年度',
		'達した年度',
		'遅れ（年）',
		'計画の語',
		'計画の行',
		'注記'
	]);
});
