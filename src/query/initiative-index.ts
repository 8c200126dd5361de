import * as z from 'zod/mini';
import sql from './initiative-index.sql?raw';
import { defineQuery } from './query';
import { text, whole } from './column-types';

/** Every initiative with all that it is searched, grouped and likened by; lists are joined by `|`. */
export const initiativeIndex = defineQuery<Record<never, never>>()({
	name: 'initiative-index',
	sql,
	parameters: [],
	row: z.object({
		municipality: z.string(),
		initiative_id: z.string(),
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
		evaluations: z.int()
	})
});

export type IndexedInitiative = z.infer<(typeof initiativeIndex)['row']>;
