import { figure } from '../../lib/rows';
import { drawYears, type Studio } from '../studio';

/** One figure: one year, no line. */
export function yearsSinglePoint(studio: Studio) {
	return drawYears(studio, [figure({ value: 739, certainty: 'medium' })], 'ja', 360);
}
