import type * as z from 'zod/mini';
import sql from './progress-figures.sql?raw';
import { defineQuery } from './query';
import { observationDetail, type ThemeParams } from './theme-figures';
import { OBSERVATION_DETAIL } from './views';

/** The figures of the initiatives under a theme, or of every theme, with the direction that is better. */
export const progressFigures = defineQuery<ThemeParams>()({
	name: 'progress-figures',
	sql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: observationDetail
});

export type ProgressFigure = z.infer<(typeof progressFigures)['row']>;
