import { areaMap } from '../../../src/chart';
import { drawLatest, STATISTICS } from '../official-drawings';
import type { Studio } from '../studio';

/** The country on a phone, with many dashes: five classes, hollow dots, three ringed, islands in frames. */
export const map = (studio: Studio) => drawLatest(studio, areaMap, STATISTICS.burden, 'ja', 360);
