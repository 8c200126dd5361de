import * as z from 'zod/mini';
import {
	accumulation,
	bound,
	certainty,
	direction,
	kind,
	number,
	text,
	whole
} from './column-types';
import { COMPARABILITIES } from '../domain';
import { defineQuery, type Need } from './query';
import type { PromiseParams } from './parameters';
import promisesSql from './promises.sql?raw';
import sameDefinitionsSql from './same-definitions.sql?raw';

/**
 * A figure of a target that a published statistic follows: one that the plan prints, or one that the
 * publisher of the statistic gives.
 */
const promiseFigure = z.object({
	municipality: z.string(),
	municipality_order: z.int(),
	initiative_id: z.string(),
	initiative_number: z.string(),
	initiative_ja: z.string(),
	initiative_en: z.string(),
	indicator_id: z.string(),
	label_ja: z.string(),
	label_en: z.string(),
	direction,
	accumulation,
	dimension: text,
	unit_id: text,
	unit_ja: text,
	unit_en: text,
	first_fiscal_year: z.int(),
	last_fiscal_year: z.int(),
	statistic_id: z.string(),
	statistic_ja: z.string(),
	statistic_en: z.string(),
	tax: text,
	basis: text,
	/** `number`, or `yes_no` for 1 and 0. */
	value_type: text,
	published_unit_ja: text,
	published_unit_en: text,
	publisher_ja: text,
	publisher_en: text,
	publisher_url: text,
	citation_ja: text,
	citation_en: text,
	relation: z.enum(COMPARABILITIES),
	difference_ja: z.string(),
	difference_en: z.string(),
	origin: z.enum(['plan', 'official']),
	/** Null of official figures. */
	kind: z.nullable(kind),
	/** Of a dated official figure, the year that it closes or falls in. */
	fiscal_year: whole,
	/** Date of an official figure that is not of a fiscal year. */
	as_of: text,
	qualifier: text,
	/** In the unit of the indicator; null for words, and where the statistic is not comparable. */
	value: number,
	/** As printed by the plan, or as published in the unit of the statistic. */
	published: number,
	/** Why an official figure has no value. */
	absence: text,
	observation_id: text,
	value_text: text,
	bound,
	scope_ja: text,
	scope_en: text,
	certainty: z.nullable(certainty),
	page: whole,
	source_line: whole,
	document_ja: text,
	document_en: text
});

/** A figure of a target that a published statistic follows. */
export type PromiseFigure = z.infer<typeof promiseFigure>;

/** Behind a statistic of which the latest figure is enough. */
const LATEST = /\.latest$/;

/** The targets of some cities that some statistics follow, with the figures of both. */
export const promises = defineQuery<PromiseParams>()({
	name: 'promises',
	sql: promisesSql,
	parameters: ['municipalities', 'followed'],
	needs: ({ followed }) => [
		{ table: 'statistic' },
		...followed
			.split(',')
			.filter((id) => id !== '')
			.map((id): Need => {
				const statistic = id.replace(LATEST, '');
				return { statistic, part: statistic === id ? 'all' : 'latest' };
			})
	],
	row: promiseFigure
});

/** The statistics that are known to measure what a target means, and how many targets each follows. */
export const sameDefinitions = defineQuery<Record<never, never>>()({
	name: 'same-definitions',
	sql: sameDefinitionsSql,
	parameters: [],
	row: z.object({ statistic_id: z.string(), targets: z.int() })
});
