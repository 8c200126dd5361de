import sql from './initiative-schedule.sql?raw';
import { defineQuestion } from './question';
import { stepRow } from './theme-schedule';
import { SCHEDULE_CELL } from './views';

/** The schedule of one initiative, a row for each cell. */
export const initiativeSchedule = defineQuestion<{ initiative: string }>()({
	name: 'initiative-schedule',
	sql,
	view: SCHEDULE_CELL,
	parameters: ['initiative'],
	row: stepRow
});
