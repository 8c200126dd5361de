import { expect, test } from 'vitest';
import { planAxisOf } from '../../src/analysis';
import { markRadius, namedYears, placeMarks, yearPlace, yearSpan } from '../../src/chart/plan-axis';
import type { PlanAxisCount } from '../../src/query';

const row = (change: Partial<PlanAxisCount>): PlanAxisCount => ({
	municipality: 'ube',
	plan_id: 'ube-2022',
	plan_ja: '計画',
	plan_en: 'Plan',
	first_fiscal_year: 2022,
	last_fiscal_year: 2026,
	document_ja: '計画書',
	document_en: 'Plan',
	document_kind: 'plan',
	issued: null,
	mark: null,
	fiscal_year: null,
	number: 0,
	...change
});
const mine = {
	municipality: 'mine',
	plan_id: 'mine-2019',
	document_kind: 'progress report' as const
};

test('reports stand first, and the years common to all plans are found', () => {
	const axis = planAxisOf([
		row({ mark: 'target', fiscal_year: 2022, number: 50 }),
		row({ mark: 'actual', fiscal_year: null, number: 3 }),
		row({ mark: 'step-due', fiscal_year: null, number: 2 }),
		row({
			...mine,
			first_fiscal_year: 2019,
			last_fiscal_year: 2023,
			mark: 'actual',
			fiscal_year: 2017,
			number: 8
		})
	]);
	expect(axis.plans.map((p) => p.plan.municipality)).toEqual(['mine', 'ube']);
	expect(axis.years).toEqual([2017, 2026]);
	expect(axis.common).toEqual([2022, 2023]);
	expect(axis.commonActuals).toBe(false);
	expect(axis.most).toBe(50);
	expect(axis.plans[1]).toMatchObject({ undatedFigures: 3, undatedSteps: 2, lastActual: null });
});

test('plans that do not meet have no common year, and a plan without anything still has its years', () => {
	const apart = planAxisOf([
		row({}),
		row({ ...mine, first_fiscal_year: 2010, last_fiscal_year: 2014 })
	]);
	expect(apart.common).toBeNull();
	expect(apart.years).toEqual([2010, 2026]);
	expect(planAxisOf([row({})]).common).toBeNull();
});

test('area stands for number, and marks of one year and lane touch without overlapping', () => {
	expect(markRadius(25, 100)).toBe(markRadius(100, 100) / 2);
	const axis = planAxisOf([
		row({ mark: 'baseline', fiscal_year: 2021, number: 18 }),
		row({ mark: 'actual', fiscal_year: 2021, number: 32 }),
		row({ mark: 'target', fiscal_year: 2022, number: 54 })
	]);
	const [a, b, c] = placeMarks(axis.plans[0]!.marks, axis);
	expect(a!.x).toBe(b!.x);
	expect(b!.shift - a!.shift).toBeCloseTo(a!.radius + b!.radius);
	expect(c!.shift).toBe(0);
	expect(c!.y).toBeGreaterThan(a!.y);
});

test('years are spread evenly over the axis, the last one always named', () => {
	expect(yearPlace(2015, [2015, 2024])).toBe(5);
	expect(yearSpan([2016, 2017], [2015, 2024])).toEqual({ x: 10, width: 20 });
	expect(namedYears([2015, 2018], 2)).toEqual([2016, 2018]);
});
