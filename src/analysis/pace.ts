import { assessPace, groupBy, type PaceAssessment, type PaceReason } from '../domain';
import type { ProgressFigure } from '../query';
import { measuredIndicator } from './measured-indicator';

/** An indicator with a target: how it does on its way there, or why that cannot be said. */
export interface PaceRow {
	/** A figure of the indicator, for its names. */
	figure: ProgressFigure;
	assessment: PaceAssessment<ProgressFigure> | null;
	gap: PaceReason | null;
}

/** How every indicator does whose target has a number and a year, or covers the whole plan. */
export function paceRows(figures: readonly ProgressFigure[]): PaceRow[] {
	return [...groupBy(figures, (f) => f.indicator_id).values()].flatMap((list): PaceRow[] => {
		const figure = list.find((f) => f.kind === 'target' && f.value !== null) ?? list[0]!;
		const found = assessPace(list, measuredIndicator(list));
		if (!('gap' in found)) return [{ figure, assessment: found, gap: null }];
		return found.gap === 'no-target' ? [] : [{ figure, assessment: null, gap: found.gap }];
	});
}
