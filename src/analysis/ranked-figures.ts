import { ranks } from '../domain';
import type { ObservationDetail } from '../query';
import { barScale } from './bar-scale';

/** A figure with its place. */
export interface RankedFigure {
	figure: ObservationDetail & { concept_value: number };
	/** 1 is the best; equal values share a place. */
	place: number;
	/** Length of its bar as a share of the longest. */
	share: number;
}

/** Figures in the order of their places. */
export function rankedFigures(
	figures: readonly RankedFigure['figure'][],
	better: 'higher' | 'lower'
): RankedFigure[] {
	const values = figures.map((f) => f.concept_value);
	const places = ranks(values, better);
	const scale = barScale(values.map(Math.abs));
	return figures
		.map((figure, i) => ({
			figure,
			place: places[i]!,
			share: scale(Math.abs(figure.concept_value))
		}))
		.sort((a, b) => a.place - b.place);
}
