import { drawYears, realIndicator, type Studio } from '../studio';

/** Real: Iwakuni's bonds, of which two targets cannot be read with certainty. */
export async function yearsLowCertainty(studio: Studio) {
	const rows = await realIndicator(studio, 'fiscal-soundness', 'iwakuni-4-3-1-bonds-outstanding');
	return drawYears(studio, rows, 'ja', 640);
}
