import * as z from 'zod/mini';
import { defineQuery } from './query';
import sql from './unit-list.sql?raw';
import { text } from './column-types';

/** The units of the data. */
export const unitList = defineQuery<Record<never, never>>()({
	name: 'unit-list',
	sql,
	parameters: [],
	row: z.object({
		unit_id: z.string(),
		symbol_ja: text,
		symbol_en: text,
		dimension: z.string(),
		base_unit_id: z.string(),
		factor: z.number(),
		printed_forms: text
	})
});

export type ListedUnit = z.infer<(typeof unitList)['row']>;
