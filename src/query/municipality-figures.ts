import sql from './municipality-figures.sql?raw';
import { defineQuery } from './query';
import { observationDetail } from './theme-figures';
import { OBSERVATION_DETAIL } from './views';

/** One city and the fiscal years chosen. */
export type MunicipalityParams = {
	municipality: string;
	first_year: number;
	last_year: number;
};

/** Every figure of one city; those without a year and words instead of numbers included. */
export const municipalityFigures = defineQuery<MunicipalityParams>()({
	name: 'municipality-figures',
	sql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['municipality', 'first_year', 'last_year'],
	row: observationDetail
});
