import { drawYears, realIndicator, type Studio } from '../studio';

/** Real: a target in words, “the number that the plan will give”. */
export async function yearsWords(studio: Studio) {
	const rows = await realIndicator(studio, 'staffing', 'sanyo-onoda-24-regular-staff');
	return drawYears(studio, rows, 'ja', 360);
}
