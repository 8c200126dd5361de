import * as z from 'zod/mini';
import { certainty, phase, text, whole } from '../column-types';
import sql from './schedule-step-detail.sql?raw';
import type { SqlView } from './sql-view';

/** Every cell of a schedule with its initiative and plan. */
export const SCHEDULE_STEP_DETAIL: SqlView = { name: 'schedule_step_detail', sql };

/** A row of the view. */
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

/** One cell of a schedule with its initiative and the years of its plan. */
export type ScheduleStepDetail = z.infer<typeof scheduleStepDetail>;
