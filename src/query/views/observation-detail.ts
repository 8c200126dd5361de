import * as z from 'zod/mini';
import {
	accounts,
	accumulation,
	asOf,
	bound,
	certainty,
	comparability,
	conversion,
	derivation,
	direction,
	kind,
	number,
	restatement,
	series,
	size,
	subject,
	text,
	whole
} from '../column-types';
import sql from './observation-detail.sql?raw';
import type { SqlView } from './sql-view';

/**
 * Every figure with its indicator, initiative, concept and place in the document. Of the documents
 * that print it the last one leads; what the one before printed stands beside it.
 */
export const OBSERVATION_DETAIL: SqlView = { name: 'observation_detail', sql };

/** A row of the view. */
export const observationDetail = z.object({
	observation_id: z.string(),
	municipality: z.string(),
	concept_id: text,
	concept_theme_id: text,
	concept_ja: text,
	concept_en: text,
	definition_ja: text,
	definition_en: text,
	concept_direction: z.nullable(direction),
	concept_order: whole,
	concept_scope_ja: text,
	concept_scope_en: text,
	concept_accounts: accounts,
	concept_as_of: asOf,
	concept_size: size,
	concept_unit_ja: text,
	concept_unit_en: text,
	indicator_id: z.string(),
	label_ja: z.string(),
	label_en: z.string(),
	series,
	accumulation,
	indicator_scope_ja: text,
	indicator_scope_en: text,
	accounts,
	as_of: asOf,
	subject,
	derivation,
	comparability,
	conversion,
	comparability_note_ja: text,
	comparability_note_en: text,
	initiative_id: z.string(),
	initiative_number: z.string(),
	initiative_ja: z.string(),
	initiative_en: z.string(),
	fiscal_year: whole,
	year_printed: text,
	kind,
	qualifier: text,
	value: number,
	unit_ja: text,
	unit_en: text,
	concept_value: number,
	base_unit_id: text,
	series_base_unit_id: text,
	value_text: z.string(),
	bound,
	scope_ja: text,
	scope_en: text,
	page: whole,
	source_line: z.int(),
	certainty,
	note_ja: text,
	note_en: text,
	unit_id: text,
	value_base: number,
	dimension: text,
	concept_base_unit_id: text,
	concept_dimension: text,
	direction,
	theme_order: whole,
	municipality_order: z.int(),
	initiative_order: z.int(),
	document_id: z.string(),
	document_ja: z.string(),
	document_en: z.string(),
	/** What the document does with the figure of the one before; null where none prints it. */
	restatement,
	/** In the unit of the figure. */
	restated_difference: number,
	previous_observation_id: text,
	previous_value: number,
	previous_unit_ja: text,
	previous_unit_en: text,
	previous_value_text: text,
	previous_document_ja: text,
	previous_document_en: text
});

/** One figure, as last printed, with its concept, indicator, initiative and place in the document. */
export type ObservationDetail = z.infer<typeof observationDetail>;
