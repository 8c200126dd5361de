import sql from './initiative-grades.sql?raw';
import { defineQuestion } from './question';
import { gradeRow } from './theme-grades';
import { GIVEN_GRADE } from './views';

/** The city's own grades of one initiative. */
export const initiativeGrades = defineQuestion<{ initiative: string }>()({
	name: 'initiative-grades',
	sql,
	view: GIVEN_GRADE,
	parameters: ['initiative'],
	row: gradeRow
});
