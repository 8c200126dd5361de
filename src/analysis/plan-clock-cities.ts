import { groupBy } from '../domain';
import type { ObservationDetail, ScheduleStepDetail } from '../query';
import { type PhaseCount, phaseCounts } from './phase-counts';
import { type PlanClockRow, planClockRows } from './plan-clock-rows';

/** What is drawn of the schedule of one city. */
export interface PlanClockCity {
	slug: string;
	/** First fiscal year of the plan. */
	first: number;
	rows: PlanClockRow[];
	counts: PhaseCount[];
	/** Cells of the year that has the most of them. */
	fullestYear: number;
}

/** The cities with a dated cell, in the order of the rows, each with its rows and its counts by phase. */
export function planClockCities(
	steps: readonly ScheduleStepDetail[],
	figures: readonly ObservationDetail[]
): PlanClockCity[] {
	return [...groupBy(steps, (s) => s.municipality)]
		.map(([slug, citySteps]) => {
			const counts = phaseCounts(citySteps);
			const years = [...groupBy(counts, (c) => c.fiscal_year).values()];
			return {
				slug,
				first: citySteps[0]!.first_fiscal_year,
				rows: planClockRows(citySteps, figures),
				counts,
				fullestYear: Math.max(...years.map((year) => year.reduce((sum, c) => sum + c.cells, 0)))
			};
		})
		.filter((city) => city.rows.length > 0);
}

/** Keys of the figures that are drawn. */
export function figuresInRows(cities: readonly PlanClockCity[]): Set<string> {
	const rows = cities.flatMap((c) => c.rows);
	return new Set(rows.flatMap((row) => row.figures.map((f) => f.observation_id)));
}
