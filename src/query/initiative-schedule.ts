import sql from './initiative-schedule.sql?raw';
import { defineQuery } from './query';
import { scheduleStepDetail } from './theme-schedule';
import { SCHEDULE_STEP_DETAIL } from './views';

/** The schedule of one initiative, a row for each cell. */
export const initiativeSchedule = defineQuery<{ initiative: string }>()({
	name: 'initiative-schedule',
	sql,
	sqlView: SCHEDULE_STEP_DETAIL,
	parameters: ['initiative'],
	row: scheduleStepDetail
});
