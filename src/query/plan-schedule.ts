import type * as z from 'zod/mini';
import sql from './plan-schedule.sql?raw';
import { defineQuery } from './query';
import type { ThemeParams } from './theme-figures';
import { scheduleStepDetail } from './theme-schedule';
import { SCHEDULE_STEP_DETAIL } from './views';

/** The schedules under a theme, or of every theme, with the years of the plan they belong to. */
export const planSchedule = defineQuery<ThemeParams>()({
	name: 'plan-schedule',
	sql,
	sqlView: SCHEDULE_STEP_DETAIL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: scheduleStepDetail
});

export type PlanStep = z.infer<(typeof planSchedule)['row']>;
