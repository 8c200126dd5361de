import { drawYears, realIndicator, type Studio } from '../studio';

/** Real: days of paid leave in Mine and Annaka, counted alike. */
export async function yearsSharedDefinition(studio: Studio) {
	const mine = await realIndicator(studio, 'work-style', 'mine-4-paid-leave');
	const annaka = await realIndicator(studio, 'work-style', 'annaka-2-4-2-paid-leave-days');
	return drawYears(studio, [...mine, ...annaka], 'en', 640);
}
