import {
	assessPace,
	groupBy,
	type PaceBasis,
	paceBasis,
	type PaceReason,
	type PaceVerdict
} from '../domain';
import type { ObservationDetail } from '../query';

/** An indicator with a dated target: its pace, or why none can be computed. */
export interface PaceRow {
	/** A figure of the indicator, for its names. */
	figure: ObservationDetail;
	computed: (PaceBasis<ObservationDetail> & { verdict: PaceVerdict | null }) | null;
	gap: PaceReason | null;
}

/** The pace of every indicator that has a target with a number and a year. */
export function paceRows(figures: readonly ObservationDetail[]): PaceRow[] {
	return [...groupBy(figures, (f) => f.indicator_id).values()].flatMap((list): PaceRow[] => {
		const figure = list[0]!;
		const pace = paceBasis(list);
		if (!('gap' in pace))
			return [
				{
					figure: pace.target,
					computed: { ...pace, verdict: assessPace(pace, figure.direction) },
					gap: null
				}
			];
		return pace.gap === 'no-target' ? [] : [{ figure, computed: null, gap: pace.gap }];
	});
}
