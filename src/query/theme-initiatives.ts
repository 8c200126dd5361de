import * as z from 'zod/mini';
import { defineQuery } from './query';
import sql from './theme-initiatives.sql?raw';
import type { ThemeParams } from './theme-figures';
import { text, whole } from './column-types';

/** The initiatives of each city under a theme. */
export const themeInitiatives = defineQuery<Pick<ThemeParams, 'theme' | 'municipalities'>>()({
	name: 'theme-initiatives',
	sql,
	parameters: ['theme', 'municipalities'],
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
