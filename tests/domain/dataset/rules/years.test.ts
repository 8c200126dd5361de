import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkYears } from '../../../../src/domain/dataset/rules/years';
import { entriesOf } from '../entries';

const check = (...changes: Parameters<typeof entriesOf>) =>
	formatFindings(checkYears(entriesOf(...changes)));

describe('good', () => {
	test.each([
		[2022, 'R4'],
		[2022, 'H34(2022)'],
		[2019, 'R2.1.15現在'],
		[2019, '令和元年度'],
		[2021, null],
		[null, null],
		[null, '8月末時点'],
		[2021, '29基準'],
		[2022, 'R3→R4'],
		[1997, null],
		[2051, null]
	])('%s printed as %s', (fiscal_year, year_printed) => {
		expect(check({ observation: [{ fiscal_year, year_printed }] })).toEqual([]);
	});
});

describe('bad', () => {
	test('the printed year names another', () => {
		expect(check({ observation: [{ fiscal_year: 2022, year_printed: 'R3' }] })).toEqual([
			'data/ube/observations.csv:2: year_printed "R3" reads as 2021; expected 2022'
		]);
		expect(check({ observation: [{ fiscal_year: 2024, year_printed: 'R4～R5' }] })).toEqual([
			'data/ube/observations.csv:2: year_printed "R4～R5" reads as 2022 or 2023; expected 2024'
		]);
	});

	test('a year is printed and none is entered', () => {
		expect(check({ observation: [{ fiscal_year: null, year_printed: 'R3' }] })).toEqual([
			'data/ube/observations.csv:2: year_printed "R3" reads as 2021; expected no year, as fiscal_year is empty'
		]);
	});

	test('a year is far from the plan, in each table that has years', () => {
		expect(
			check({
				observation: [{ fiscal_year: 1996, year_printed: null }],
				schedule_step: [{ fiscal_year: 2052 }],
				evaluation: [{ fiscal_year: 202 }]
			})
		).toEqual([
			'data/ube/evaluations.csv:2: column fiscal_year: 202 is far from the plan; expected 1997 to 2051',
			'data/ube/observations.csv:2: column fiscal_year: 1996 is far from the plan; expected 1997 to 2051',
			'data/ube/schedule.csv:2: column fiscal_year: 2052 is far from the plan; expected 1997 to 2051'
		]);
	});

	test('a plan ends before it starts', () => {
		expect(check({ plan: [{ first_fiscal_year: 2026, last_fiscal_year: 2022 }] })).toEqual([
			'data/plans.csv:2: first_fiscal_year 2026 is after last_fiscal_year 2022; expected the reverse'
		]);
	});
});
