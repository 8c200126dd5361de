import { drawYears, realIndicator, type Studio } from '../studio';

/** Real: Ube's baseline leaves out the sewerage service, its targets do not say so. */
export async function yearsOtherScope(studio: Studio) {
	const rows = await realIndicator(studio, 'staffing', 'ube-06-staff');
	return drawYears(studio, rows, 'ja', 640);
}
