import { groupBy, type Phase } from '../domain';
import type { ScheduleStepDetail } from '../query';

/** Consecutive years of one action with the same words and certainty. */
export interface ScheduleSpan {
	first: number;
	last: number;
	/** As printed; shown as it is in every language. */
	words: string;
	phase: Phase | null;
	kind: ScheduleStepDetail['kind'];
	low: boolean;
}

/** One row of the drawing: an action, or one of several that its city runs at the same time. */
export interface ScheduleRow {
	step: ScheduleStepDetail;
	spans: ScheduleSpan[];
	/** Label of a row of figures of the same initiative, in place of an action. */
	label?: string;
}

/** The rows of one city's schedule in the order of the document; steps without a year are left out. */
export function scheduleRows(steps: readonly ScheduleStepDetail[]): ScheduleRow[] {
	const dated = steps.filter((s) => s.fiscal_year !== null);
	const actions = groupBy(dated, (s) => `${s.initiative_id}|${s.action_ja}|${s.kind}`);
	return [...actions.values()].map((list) => {
		const years = [...groupBy(list, (s) => s.fiscal_year!)].sort((a, b) => a[0] - b[0]);
		const spans: ScheduleSpan[] = [];
		for (const [year, cells] of years) {
			const words = cells.map((c) => c.plan_text_ja).join('／');
			const low = cells.some((c) => c.certainty === 'low');
			const before = spans.at(-1);
			const follows = before?.last === year - 1 && before.words === words && before.low === low;
			if (before && follows) before.last = year;
			else
				spans.push({
					first: year,
					last: year,
					words,
					phase: cells.at(-1)!.phase,
					kind: cells[0]!.kind,
					low
				});
		}
		return { step: list[0]!, spans };
	});
}
