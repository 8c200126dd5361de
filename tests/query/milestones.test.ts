import { describe, expect, test } from 'vitest';
import { milestones } from '../../src/query';
import { openRealDb } from '../lib/real-data';

const { db, data } = await openRealDb();
const everything = {
	theme: 'all',
	municipalities: data.municipality.map((m) => m.slug).join(','),
	first_year: 1900,
	last_year: 2200
};

describe('milestones', () => {
	test('are all told where nothing is chosen, in the order of themes, steps and cities', async () => {
		const rows = await db.ask(milestones, everything);
		expect(rows.length).toBe(data.milestone_record.length);
		const order = rows.map((r) => [r.theme_order, r.milestone_order, r.municipality_order]);
		expect(order).toEqual(
			[...order].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!)
		);
	});
	test('of a theme tell year, state, words and place of each city', async () => {
		const rows = await db.ask(milestones, { ...everything, theme: 'outsourcing' });
		expect(
			rows
				.filter((r) => r.milestone_id === 'ppp-pfi-rules')
				.map((r) => [
					r.municipality,
					r.planned_fiscal_year,
					r.actual_fiscal_year,
					r.slip_years,
					r.status,
					r.words_ja,
					r.page,
					r.source_line
				])
		).toEqual([
			['ube', 2022, null, null, 'planned', '策定', 7, 106],
			[
				'iwakuni',
				2020,
				null,
				null,
				'delayed',
				'ガイドライン（素案）の策定に留まっている',
				19,
				1832
			],
			['mine', 2020, null, null, 'planned', 'PPP/PFI優先的検討規程等の策定', 6, 2324]
		]);
	});
	test('keep those without a year, and drop those of years that were not chosen', async () => {
		const rows = await db.ask(milestones, { ...everything, first_year: 2024, last_year: 2026 });
		const years = rows.map((r) => r.planned_fiscal_year ?? r.actual_fiscal_year);
		expect(new Set(years)).toEqual(new Set([2024, null]));
	});
});
