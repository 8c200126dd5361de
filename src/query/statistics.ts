import * as z from 'zod/mini';
import { number, text, whole } from './column-types';
import { defineQuery } from './query';
import municipalityContextSql from './municipality-context.sql?raw';
import registeredResidentsSql from './registered-residents.sql?raw';

/** The latest published figure of each statistic for every city. */
export const municipalityContext = defineQuery<Record<never, never>>()({
	name: 'municipality-context',
	sql: municipalityContextSql,
	parameters: [],
	needs: () => [{ table: 'statistic' }],
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

/** Registered residents of every city, by date. */
export const registeredResidents = defineQuery<Record<never, never>>()({
	name: 'registered-residents',
	sql: registeredResidentsSql,
	parameters: [],
	row: z.object({
		municipality: z.string(),
		as_of: z.string(),
		residents: z.number(),
		source: z.string(),
		sureness: z.enum(['A', 'B', 'C'])
	})
});

export type RegisteredResidents = z.infer<(typeof registeredResidents)['row']>;
