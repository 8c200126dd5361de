import { describe, expect, test } from 'vitest';
import { planClockCities } from '../../src/analysis/plan-clock-cities';
import { planClockRows } from '../../src/analysis/plan-clock-rows';
import { planClockAxis } from '../../src/chart/plan-clock-bands';
import { openSchedules } from '../lib/open-schedules';
import { readerOf } from '../lib/rows';
import { steps } from '../lib/schedule-rows';

describe('planClockAxis', () => {
	const ja = readerOf('ja');
	const rows = (slug: string) =>
		planClockRows(
			steps.filter((s) => s.municipality === slug),
			[]
		);
	const cities = [
		{ first: 2022, rows: rows('ube') },
		{ first: 2019, rows: rows('mine') }
	];
	test('by fiscal year holds the years of all cities', () => {
		const axis = planClockAxis(cities, 'year', 2022, ja);
		expect(axis.domain).toEqual([2019, 2022]);
		expect([axis.place(2022), axis.label(2022)]).toEqual([2022, 'R4']);
	});
	test('by year of the plan puts the first years above each other, and names both', () => {
		const ube = planClockAxis(cities, 'plan-year', 2022, ja);
		const mine = planClockAxis(cities, 'plan-year', 2019, ja);
		expect([ube.domain, mine.domain]).toEqual([
			[1, 3],
			[1, 3]
		]);
		expect([ube.place(2022), mine.place(2019)]).toEqual([1, 1]);
		expect([ube.label(1), mine.label(1), mine.label(0)]).toEqual([
			'1年目 R4',
			'1年目 R1',
			'1年前 H30'
		]);
	});
});

test('on the axis by year of the plan each plan of a city begins with its own first year', async () => {
	const { steps: open } = await openSchedules('online-services');
	const plans = planClockCities(open, []).filter((p) => p.slug === 'sanyo-onoda');
	const axes = plans.map((p) => planClockAxis(plans, 'plan-year', p.first, readerOf('ja')));
	expect(axes.map((axis) => axis.domain)).toEqual([
		[1, 4],
		[1, 4]
	]);
	expect(axes.map((axis) => axis.label(1))).toEqual(['1年目 R1', '1年目 R5']);
	expect(axes[1]!.place(2024)).toBe(2);
});
