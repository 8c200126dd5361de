import type * as z from 'zod/mini';
import sql from './plan-schedule.sql?raw';
import { defineQuestion } from './question';
import type { ThemeChoice } from './theme-figures';
import { stepRow } from './theme-schedule';
import { SCHEDULE_CELL } from './views';

/** The schedules under a theme, or of every theme, with the years of the plan they belong to. */
export const planSchedule = defineQuestion<ThemeChoice>()({
	name: 'plan-schedule',
	sql,
	view: SCHEDULE_CELL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: stepRow
});

export type PlanStep = z.infer<(typeof planSchedule)['row']>;
