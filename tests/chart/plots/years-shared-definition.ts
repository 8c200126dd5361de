import { drawYears, realIndicator, type Studio } from '../studio';

/** Real: donations in Ube and Mine, counted alike; thousand yen, and a total without a year left out. */
export async function yearsSharedDefinition(studio: Studio) {
	const ube = await realIndicator(studio, 'own-revenue', 'ube-02-hometown-amount');
	const mine = await realIndicator(studio, 'own-revenue', 'mine-50-hometown-donations');
	return drawYears(studio, [...ube, ...mine], 'en', 640);
}
