import { drawYears, realIndicator, type Studio } from '../studio';

/** Real: Annaka's rate with a forecast before its targets, on a broken axis. */
export async function yearsForecast(studio: Studio) {
	const rows = await realIndicator(studio, 'collection', 'annaka-4-1-4-collection-rate');
	return drawYears(studio, rows, 'en', 360);
}
