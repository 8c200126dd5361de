import * as z from 'zod/mini';
import sql from './concept-list.sql?raw';
import { defineQuery } from './query';
import { direction, text } from './column-types';

/** The concepts with their theme, unit and the cities that measure them. */
export const conceptList = defineQuery<Record<never, never>>()({
	name: 'concept-list',
	sql,
	parameters: [],
	row: z.object({
		theme_id: z.string(),
		concept_id: z.string(),
		name_ja: z.string(),
		name_en: z.string(),
		definition_ja: z.string(),
		definition_en: z.string(),
		unit_id: z.string(),
		unit_ja: text,
		unit_en: text,
		direction,
		municipalities: text
	})
});

export type ListedConcept = z.infer<(typeof conceptList)['row']>;
