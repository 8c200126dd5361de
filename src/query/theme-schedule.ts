import * as z from 'zod/mini';
import { defineQuery } from './query';
import sql from './theme-schedule.sql?raw';
import type { ThemeParams } from './theme-figures';
import { certainty, phase, text, whole } from './column-types';
import { SCHEDULE_STEP_DETAIL } from './views';

/** One cell of a schedule. */
export const scheduleStepDetail = z.object({
	municipality: z.string(),
	initiative_id: z.string(),
	initiative_number: z.string(),
	initiative_ja: z.string(),
	initiative_en: z.string(),
	action_ja: z.string(),
	action_en: z.string(),
	kind: z.enum(['plan', 'result']),
	fiscal_year: whole,
	plan_text_ja: z.string(),
	phase,
	phase_word_ja: text,
	source_line: z.int(),
	certainty,
	note_ja: text,
	note_en: text,
	page: whole,
	continuity: z.nullable(z.enum(['new', 'continuing'])),
	first_fiscal_year: z.int(),
	last_fiscal_year: z.int(),
	municipality_order: z.int(),
	initiative_order: z.int(),
	step_order: z.int()
});

/** The schedules of the initiatives under a theme, a row for each cell. */
export const themeSchedule = defineQuery<ThemeParams>()({
	name: 'theme-schedule',
	sql,
	sqlView: SCHEDULE_STEP_DETAIL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: scheduleStepDetail
});

export type ScheduleStepDetail = z.infer<(typeof themeSchedule)['row']>;
