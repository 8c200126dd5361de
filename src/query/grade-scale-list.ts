import * as z from 'zod/mini';
import sql from './grade-scale-list.sql?raw';
import { defineQuery } from './query';
import { text } from './column-types';

/** The cities' scales of grades. */
export const gradeScaleList = defineQuery<Record<never, never>>()({
	name: 'grade-scale-list',
	sql,
	parameters: [],
	row: z.object({
		scale_id: z.string(),
		municipality: z.string(),
		sort_order: z.int(),
		grade: z.string(),
		meaning_ja: text,
		meaning_en: text,
		given: z.int()
	})
});

export type GradeScaleStep = z.infer<(typeof gradeScaleList)['row']>;
