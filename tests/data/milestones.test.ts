import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readData } from '../../scripts/data/read-data';
import { groupBy } from '../../src/domain';
import { deriveDataSet } from '../../src/domain/dataset';

const data = deriveDataSet(readData(resolve('data')).entries);
const records = groupBy(data.milestone_record, (r) => r.milestone_id);

describe('milestones', () => {
	test('are told by the documents of two municipalities at least', () => {
		const few = data.milestone.filter(
			(m) => new Set(records.get(m.milestone_id)?.map((r) => r.municipality_code)).size < 2
		);
		expect(few.map((m) => m.milestone_id)).toEqual([]);
	});
	test('stand under a theme of one of their initiatives', () => {
		const themes = groupBy(data.initiative_theme, (t) => t.initiative_id);
		const elsewhere = data.milestone.filter(
			(m) =>
				!records
					.get(m.milestone_id)!
					.some((r) => themes.get(r.initiative_id)?.some((t) => t.theme_id === m.theme_id))
		);
		expect(elsewhere.map((m) => m.milestone_id)).toEqual([]);
	});
	test('slip by the years from planned to done', () => {
		const slips = data.milestone_record.filter((r) => r.slip_years !== null);
		expect(slips.length).toBeGreaterThan(0);
		for (const r of slips)
			expect(r.slip_years).toBe(r.actual_fiscal_year! - r.planned_fiscal_year!);
	});
});

/** Years typed a second time from the documents: planned, done, status. */
test.each([
	['sanyo-onoda-23', 'cashless-payment', null, 2021, null, 'planned'],
	['sanyo-onoda-20', 'municipal-cloud', '内部情報系システム', 2021, null, 'planned'],
	['mine-9', 'municipal-cloud', null, null, 2019, 'done'],
	['mine-10', 'cashless-payment', 'ペイジー収納・口座振替受付', null, null, 'dropped'],
	['mine-51', 'fee-revision', null, 2021, null, 'planned'],
	['iwakuni-1-3-3', 'ppp-pfi-rules', null, 2020, null, 'delayed'],
	['iwakuni-1-2-1-i', 'office-network', '無線環境', 2020, 2020, 'done'],
	['ube-04', 'fiscal-outlook', null, null, 2021, 'done'],
	['ube-12', 'one-stop-counter', '本庁', 2022, null, 'planned'],
	['annaka-4-2-3', 'facility-plans', null, 2020, null, 'planned'],
	['annaka-5-3-1', 'standard-systems', '17業務', 2024, null, 'planned'],
	['annaka-5-2-1', 'online-applications', '一部の行政手続', null, 2019, 'done']
])('%s: %s', (initiative, milestone, scope, planned, actual, status) => {
	const found = records
		.get(milestone)!
		.filter((r) => r.initiative_id === initiative && r.scope_ja === scope);
	expect(found).toMatchObject([
		{ planned_fiscal_year: planned, actual_fiscal_year: actual, status }
	]);
});
