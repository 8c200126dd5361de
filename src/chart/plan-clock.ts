import {
	considerationPeriod,
	firstStart,
	groupBy,
	planYear,
	spansSeveralYears,
	startsWithoutPreparation,
	type Consideration
} from '../domain';
import type { ScheduleStepDetail } from '../query';
import { scheduleText } from '../text';
import { formatYear } from './announce';
import type { ChartContext } from './names';

/** How years stand on the axis: by fiscal year, or by year of each city's plan. */
export type PlanClockAxis = 'year' | 'plan-year';

/** A row of a schedule that is considered at some time: the time from 検討 to 実施. */
export interface ConsiderationRow extends Consideration {
	/** First cell of the row. */
	step: ScheduleStepDetail;
}

/** What the schedules of one city answer. */
export interface CitySchedule {
	municipality: string;
	/** Years of the plan. */
	plan: [number, number];
	/** First and last fiscal year in which plan cells stand; null where none has a year. */
	readable: [number, number] | null;
	/** First year with a cell read as 実施, and those cells. */
	start: { fiscal_year: number; steps: ScheduleStepDetail[] } | null;
	/** Rows with a 検討 and what follows. */
	courses: ConsiderationRow[];
	/** Rows that go straight to 実施, of those where that can be told; null where it can be told of none. */
	straight: { rows: ScheduleStepDetail[]; judged: number } | null;
	/** Cells whose year cannot be told. */
	undated: number;
}

const rowsOf = (steps: readonly ScheduleStepDetail[]) => [
	...groupBy(steps, (s) => `${s.initiative_id}|${s.action_ja}`).values()
];

/** What the schedules answer, city by city in the order of the rows. */
export function citySchedules(steps: readonly ScheduleStepDetail[]): CitySchedule[] {
	return [...groupBy(steps, (s) => s.municipality)].map(([municipality, list]) => {
		const planned = list.filter((s) => s.kind === 'plan' && s.fiscal_year !== null);
		const years = planned.map((s) => s.fiscal_year!);
		const telling = [...groupBy(list, (s) => s.initiative_id).values()]
			.filter((own) => spansSeveralYears(own.filter((s) => s.kind === 'plan')))
			.flatMap(rowsOf)
			.map((row) => ({ step: row[0]!, straight: startsWithoutPreparation(row) }))
			.filter((row) => row.straight !== null);
		return {
			municipality,
			plan: [list[0]!.first_fiscal_year, list[0]!.last_fiscal_year],
			readable: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
			start: firstStart(list),
			courses: rowsOf(list).flatMap((row) => {
				const course = considerationPeriod(row);
				return course === null ? [] : [{ ...course, step: row[0]! }];
			}),
			straight:
				telling.length === 0
					? null
					: {
							rows: telling.filter((row) => row.straight).map((row) => row.step),
							judged: telling.length
						},
			undated: list.filter((s) => s.fiscal_year === null).length
		};
	});
}

/** The answers in a few sentences: who is first, how long is considered, what goes straight to 実施. */
export function describePlanClock(
	answers: readonly CitySchedule[],
	axis: PlanClockAxis,
	words: Pick<ChartContext, 'language' | 'calendar' | 'municipalities'>
): string {
	const text = scheduleText[words.language];
	const started = answers.flatMap((a) =>
		a.start === null
			? []
			: [
					{
						name: words.municipalities.get(a.municipality)!.name,
						at: axis === 'year' ? a.start.fiscal_year : planYear(a.start.fiscal_year, a.plan[0])
					}
				]
	);
	const first = Math.min(...started.map((s) => s.at));
	const names = started.filter((s) => s.at === first).map((s) => s.name);
	const when = axis === 'year' ? formatYear({ fiscal_year: first }, words) : text.planYear(first);
	const courses = answers.flatMap((a) => a.courses);
	const years = courses.map((c) => c.years).filter((y) => y !== null);
	const open = courses.length - years.length;
	const straight = answers.flatMap((a) => a.straight?.rows ?? []);
	const judged = answers.reduce((sum, a) => sum + (a.straight?.judged ?? 0), 0);
	const fresh = straight.filter((s) => s.continuity === 'new').length;
	const join = words.language === 'ja' ? '、' : ', ';
	return [
		started.length === 0 ? text.noStart : text.firstBy(names.join(join), when),
		years.length === 0
			? text.notConsidered
			: text.considered(years.length, Math.min(...years), Math.max(...years)),
		...(open > 0 ? [text.open(open)] : []),
		...(judged > 0 ? [text.straight(straight.length, judged, fresh)] : [])
	].join(words.language === 'ja' ? '' : ' ');
}
