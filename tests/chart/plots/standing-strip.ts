import { conceptFigure } from '../../lib/concept-rows';
import { drawStanding, type Studio } from '../studio';

/** Five cities on one line: the chosen one ringed, two marks so close that a label stands higher, a doubtful reading. */
export function dotStrip(studio: Studio) {
	const rows = [
		conceptFigure({ municipality: 'ube', value: 17 }),
		conceptFigure({ municipality: 'sanyo-onoda', value: 18, fiscal_year: 2019 }),
		conceptFigure({ municipality: 'iwakuni', kind: 'baseline', fiscal_year: null, value: 4 }),
		conceptFigure({ municipality: 'mine', value: 40, certainty: 'low' }),
		conceptFigure({ municipality: 'annaka', value: 31 })
	];
	return drawStanding(studio, rows, 'ube', 'unit', 'ja', 900);
}
