import sql from './initiative-grades.sql?raw';
import { defineQuestion } from './question';
import { gradeRow } from './theme-grades';

/** The city's own grades of one initiative. */
export const initiativeGrades = defineQuestion<{ initiative: string }>()({
	name: 'initiative-grades',
	sql,
	parameters: ['initiative'],
	row: gradeRow
});
