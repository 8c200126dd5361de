import * as z from 'zod/mini';
import { VERDICTS } from '../domain';
import sql from './concept-pairs.sql?raw';
import { defineQuery } from './query';
import { text } from './column-types';

/** The guard's verdict on each pair of indicators that measure a concept. */
export const conceptPairs = defineQuery<{ concept: string }>()({
	name: 'concept-pairs',
	sql,
	parameters: ['concept'],
	row: z.object({
		municipality_a: z.string(),
		indicator_a: z.string(),
		label_a_ja: z.string(),
		label_a_en: z.string(),
		municipality_b: z.string(),
		indicator_b: z.string(),
		label_b_ja: z.string(),
		label_b_en: z.string(),
		verdict: z.enum(VERDICTS),
		reasons: text
	})
});

export type ConceptPair = z.infer<(typeof conceptPairs)['row']>;
