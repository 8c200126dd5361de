import * as z from 'zod/mini';
import sql from './municipality-context.sql?raw';
import { defineQuery } from './query';
import { number, text, whole } from './column-types';

/** The latest published figure of each statistic for every city. */
export const municipalityContext = defineQuery<Record<never, never>>()({
	name: 'municipality-context',
	sql,
	parameters: [],
	row: z.object({
		municipality: z.string(),
		statistic_id: z.string(),
		name_ja: z.string(),
		name_en: z.string(),
		unit_ja: text,
		unit_en: text,
		as_of: text,
		year: whole,
		value: number,
		value_text: z.string(),
		source: z.string(),
		sureness: z.enum(['A', 'B', 'C'])
	})
});

export type StatisticValue = z.infer<(typeof municipalityContext)['row']>;
