import * as z from 'zod/mini';
import { certainty, phase, restatement, text, whole } from '../column-types';
import sql from './schedule-step-detail.sql?raw';
import type { SqlView } from './sql-view';

/** Every cell of a schedule with its initiative and plan; the last document leads. */
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
	plan_id: z.string(),
	plan_ja: z.string(),
	plan_en: z.string(),
	/** How many plans the city has. */
	city_plans: z.int(),
	first_fiscal_year: z.int(),
	last_fiscal_year: z.int(),
	municipality_order: z.int(),
	initiative_order: z.int(),
	step_order: z.int(),
	document_id: z.string(),
	document_ja: z.string(),
	document_en: z.string(),
	/** What the document does with the words of the one before; null where none has the cell. */
	restatement,
	/** All words of the same action and year in the document before, where one has them. */
	previous_text_ja: text,
	previous_document_ja: text,
	previous_document_en: text
});

/** One cell of a schedule with its initiative and the years of its plan. */
export type ScheduleStepDetail = z.infer<typeof scheduleStepDetail>;
