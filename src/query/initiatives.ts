import * as z from 'zod/mini';
import { certainty, text, whole } from './column-types';
import type { ThemeParams } from './parameters';
import { defineQuery } from './query';
import initiativeDetailsSql from './initiative-details.sql?raw';
import initiativeIndexSql from './initiative-index.sql?raw';
import themeInitiativesSql from './theme-initiatives.sql?raw';

/** The initiatives of each city under a theme. */
export const themeInitiatives = defineQuery<Pick<ThemeParams, 'theme' | 'municipalities'>>()({
	name: 'theme-initiatives',
	sql: themeInitiativesSql,
	parameters: ['theme', 'municipalities'],
	row: z.object({
		municipality: z.string(),
		initiative_id: z.string(),
		plan_id: z.string(),
		plan_ja: z.string(),
		plan_en: z.string(),
		/** How many plans the city has. */
		city_plans: z.int(),
		number: z.string(),
		title_ja: z.string(),
		title_en: z.string(),
		level1_ja: text,
		level2_ja: text,
		level3_ja: text,
		continuity: z.nullable(z.enum(['new', 'continuing'])),
		status_ja: text,
		page: whole,
		source_line: z.int(),
		note_ja: text,
		note_en: text,
		lead_ja: text,
		lead_en: text,
		figures: z.int(),
		steps: z.int(),
		grades: z.int()
	})
});

export type ThemeInitiative = z.infer<(typeof themeInitiatives)['row']>;

/** One initiative as its page heads it; one row, or none for an unknown one. */
export const initiativeDetails = defineQuery<{ initiative: string }>()({
	name: 'initiative-details',
	sql: initiativeDetailsSql,
	parameters: ['initiative'],
	row: z.object({
		municipality: z.string(),
		initiative_id: z.string(),
		number: z.string(),
		title_ja: z.string(),
		title_en: z.string(),
		plan_ja: z.string(),
		plan_en: z.string(),
		document_ja: z.string(),
		document_en: z.string(),
		level1_ja: text,
		level2_ja: text,
		level3_ja: text,
		continuity: z.nullable(z.enum(['new', 'continuing'])),
		status_ja: text,
		page: whole,
		source_line: z.int(),
		certainty,
		note_ja: text,
		note_en: text,
		figures: z.int(),
		/** Cells with words in place of a number. */
		wordings: z.int(),
		steps: z.int(),
		grades: z.int(),
		city_grades: z.int(),
		city_departments: z.int()
	})
});

export type InitiativeDetails = z.infer<(typeof initiativeDetails)['row']>;

/** Every initiative with all that it is searched, grouped and likened by; lists are joined by `|`. */
export const initiativeIndex = defineQuery<Record<never, never>>()({
	name: 'initiative-index',
	sql: initiativeIndexSql,
	parameters: [],
	row: z.object({
		municipality: z.string(),
		initiative_id: z.string(),
		plan_id: z.string(),
		plan_ja: z.string(),
		plan_en: z.string(),
		/** How many plans the city has. */
		city_plans: z.int(),
		number: z.string(),
		title_ja: z.string(),
		title_en: z.string(),
		level1_ja: text,
		level2_ja: text,
		level3_ja: text,
		continuity: z.nullable(z.enum(['new', 'continuing'])),
		status_ja: text,
		page: whole,
		source_line: z.int(),
		leads_ja: text,
		leads_en: text,
		responsible_ja: text,
		responsible_en: text,
		related_ja: text,
		related_en: text,
		themes: text,
		labels_ja: text,
		labels_en: text,
		concepts: text,
		figures: z.int(),
		schedule_ja: text,
		schedule_en: text,
		phases: text,
		steps: z.int(),
		grades: text,
		/** Places of the grades on their scales, in the same order. */
		grade_orders: text,
		evaluations: z.int()
	})
});

export type IndexedInitiative = z.infer<(typeof initiativeIndex)['row']>;
