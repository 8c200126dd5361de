import * as z from 'zod/mini';
import { defineQuestion } from './question';
import sql from './unit-list.sql?raw';
import { text } from './words';

/** The units of the data. */
export const unitList = defineQuestion<Record<never, never>>()({
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
