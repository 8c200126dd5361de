import { describe, expect, test } from 'vitest';
import { planClockColumns, planClockTableRows } from '../../src/table/plan-clock';
import { figure, step } from '../lib/rows';
import { cellOf, cellsOf, sourcesIn, tableReader } from './table';

const ja = tableReader('ja');
const en = tableReader('en');
const UBE = { municipality: 'ube', first_fiscal_year: 2022, last_fiscal_year: 2026 };
const MINE = { municipality: 'mine', first_fiscal_year: 2019, last_fiscal_year: 2023 };

test('cells stand before figures, and a figure takes the first year from the plan of its city', () => {
	const rows = planClockTableRows(
		[step(UBE), step(MINE)],
		[figure({ municipality: 'mine' }), figure({ municipality: 'annaka' })]
	);
	expect(rows.map((r) => [r.municipality, r.step ? 'cell' : 'figure', r.first])).toEqual([
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
