import { expect, test } from 'vitest';
import { checkEntries, formatFindings } from '../../../../src/domain/dataset';
import { entriesOf, type SAMPLE } from '../entries';

type Record = Partial<(typeof SAMPLE)['milestone_record']>;

const check = (row: Record) =>
	formatFindings(
		checkEntries(entriesOf({ concept: [], indicator_concept: [], milestone_record: [row] }))
	);
const SAID = { note_ja: '計画より前', note_en: 'Before the plan' };

test.each<[string, Record]>([
	['planned for a year', {}],
	['planned without one, which is said', { planned_fiscal_year: null, ...SAID }],
	['done in a year', { status: 'done', actual_fiscal_year: 2023 }],
	['done, no year, which is said', { status: 'done', ...SAID }],
	['done before the plan, which is said', { status: 'done', actual_fiscal_year: 2018, ...SAID }],
	['with words of the plan', { planned_words_ja: '策定', planned_source_line: 7 }]
])('a milestone %s holds', (_, row) => {
	expect(check(row)).toEqual([]);
});

test.each<[string, Record, string]>([
	[
		'done without a year',
		{ status: 'done' },
		'column actual_fiscal_year: is empty for a milestone that is done; expected the year, or notes that say why there is none'
	],
	[
		'delayed, and done in a year',
		{ status: 'delayed', actual_fiscal_year: 2023 },
		'column actual_fiscal_year: 2023 for a milestone that is delayed; expected none, or the status done'
	],
	[
		'planned for no year',
		{ planned_fiscal_year: null },
		'column planned_fiscal_year: is empty for a milestone that is planned; expected the year, or notes that say why there is none'
	],
	[
		'done before the plan',
		{ status: 'done', actual_fiscal_year: 2021 },
		'column actual_fiscal_year: 2021 is before the plan, which starts in 2022; expected notes that say so'
	],
	[
		'planned for after the plan',
		{ planned_fiscal_year: 2027 },
		'column planned_fiscal_year: 2027 is after the plan, which ends in 2026; expected notes that say so'
	],
	[
		'with words of a plan that stand nowhere',
		{ planned_words_ja: '策定' },
		'columns planned_words_ja, planned_source_line: one is empty; expected both or neither'
	],
	[
		'that is not known',
		{ milestone_id: 'cloud' },
		'column milestone_id: "cloud" is not known; expected one that data/milestones.csv has'
	]
])('a milestone %s does not', (_, row, fault) => {
	expect(check(row)).toEqual([`data/ube/milestones.csv:2: ${fault}`]);
});

test('a year far from the plan is told', () => {
	expect(check({ planned_fiscal_year: 202, ...SAID })).toEqual([
		'data/ube/milestones.csv:2: column planned_fiscal_year: 202 is far from the plan; expected 1997 to 2051'
	]);
});
