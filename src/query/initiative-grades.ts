import sql from './initiative-grades.sql?raw';
import { defineQuery } from './query';
import { evaluationDetail } from './theme-grades';
import { EVALUATION_DETAIL } from './views';

/** The city's own grades of one initiative. */
export const initiativeGrades = defineQuery<{ initiative: string }>()({
	name: 'initiative-grades',
	sql,
	sqlView: EVALUATION_DETAIL,
	parameters: ['initiative'],
	row: evaluationDetail
});
