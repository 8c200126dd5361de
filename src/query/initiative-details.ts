import * as z from 'zod/mini';
import sql from './initiative-details.sql?raw';
import { defineQuery } from './query';
import { certainty, text, whole } from './column-types';

/** One initiative as its page heads it; one row, or none for an unknown one. */
export const initiativeDetails = defineQuery<{ initiative: string }>()({
	name: 'initiative-details',
	sql,
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
