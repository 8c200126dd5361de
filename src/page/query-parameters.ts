import type { MunicipalityParams, ThemeParams } from '../query';
import type { Filters } from '../state';

/** First and last year, as queries take them. */
function yearParameters({ firstYear, lastYear }: Filters) {
	return { first_year: firstYear, last_year: lastYear };
}

/** Municipalities and years, as queries take them. */
export function filterParameters(filters: Filters): Omit<ThemeParams, 'theme'> {
	return { municipalities: filters.municipalities.join(','), ...yearParameters(filters) };
}

/** One municipality and the years, as queries take them. */
export function municipalityParameters(municipality: string, filters: Filters): MunicipalityParams {
	return { municipality, ...yearParameters(filters) };
}
