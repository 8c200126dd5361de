import * as z from 'zod/mini';
import sql from './progress-figures.sql?raw';
import { defineQuestion } from './question';
import { figureRow, type ThemeChoice } from './theme-figures';
import { direction, text } from './words';

/** The figures of the initiatives under a theme, or of every theme, with the direction that is better. */
export const progressFigures = defineQuestion<ThemeChoice>()({
	name: 'progress-figures',
	sql,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: z.object({ ...figureRow.shape, direction, unit_id: text })
});

export type ProgressFigure = z.infer<(typeof progressFigures)['row']>;
