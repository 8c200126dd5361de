import { drawOfficialYears, STATISTICS } from '../official-drawings';
import type { Studio } from '../studio';

/** Thirteen years of a statistic with dashes: lines on bands that end at the line of 0. */
export const years = (studio: Studio) => drawOfficialYears(studio, STATISTICS.burden, 'ja', 640);
