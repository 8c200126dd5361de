import sql from './municipality-grades.sql?raw';
import { defineQuery } from './query';
import { evaluationDetail } from './theme-grades';
import type { MunicipalityParams } from './municipality-figures';
import { EVALUATION_DETAIL } from './views';

/** One city's own grades. */
export const municipalityGrades = defineQuery<MunicipalityParams>()({
	name: 'municipality-grades',
	sql,
	sqlView: EVALUATION_DETAIL,
	parameters: ['municipality', 'first_year', 'last_year'],
	row: evaluationDetail
});
