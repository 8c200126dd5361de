import { conceptFigure } from '../../lib/concept-rows';
import { drawStanding, type Studio } from '../studio';

/** By residents on a phone, in English: labels kept inside, each control with the sum it was reckoned by. */
export function standingResidentsNarrow(studio: Studio) {
	const rows = [
		conceptFigure({ municipality: 'ube', value: 17 }),
		conceptFigure({ municipality: 'mine', value: 4 }),
		conceptFigure({ municipality: 'sanyo-onoda', value: 0 })
	];
	return drawStanding(studio, rows, 'mine', 'per-resident', 'en', 360);
}
