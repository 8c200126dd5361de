import * as z from 'zod/mini';
import sql from './concept-figures.sql?raw';
import { defineQuery } from './query';
import { observationDetail } from './theme-figures';
import { OBSERVATION_DETAIL } from './views';

/** What the page of a concept chooses: concept, municipalities (slugs separated by commas), fiscal years. */
export type ConceptParams = {
	concept: string;
	municipalities: string;
	first_year: number;
	last_year: number;
};

/** Every figure of the indicators that measure a concept. */
export const conceptFigures = defineQuery<ConceptParams>()({
	name: 'concept-figures',
	sql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['concept', 'municipalities', 'first_year', 'last_year'],
	row: z.object({
		...observationDetail.shape,
		concept_base_unit_id: z.string(),
		concept_dimension: z.string()
	})
});

export type ConceptFigure = z.infer<(typeof conceptFigures)['row']>;
