import { groupBy } from '../domain';
import type { ObservationDetail, ScheduleStepDetail } from '../query';
import { finalTarget, latestValue } from './latest';

/** Consecutive years of an initiative with the same planned words. */
export interface PlannedYears {
	first: number;
	last: number;
	/** As printed, at most three cells. */
	words: string;
}

/** The dated plan cells of an initiative in a line: 2022 検討, 2023–2024 実施. */
export function plannedYears(steps: readonly ScheduleStepDetail[]): PlannedYears[] {
	const plans = steps.filter((s) => s.fiscal_year !== null && s.kind === 'plan');
	const years = [...groupBy(plans, (s) => s.fiscal_year!)].sort((a, b) => a[0] - b[0]);
	const spans: PlannedYears[] = [];
	for (const [year, cells] of years) {
		const words = [...new Set(cells.map((c) => c.plan_text_ja))].slice(0, 3).join('・');
		const before = spans.at(-1);
		if (before?.last === year - 1 && before.words === words) before.last = year;
		else spans.push({ first: year, last: year, words });
	}
	return spans;
}

/** An indicator with its latest value and its final target, as far as there are any. */
export interface IndicatorLine {
	/** Any of its figures, for its names. */
	about: ObservationDetail;
	shown: ObservationDetail[];
}

/** The first indicators of an initiative that have a value or a target. */
export function indicatorLines(
	figures: readonly ObservationDetail[],
	limit: number
): IndicatorLine[] {
	return [...groupBy(figures, (f) => f.indicator_id).values()]
		.map((list) => ({
			about: list[0]!,
			shown: [latestValue(list), finalTarget(list)].filter((f) => f !== null)
		}))
		.filter((line) => line.shown.length > 0)
		.slice(0, limit);
}
