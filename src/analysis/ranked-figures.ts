import { ranks } from '../domain';
import { barScale } from './bar-scale';
import type { RankableFigure } from './ranking';

/** A figure with its place. */
export interface RankedFigure {
	figure: RankableFigure;
	/** 1 is the best; equal values share a place. */
	place: number;
	/** Length of its bar as a share of the longest. */
	share: number;
}

/** Figures in the order of their places. */
export function rankedFigures(
	figures: readonly RankableFigure[],
	better: 'higher' | 'lower'
): RankedFigure[] {
	const values = figures.map((f) => f.shown);
	const places = ranks(values, better);
	const scale = barScale(values.map(Math.abs));
	return figures
		.map((figure, i) => ({
			figure,
			place: places[i]!,
			share: scale(Math.abs(figure.shown))
		}))
		.sort((a, b) => a.place - b.place);
}
