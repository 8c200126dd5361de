import sql from './municipality-grades.sql?raw';
import { defineQuestion } from './question';
import { gradeRow } from './theme-grades';
import type { MunicipalityChoice } from './municipality-figures';
import { GIVEN_GRADE } from './views';

/** One city's own grades. */
export const municipalityGrades = defineQuestion<MunicipalityChoice>()({
	name: 'municipality-grades',
	sql,
	view: GIVEN_GRADE,
	parameters: ['municipality', 'first_year', 'last_year'],
	row: gradeRow
});
