import type { PlanClockAxis, PlanClockCity } from '../analysis';
import type { ScheduleStepDetail } from '../query';
import { listed, messages, scheduleText } from '../text';
import { withPlan } from './plan';
import type { ReaderContext } from './reader-context';
import { changedCellNotes } from './restatement';

/** What a drawing of schedules shows: counts by phase or single rows, on which axis. */
export interface PlanClockView {
	axis: PlanClockAxis;
	/** Counts by phase in place of the single rows. */
	total: boolean;
}

/** One sentence on the schedules drawn: how many cells or rows of how many cities. */
export function describePlanClockRows(
	steps: readonly ScheduleStepDetail[],
	cities: readonly PlanClockCity[],
	{ total }: Pick<PlanClockView, 'total'>,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = scheduleText[language].clock;
	const undated = steps.filter((s) => s.fiscal_year === null).length;
	const count = new Set(cities.map((c) => c.slug)).size;
	if (total) return text.allSentence(steps.length - undated, count, undated);
	const rows = cities.flatMap((c) => c.rows.filter((row) => row.spans.length > 0));
	return text.sentence(rows.length, count, undated);
}

/** Notes below the schedules: how to read bands, figures and axis. */
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
		...(axis === 'plan-year' ? [text.planStart(listed(starts, language))] : []),
		...changedCellNotes(steps, reader),
		...(steps.some((s) => s.certainty === 'low') ? [messages(language).chart.lowEntries] : [])
	];
}
