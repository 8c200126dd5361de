import * as z from 'zod/mini';
import sql from './plan-schedule.sql?raw';
import { defineQuestion } from './question';
import type { ThemeChoice } from './theme-figures';
import { stepRow } from './theme-schedule';

/** The schedules under a theme, or of every theme, with the years of the plan they belong to. */
export const planSchedule = defineQuestion<ThemeChoice>()({
	name: 'plan-schedule',
	sql,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: z.object({
		...stepRow.shape,
		continuity: z.nullable(z.enum(['new', 'continuing'])),
		first_fiscal_year: z.int(),
		last_fiscal_year: z.int()
	})
});

export type PlanStep = z.infer<(typeof planSchedule)['row']>;
