import sql from './initiative-schedule.sql?raw';
import { defineQuestion } from './question';
import { stepRow } from './theme-schedule';

/** The schedule of one initiative, a row for each cell. */
export const initiativeSchedule = defineQuestion<{ initiative: string }>()({
	name: 'initiative-schedule',
	sql,
	parameters: ['initiative'],
	row: stepRow
});
