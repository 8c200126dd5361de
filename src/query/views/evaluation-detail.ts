import * as z from 'zod/mini';
import { certainty, readWith, restatement, text, tier, whole } from '../column-types';
import sql from './evaluation-detail.sql?raw';
import type { SqlView } from './sql-view';

/** Every grade with its initiative, scale, themes and departments in charge; the last document leads. */
export const EVALUATION_DETAIL: SqlView = { name: 'evaluation_detail', sql };

/** A row of the view. */
export const evaluationDetail = z.object({
	municipality: z.string(),
	initiative_id: z.string(),
	initiative_number: z.string(),
	initiative_ja: z.string(),
	initiative_en: z.string(),
	department_ja: text,
	fiscal_year: z.int(),
	period: text,
	grade: z.string(),
	grade_order: z.int(),
	tier,
	meaning_ja: text,
	meaning_en: text,
	scale_id: z.string(),
	/** All grades of the scale, the highest first. */
	scale_grades: z.string(),
	/** What beside its place decided whose grade it is. */
	read_with: readWith,
	page: whole,
	source_line: z.int(),
	certainty,
	note_ja: text,
	note_en: text,
	level1_ja: text,
	municipality_order: z.int(),
	initiative_order: z.int(),
	period_order: z.int(),
	themes: text,
	leads_ja: text,
	leads_en: text,
	document_id: z.string(),
	document_ja: z.string(),
	document_en: z.string(),
	/** What the document does with the grade of the one before; null where none prints it. */
	restatement,
	/** Grade that the document before prints for the same time, where one does. */
	previous_grade: text,
	previous_scale_id: text,
	previous_document_ja: text,
	previous_document_en: text
});

/** One grade that a city gave itself, with its initiative and place on the city's own scale. */
export type EvaluationDetail = z.infer<typeof evaluationDetail>;
