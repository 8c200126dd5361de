import * as z from 'zod/mini';
import { defineQuery } from './query';
import sql from './theme-grades.sql?raw';
import type { ThemeParams } from './theme-figures';
import { certainty, text, whole } from './column-types';
import { EVALUATION_DETAIL } from './views';

/** One grade that a city gave itself. */
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
	meaning_ja: text,
	meaning_en: text,
	scale_id: z.string(),
	page: whole,
	source_line: z.int(),
	certainty,
	note_ja: text,
	note_en: text,
	level1_ja: text,
	municipality_order: z.int(),
	initiative_order: z.int(),
	period_order: z.int()
});

/** The cities' own grades under a theme. */
export const themeGrades = defineQuery<ThemeParams>()({
	name: 'theme-grades',
	sql,
	sqlView: EVALUATION_DETAIL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: evaluationDetail
});

export type EvaluationDetail = z.infer<(typeof themeGrades)['row']>;
