import { groupBy } from '../domain';
import type { ObservationDetail, ScheduleStepDetail } from '../query';
import { type PhaseCount, phaseCounts } from './phase-counts';
import { type PlanClockRow, planClockRows } from './plan-clock-rows';

/** What is drawn of the schedule of one plan of a city. */
export interface PlanClockCity {
	/** Identifier of the plan. */
	id: string;
	slug: string;
	/** A cell, for the names of the plan. */
	about: ScheduleStepDetail;
	/** First fiscal year of the plan. */
	first: number;
	rows: PlanClockRow[];
	counts: PhaseCount[];
	/** Cells of the year that has the most of them, in whichever plan of the city. */
	fullestYear: number;
}

/**
 * The plans with a dated cell, city by city in the order of the rows, each with its rows and its counts
 * by phase.
 */
export function planClockCities(
	steps: readonly ScheduleStepDetail[],
	figures: readonly ObservationDetail[]
): PlanClockCity[] {
	const plans = [...groupBy(steps, (s) => s.plan_id)].map(([id, planSteps]) => {
		const counts = phaseCounts(planSteps);
		const years = [...groupBy(counts, (c) => c.fiscal_year).values()];
		const about = planSteps[0]!;
		return {
			id,
			slug: about.municipality,
			about,
			first: about.first_fiscal_year,
			rows: planClockRows(planSteps, figures),
			counts,
			fullestYear: Math.max(...years.map((year) => year.reduce((sum, c) => sum + c.cells, 0)))
		};
	});
	const drawn = plans.filter((plan) => plan.rows.length > 0);
	return drawn.map((plan) => ({
		...plan,
		fullestYear: Math.max(...drawn.filter((p) => p.slug === plan.slug).map((p) => p.fullestYear))
	}));
}

/** Keys of the figures that are drawn. */
export function figuresInRows(cities: readonly PlanClockCity[]): Set<string> {
	const rows = cities.flatMap((c) => c.rows);
	return new Set(rows.flatMap((row) => row.figures.map((f) => f.observation_id)));
}
