import * as z from 'zod/mini';
import { PHASES } from '../domain';
import sql from './phase-word-list.sql?raw';
import { defineQuery } from './query';

/** The words from which a phase is read. */
export const phaseWordList = defineQuery<Record<never, never>>()({
	name: 'phase-word-list',
	sql,
	parameters: [],
	row: z.object({ word_ja: z.string(), phase: z.enum(PHASES), cells: z.int() })
});

export type ListedPhaseWord = z.infer<(typeof phaseWordList)['row']>;
