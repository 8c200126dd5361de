import type * as z from 'zod/mini';
import sql from './progress-figures.sql?raw';
import { defineQuestion } from './question';
import { figureRow, type ThemeChoice } from './theme-figures';
import { FIGURE } from './views';

/** The figures of the initiatives under a theme, or of every theme, with the direction that is better. */
export const progressFigures = defineQuestion<ThemeChoice>()({
	name: 'progress-figures',
	sql,
	view: FIGURE,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: figureRow
});

export type ProgressFigure = z.infer<(typeof progressFigures)['row']>;
