import { defineQuery } from './query';
import type { MunicipalityParams, ThemeParams } from './parameters';
import { SCHEDULE_STEP_DETAIL, scheduleStepDetail } from './views/schedule-step-detail';
import initiativeScheduleSql from './initiative-schedule.sql?raw';
import municipalityScheduleSql from './municipality-schedule.sql?raw';
import planScheduleSql from './plan-schedule.sql?raw';

/** The schedules under a theme, or of every theme, with the years of the plan they belong to. */
export const planSchedule = defineQuery<ThemeParams>()({
	name: 'plan-schedule',
	sql: planScheduleSql,
	sqlView: SCHEDULE_STEP_DETAIL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: scheduleStepDetail
});

/** The schedules of one city, a row for each cell. */
export const municipalitySchedule = defineQuery<MunicipalityParams>()({
	name: 'municipality-schedule',
	sql: municipalityScheduleSql,
	sqlView: SCHEDULE_STEP_DETAIL,
	parameters: ['municipality', 'first_year', 'last_year'],
	row: scheduleStepDetail
});

/** The schedule of one initiative, a row for each cell. */
export const initiativeSchedule = defineQuery<{ initiative: string }>()({
	name: 'initiative-schedule',
	sql: initiativeScheduleSql,
	sqlView: SCHEDULE_STEP_DETAIL,
	parameters: ['initiative'],
	row: scheduleStepDetail
});
