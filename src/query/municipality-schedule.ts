import sql from './municipality-schedule.sql?raw';
import { defineQuestion } from './question';
import { stepRow } from './theme-schedule';
import type { MunicipalityChoice } from './municipality-figures';
import { SCHEDULE_CELL } from './views';

/** The schedules of one city, a row for each cell. */
export const municipalitySchedule = defineQuestion<MunicipalityChoice>()({
	name: 'municipality-schedule',
	sql,
	view: SCHEDULE_CELL,
	parameters: ['municipality', 'first_year', 'last_year'],
	row: stepRow
});
