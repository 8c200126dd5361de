import { expect, test } from 'vitest';
import { planClockCities } from '../../src/analysis/plan-clock-cities';
import { planLabel, withPlan } from '../../src/describe/plan';
import { describePlanClockRows, planClockNotes } from '../../src/describe/plan-clock-notes';
import { themeInitiatives } from '../../src/query';
import { openSchedules } from '../lib/open-schedules';
import { openWorldDb } from '../lib/open-world';
import { everything } from '../lib/real-data';
import { readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

test('a plan is named where its city has another', async () => {
	const { db, data } = await openWorldDb();
	const { theme, municipalities } = everything(data, 'collection');
	const listed = await db.ask(themeInitiatives, { theme, municipalities });
	const { initiatives } = await openSchedules('all');
	for (const rows of [listed, initiatives]) {
		const labels = rows.map((row) => [row.municipality, planLabel(row, en)] as const);
		expect(labels.filter(([city]) => city !== 'sanyo-onoda').every(([, l]) => l === null)).toBe(
			true
		);
		expect(
			new Set(labels.filter(([city]) => city === 'sanyo-onoda').map(([, label]) => label))
		).toEqual(
			new Set([
				"San'yo-Onoda administrative reform: action plans",
				"San'yo-Onoda second action plans (made up)"
			])
		);
	}
	const row = initiatives.find((i) => i.initiative_id === 'sanyo-onoda-made-up-1')!;
	expect(withPlan('1', row, ja)).toBe('1（山陽小野田市 行政改革 第2期行動計画（架空））');
	expect(withPlan('1', { ...row, city_plans: 1 }, ja)).toBe('1');
});

test('two plans of a city are one city, with a first year each', async () => {
	const { steps } = await openSchedules('online-services');
	const plans = planClockCities(steps, []);
	const own = plans.filter((p) => p.slug === 'sanyo-onoda');
	expect(describePlanClockRows(steps, own, en)).toMatch(
		/The entries with a year are for FY2019 to FY\d+\.$/
	);
	expect(planClockNotes(steps, own, { axis: 'plan-year', total: false }, ja)).toContain(
		'計画の1年目：山陽小野田市（山陽小野田市 行政改革 行動計画） 2019、山陽小野田市（山陽小野田市 行政改革 第2期行動計画（架空）） 2023'
	);
});
