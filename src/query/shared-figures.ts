import type * as z from 'zod/mini';
import { defineQuestion } from './question';
import sql from './shared-figures.sql?raw';
import { figureRow } from './theme-figures';
import { FIGURE } from './views';

/** One city, the others that it is set against, and the fiscal years chosen. */
export type SharedChoice = {
	municipality: string;
	others: string;
	first_year: number;
	last_year: number;
};

/** The figures of the concepts that a city and at least one of the others both measure. */
export const sharedFigures = defineQuestion<SharedChoice>()({
	name: 'shared-figures',
	sql,
	view: FIGURE,
	parameters: ['municipality', 'others', 'first_year', 'last_year'],
	row: figureRow
});

export type SharedFigure = z.infer<(typeof sharedFigures)['row']>;
