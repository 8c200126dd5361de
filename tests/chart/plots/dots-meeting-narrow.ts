import { conceptFigure } from '../../lib/concept-rows';
import { drawDots, type Studio } from '../studio';

/** A doubtful actual that its target and its baseline equal: a ring, a dot and a tick at one place. */
export function dotsMeetingNarrow(studio: Studio) {
	const rows = [
		conceptFigure({ municipality: 'annaka', kind: 'baseline', fiscal_year: null, value: 333 }),
		conceptFigure({ municipality: 'annaka', fiscal_year: 2019, value: 333, certainty: 'low' }),
		conceptFigure({ municipality: 'annaka', kind: 'target', fiscal_year: 2023, value: 333 })
	];
	return drawDots(studio, rows, 'en', 360);
}
