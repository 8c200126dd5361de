import { conceptFigure } from '../../lib/concept-rows';
import { drawDots, type Studio } from '../studio';

/** One city from its baseline to its last target, on the scale that it shares with another. */
export function dotsCourse(studio: Studio) {
	const rows = [
		conceptFigure({ kind: 'baseline', fiscal_year: 2017, value: 9.4 }),
		conceptFigure({ kind: 'actual', fiscal_year: 2019, value: 9.6 }),
		conceptFigure({ kind: 'forecast', fiscal_year: 2020, value: 11 }),
		conceptFigure({ kind: 'target', fiscal_year: 2023, value: 15, bound: 'min' }),
		conceptFigure({ municipality: 'mine', value: 12.6 })
	];
	return drawDots(studio, rows, 'ja', 640);
}
