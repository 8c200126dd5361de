import { describe, expect, test } from 'vitest';
import { scheduleRows } from '../../src/analysis/schedule-rows';
import { scheduleYears, yearsOfRows } from '../../src/analysis/schedule-years';
import { step } from '../lib/rows';

const rows = scheduleRows([
	step({ action_ja: '要綱', fiscal_year: 2020, plan_text_ja: '検討' }),
	step({ action_ja: '要綱', fiscal_year: 2021 }),
	step({ action_ja: '説明会', fiscal_year: 2019 }),
	step({ action_ja: '導入', fiscal_year: 2022 }),
	step({ action_ja: '導入', fiscal_year: 2023 })
]);

describe('scheduleYears', () => {
	test('draws what goes over several years, and lists what has one', () => {
		const { drawn, listed } = scheduleYears(rows);
		expect(drawn.map((r) => r.step.action_ja)).toEqual(['要綱', '導入']);
		expect(listed.map((r) => r.step.action_ja)).toEqual(['説明会']);
	});
});

describe('yearsOfRows', () => {
	test('goes from the first year of any row to the last of any', () => {
		expect(yearsOfRows(rows)).toEqual([2019, 2023]);
		expect(yearsOfRows(scheduleYears(rows).drawn)).toEqual([2020, 2023]);
	});
	test('is nothing where there are no rows', () => {
		expect(yearsOfRows([])).toBeNull();
	});
});
