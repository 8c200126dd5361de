import sql from './municipality-schedule.sql?raw';
import { defineQuery } from './query';
import { scheduleStepDetail } from './theme-schedule';
import type { MunicipalityParams } from './municipality-figures';
import { SCHEDULE_STEP_DETAIL } from './views';

/** The schedules of one city, a row for each cell. */
export const municipalitySchedule = defineQuery<MunicipalityParams>()({
	name: 'municipality-schedule',
	sql,
	sqlView: SCHEDULE_STEP_DETAIL,
	parameters: ['municipality', 'first_year', 'last_year'],
	row: scheduleStepDetail
});
