import * as z from 'zod/mini';
import { defineQuery } from './query';
import sql from './theme-matrix.sql?raw';

/** What there is for each theme and municipality: numbers of initiatives, figures and grades. */
export const themeMatrix = defineQuery<Record<never, never>>()({
	name: 'theme-matrix',
	sql,
	parameters: [],
	row: z.object({
		theme_id: z.string(),
		municipality: z.string(),
		initiatives: z.int(),
		figures: z.int(),
		grades: z.int()
	})
});

export type ThemeMatrixCell = z.infer<(typeof themeMatrix)['row']>;
