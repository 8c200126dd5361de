import { describe, expect, test } from 'vitest';
import { planClockColumns, planClockTableRows } from '../../src/table/plan-clock';
import { openSchedules } from '../lib/open-schedules';
import { figure, step } from '../lib/rows';
import { cellOf, cellsOf, sourcesIn, tableReader } from './table';

const ja = tableReader('ja');
const en = tableReader('en');
const UBE = { municipality: 'ube', first_fiscal_year: 2022, last_fiscal_year: 2026 };
const MINE = { municipality: 'mine', first_fiscal_year: 2019, last_fiscal_year: 2023 };

test('cells stand before figures, and a figure takes the first year from the plan of its initiative', () => {
	const rows = planClockTableRows(
		[step(UBE), step({ ...MINE, initiative_id: 'mine-1' })],
		[figure({ municipality: 'mine' }), figure({ municipality: 'annaka' })]
	);
	expect(
		rows.map((r) => [r.municipality, r.step ? 'cell' : 'figure', r.plan?.first_fiscal_year ?? null])
	).toEqual([
		['ube', 'cell', 2022],
		['mine', 'cell', 2019],
		['mine', 'figure', 2019],
		['annaka', 'figure', null]
	]);
});

describe('the table behind the clock', () => {
	const [cell, mark] = planClockTableRows(
		[step({ ...UBE, fiscal_year: 2023 })],
		[figure({ observation_id: 'ube-rpa.2021.actual', value: 12, value_text: '12業務' })]
	);
	test('holds a cell with its year of the plan', () => {
		expect(cellsOf(planClockColumns(en), cell!)).toEqual([
			['City', 'Ube'],
			['Initiative', '1 Introducing RPA'],
			['Action or indicator', 'Introduction'],
			['Kind', 'Plan'],
			['Fiscal year', 'FY2023'],
			['Year of the plan', 'Year 2'],
			['Value', null],
			['As printed', '実施'],
			['Phase', 'Implement (実施)'],
			['Certainty', 'high'],
			['Page', 1],
			['Line', 20],
			['Note', null]
		]);
		expect(sourcesIn(planClockColumns(en), cell!)).toEqual([]);
	});
	test('holds a figure with its value, which opens the source', () => {
		expect(cellsOf(planClockColumns(en), mark!)).toEqual([
			['City', 'Ube'],
			['Initiative', '1 Introducing RPA'],
			['Action or indicator', 'RPA processes'],
			['Kind', 'Actual'],
			['Fiscal year', 'FY2021'],
			['Year of the plan', '−1'],
			['Value', '12 processes'],
			['As printed', '12業務'],
			['Phase', null],
			['Certainty', 'high'],
			['Page', 1],
			['Line', 10],
			['Note', null]
		]);
		expect(sourcesIn(planClockColumns(en), mark!)).toEqual([['Value', 'ube-rpa.2021.actual']]);
	});
	test.each([
		[2022, '1年目', 'Year 1'],
		[2026, '5年目', 'Year 5'],
		[2021, '1年前', '−1'],
		[null, null, null]
	])('%s is in the plan from 2022: %s, %s', (fiscal_year, japanese, english) => {
		const [row] = planClockTableRows([step({ ...UBE, fiscal_year })], []);
		expect(cellOf(planClockColumns(ja), '計画の年', row!)).toBe(japanese);
		expect(cellOf(planClockColumns(en), 'Year of the plan', row!)).toBe(english);
	});
	test('gives no year of a plan where the plan is not known', () => {
		const [row] = planClockTableRows([], [figure({ fiscal_year: 2021 })]);
		expect(cellOf(planClockColumns(en), 'Year of the plan', row!)).toBeNull();
	});
});

test('a figure counts its years from the plan of its own initiative, which is named', async () => {
	const { steps, figures } = await openSchedules('all');
	const rows = planClockTableRows(steps, figures);
	const cells = (initiative: string) =>
		rows
			.filter((r) => r.figure?.initiative_id === initiative && r.figure.kind === 'target')
			.map((r) =>
				['Initiative', 'Fiscal year', 'Year of the plan'].map((heading) =>
					cellOf(planClockColumns(en), heading, r)
				)
			);
	expect(cells('sanyo-onoda-1')[0]).toEqual([
		"1 Strengthening the collection of public money (San'yo-Onoda administrative reform: action plans)",
		'FY2022',
		'Year 4'
	]);
	expect(planClockTableRows([], figures).every((r) => r.plan === null)).toBe(true);
	const step = rows.find((r) => r.step?.initiative_id === 'sanyo-onoda-made-up-2')!;
	expect(cellOf(planClockColumns(ja), '計画の年', step)).toBe('1年目');
	expect(cellOf(planClockColumns(ja), '取組', step)).toBe(
		'2 窓口の電子化（山陽小野田市 行政改革 第2期行動計画（架空））'
	);
});

test('a note tells what the document before prints of a cell or a figure', async () => {
	const { steps, figures } = await openSchedules('all');
	const rows = planClockTableRows(steps, figures);
	const changed = rows.filter((r) => (r.step ?? r.figure).restatement === 'different');
	const notes = changed.map((r) => cellOf(planClockColumns(en), 'Note', r));
	expect(changed.map((r) => r.step === null)).toContain(true);
	expect(changed.map((r) => r.step === null)).toContain(false);
	for (const note of notes) expect(note).toContain(' in the earlier document “');
});
