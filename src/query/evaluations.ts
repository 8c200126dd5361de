import { defineQuery } from './query';
import type { GradeParams, MunicipalityParams } from './parameters';
import { EVALUATION_DETAIL, evaluationDetail } from './views/evaluation-detail';
import givenGradesSql from './given-grades.sql?raw';
import initiativeGradesSql from './initiative-grades.sql?raw';
import municipalityGradesSql from './municipality-grades.sql?raw';

/** The grades that the cities gave themselves, with heading, themes and lead departments. */
export const givenGrades = defineQuery<GradeParams>()({
	name: 'given-grades',
	sql: givenGradesSql,
	sqlView: EVALUATION_DETAIL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year', 'department'],
	row: evaluationDetail
});

/** One city's own grades. */
export const municipalityGrades = defineQuery<MunicipalityParams>()({
	name: 'municipality-grades',
	sql: municipalityGradesSql,
	sqlView: EVALUATION_DETAIL,
	parameters: ['municipality', 'first_year', 'last_year'],
	row: evaluationDetail
});

/** The city's own grades of one initiative. */
export const initiativeGrades = defineQuery<{ initiative: string }>()({
	name: 'initiative-grades',
	sql: initiativeGradesSql,
	sqlView: EVALUATION_DETAIL,
	parameters: ['initiative'],
	row: evaluationDetail
});
