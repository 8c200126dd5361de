import { drawLatest, STATISTICS } from '../official-drawings';
import type { Studio } from '../studio';

/** The country on a phone, with many dashes: five classes, hollow dots, three ringed, islands in frames. */
export const map = (studio: Studio) => drawLatest(studio, 'map', STATISTICS.burden, 'ja', 360);
