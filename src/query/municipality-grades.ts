import sql from './municipality-grades.sql?raw';
import { defineQuestion } from './question';
import { gradeRow } from './theme-grades';
import type { MunicipalityChoice } from './municipality-figures';

/** One city's own grades. */
export const municipalityGrades = defineQuestion<MunicipalityChoice>()({
	name: 'municipality-grades',
	sql,
	parameters: ['municipality', 'first_year', 'last_year'],
	row: gradeRow
});
