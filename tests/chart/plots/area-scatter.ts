import { drawPairs, STATISTICS } from '../official-drawings';
import type { Studio } from '../studio';

/** Two statistics of all municipalities: the group plain, all others faint, three named. */
export const scatter = (studio: Studio) =>
	drawPairs(studio, [STATISTICS.strength, STATISTICS.collection], 'en', 640);
