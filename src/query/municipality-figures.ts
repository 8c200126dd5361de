import sql from './municipality-figures.sql?raw';
import { defineQuestion } from './question';
import { figureRow } from './theme-figures';
import { FIGURE } from './views';

/** One city and the fiscal years chosen. */
export type MunicipalityChoice = {
	municipality: string;
	first_year: number;
	last_year: number;
};

/** Every figure of one city; those without a year and words instead of numbers included. */
export const municipalityFigures = defineQuestion<MunicipalityChoice>()({
	name: 'municipality-figures',
	sql,
	view: FIGURE,
	parameters: ['municipality', 'first_year', 'last_year'],
	row: figureRow
});
