import * as z from 'zod/mini';
import sql from './concept-figures.sql?raw';
import { defineQuestion } from './question';
import { figureRow } from './theme-figures';
import { FIGURE } from './views';

/** What the page of a concept chooses: concept, municipalities (slugs separated by commas), fiscal years. */
export type ConceptChoice = {
	concept: string;
	municipalities: string;
	first_year: number;
	last_year: number;
};

/** Every figure of the indicators that measure a concept. */
export const conceptFigures = defineQuestion<ConceptChoice>()({
	name: 'concept-figures',
	sql,
	view: FIGURE,
	parameters: ['concept', 'municipalities', 'first_year', 'last_year'],
	row: z.object({
		...figureRow.shape,
		concept_base_unit_id: z.string(),
		concept_dimension: z.string()
	})
});

export type ConceptFigure = z.infer<(typeof conceptFigures)['row']>;
