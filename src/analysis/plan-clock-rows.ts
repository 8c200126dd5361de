import { groupBy } from '../domain';
import type { ObservationDetail, ScheduleStepDetail } from '../query';
import { type ScheduleRow, scheduleRows } from './schedule-rows';

/** A figure with a place in the row of its indicator. */
type Placed = ObservationDetail & { fiscal_year: number; value: number };

/** A row of the drawing: an action with its bands, or an indicator with its figures. */
export interface PlanClockRow extends ScheduleRow {
	figures: readonly Placed[];
}

/** Kinds of figures that are drawn in the row of their indicator. */
const DRAWN_KINDS: readonly string[] = ['actual', 'forecast', 'target'];

const isPlaced = (figure: ObservationDetail): figure is Placed =>
	figure.fiscal_year !== null && figure.value !== null && DRAWN_KINDS.includes(figure.kind);

/** Rows of figures of an initiative: one for each indicator and scope. */
function indicatorRows(
	step: ScheduleStepDetail,
	figures: readonly ObservationDetail[]
): PlanClockRow[] {
	const key = (f: ObservationDetail) =>
		`${f.indicator_id}|${f.scope_ja ?? ''}|${f.qualifier ?? ''}`;
	return [...groupBy(figures.filter(isPlaced), key).values()].map((list) => ({
		step,
		spans: [],
		figures: list
	}));
}

/** Rows of one city: the actions of each initiative that has a dated cell, then its indicators. */
export function planClockRows(
	steps: readonly ScheduleStepDetail[],
	figures: readonly ObservationDetail[]
): PlanClockRow[] {
	return [...groupBy(steps, (s) => s.initiative_id)].flatMap(([initiative, cells]) => {
		const rows = scheduleRows(cells);
		if (rows.length === 0) return [];
		const measured = figures.filter((f) => f.initiative_id === initiative);
		return [...rows.map((row) => ({ ...row, figures: [] })), ...indicatorRows(cells[0]!, measured)];
	});
}
