import { expect, test } from 'vitest';
import { considerationLengths } from '../../src/analysis/consideration-lengths';
import { citySchedules } from '../../src/analysis/plan-clock';
import { planClockCities } from '../../src/analysis/plan-clock-cities';
import { openSchedules } from '../lib/open-schedules';

const { steps, figures } = await openSchedules('all');
const plans = planClockCities(steps, figures);

test('two plans of a city are drawn apart, from the first year of each', () => {
	expect(plans.map((p) => [p.slug, p.id, p.first])).toEqual([
		['ube', 'ube-2022', 2022],
		['sanyo-onoda', 'sanyo-onoda-2019', 2019],
		['sanyo-onoda', 'sanyo-onoda-made-up', 2023],
		['iwakuni', 'iwakuni-2019', 2019],
		['mine', 'mine-2019', 2019],
		['annaka', 'annaka-2020', 2020],
		['kaku', 'kaku-2021', 2021]
	]);
	for (const { id, rows, counts } of plans) {
		expect(new Set(rows.map((row) => row.step.plan_id))).toEqual(new Set([id]));
		const dated = steps.filter((s) => s.plan_id === id && s.fiscal_year !== null);
		expect(counts.reduce((sum, c) => sum + c.cells, 0)).toBe(dated.length);
	}
});

test('both share the height of the fullest year of their city', () => {
	const own = plans.filter((p) => p.slug === 'sanyo-onoda').map((p) => p.fullestYear);
	expect(new Set(own).size).toBe(1);
	expect(own[0]).toBeGreaterThan(2);
});

test('what is considered stands plan by plan', () => {
	const { cities } = considerationLengths(citySchedules(steps));
	const own = cities.filter((c) => c.slug === 'sanyo-onoda');
	expect(own.map((c) => [c.id, c.rows.length > 0])).toEqual([
		['sanyo-onoda-2019', true],
		['sanyo-onoda-made-up', true]
	]);
});
