import type { PlanClockAxis, PlanClockCity } from '../analysis';
import { groupBy, type Phase } from '../domain';
import type { ScheduleStepDetail } from '../query';
import { joinSentences, listed, messages, phrases, scheduleText } from '../text';
import { formatYearSpan } from './observation';
import { withPlan } from './plan';
import type { ReaderContext } from './reader-context';
import { changedCellNotes } from './restatement';

/** Phases of what is no longer only considered or prepared. */
const CARRIED_OUT: ReadonlySet<Phase> = new Set<Phase>(['implement', 'continue', 'achieve']);

/** What a drawing of schedules shows: counts by phase or single rows, on which axis. */
export interface PlanClockView {
	axis: PlanClockAxis;
	/** Counts by phase in place of the single rows. */
	total: boolean;
}

/** How many initiatives come to implementing, which years all cities drawn have in common. */
export function describePlanClockRows(
	steps: readonly ScheduleStepDetail[],
	cities: readonly PlanClockCity[],
	reader: ReaderContext
): string {
	const text = scheduleText[reader.language].clock;
	const years = [...groupBy(cities, (c) => c.slug).values()].map(
		(plans) => new Set(plans.flatMap((p) => p.counts.map((c) => c.fiscal_year)))
	);
	const [first, ...others] = years;
	if (first === undefined || years.every((own) => own.size === 0)) return text.noneDated;
	const common = [...first].filter((year) => others.every((own) => own.has(year)));
	const span = formatYearSpan(
		common.map((fiscal_year) => ({ fiscal_year })),
		reader
	);
	const told =
		others.length === 0 ? text.ownYears : (y: string) => text.commonYears(years.length, y);
	const dated = steps.filter((s) => s.fiscal_year !== null);
	const initiatives = new Set(dated.map((s) => s.initiative_id));
	const implemented = new Set(
		dated
			.filter(({ phase }) => phase !== null && CARRIED_OUT.has(phase))
			.map((s) => s.initiative_id)
	);
	return joinSentences(
		[text.implementing(implemented.size, initiatives.size), ...(span === null ? [] : [told(span)])],
		reader.language
	);
}

/** Notes below the schedules: how to read bands, figures and axis, and what has no year. */
export function planClockNotes(
	steps: readonly ScheduleStepDetail[],
	cities: readonly PlanClockCity[],
	{ axis, total }: PlanClockView,
	reader: ReaderContext
): string[] {
	const { language, municipalities } = reader;
	const text = scheduleText[language].clock;
	const hasFigures = cities.some((c) => c.rows.some((row) => row.figures.length > 0));
	const starts = cities.map(
		(c) => `${withPlan(municipalities.get(c.slug).name, c.about, reader)} ${c.first}`
	);
	return [
		total ? text.heights : text.spans,
		...(hasFigures ? [text.lanes, text.lanesFrom] : []),
		text.before,
		...(steps.some((s) => s.fiscal_year === null) ? [phrases[language].schedule.undated] : []),
		...(axis === 'plan-year' ? [text.planStart(listed(starts, language))] : []),
		...changedCellNotes(steps, reader),
		...(steps.some((s) => s.certainty === 'low') ? [messages(language).chart.lowEntries] : [])
	];
}
