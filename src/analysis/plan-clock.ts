import {
	type Consideration,
	considerationPeriod,
	decisiveSteps,
	firstBeginning,
	groupBy,
	spansSeveralYears,
	startsWithoutPreparation
} from '../domain';
import type { ScheduleStepDetail } from '../query';

/** The unit of the axis: fiscal years, or years of each city's plan. */
export type PlanClockAxis = 'year' | 'plan-year';

/** A row of a schedule that is considered at some time: the time from 検討 to 実施. */
export interface ConsiderationRow extends Consideration {
	/** First cell of the row. */
	step: ScheduleStepDetail;
	/**
	 * Whether the plan cells of its initiative stand in one year only, so that nothing is known of what
	 * follows; always false where 実施 stands.
	 */
	oneYear: boolean;
}

/** The schedules of one plan of a city in summary. */
export interface CitySchedule {
	/** Identifier of the plan. */
	id: string;
	municipality: string;
	/** A cell, for the names of the plan. */
	about: ScheduleStepDetail;
	/** Years of the plan. */
	plan: [number, number];
	/** First and last fiscal year of the plan cells; null where none has a year. */
	readable: [number, number] | null;
	/** First year in which something new begins, and the cells that say so. */
	start: { fiscal_year: number; steps: ScheduleStepDetail[] } | null;
	/** Rows with a cell of 検討, and how long it lasts. */
	courses: ConsiderationRow[];
	/** Rows that go straight to 実施, of the rows where that is known; null where it is known of none. */
	straight: { rows: ScheduleStepDetail[]; judged: number } | null;
	/** Number of cells without a readable year. */
	undated: number;
}

/** The rows that say how far each initiative is, as lists of their cells. */
const rowsOf = (steps: readonly ScheduleStepDetail[]) => {
	const initiatives = groupBy(steps, (s) => s.initiative_id);
	return [...initiatives.values()].flatMap((cells) => [
		...groupBy(decisiveSteps(cells), (s) => s.action_ja).values()
	]);
};

/** Summaries of the schedules, city by city and plan by plan in the order of the rows. */
export function citySchedules(steps: readonly ScheduleStepDetail[]): CitySchedule[] {
	return [...groupBy(steps, (s) => s.plan_id)].map(([id, list]) => {
		const about = list[0]!;
		const planned = list.filter((s) => s.kind === 'plan' && s.fiscal_year !== null);
		const years = planned.map((s) => s.fiscal_year!);
		const severalYears = new Set(
			[...groupBy(list, (s) => s.initiative_id)]
				.filter(([, cells]) => spansSeveralYears(cells.filter((s) => s.kind === 'plan')))
				.map(([initiative]) => initiative)
		);
		const knownRows = rowsOf(list.filter((s) => severalYears.has(s.initiative_id)))
			.map((row) => ({ step: row[0]!, straight: startsWithoutPreparation(row) }))
			.filter((row) => row.straight !== null);
		return {
			id,
			municipality: about.municipality,
			about,
			plan: [about.first_fiscal_year, about.last_fiscal_year],
			readable: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
			start: firstBeginning(list),
			courses: rowsOf(list).flatMap((row) => {
				const course = considerationPeriod(row);
				if (course === null) return [];
				const step = row[0]!;
				const oneYear = course.years === null && !severalYears.has(step.initiative_id);
				return [{ ...course, step, oneYear }];
			}),
			straight:
				knownRows.length === 0
					? null
					: {
							rows: knownRows.filter((row) => row.straight).map((row) => row.step),
							judged: knownRows.length
						},
			undated: list.filter((s) => s.fiscal_year === null).length
		};
	});
}

/** Whether a row is considered without any 実施 after it, as far as the document looks ahead. */
export const isOpen = (course: Pick<ConsiderationRow, 'years' | 'oneYear'>): boolean =>
	course.years === null && !course.oneYear;

/** The length of a row's bar in years: up to 実施, else the years with 検討. */
export const considerationLength = (course: ConsiderationRow): number =>
	course.years ?? course.cells;
