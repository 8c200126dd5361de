import type * as z from 'zod/mini';
import { defineQuery } from './query';
import sql from './shared-figures.sql?raw';
import { observationDetail } from './theme-figures';
import { OBSERVATION_DETAIL } from './views';

/** One city, the others that it is set against, and the fiscal years chosen. */
export type SharedParams = {
	municipality: string;
	others: string;
	first_year: number;
	last_year: number;
};

/** The figures of the concepts that a city and at least one of the others both measure. */
export const sharedFigures = defineQuery<SharedParams>()({
	name: 'shared-figures',
	sql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['municipality', 'others', 'first_year', 'last_year'],
	row: observationDetail
});

export type SharedFigure = z.infer<(typeof sharedFigures)['row']>;
