import * as z from 'zod/mini';
import sql from './observation-source.sql?raw';
import { defineQuery } from './query';
import {
	accumulation,
	bound,
	certainty,
	comparability,
	kind,
	number,
	restatement,
	series,
	text,
	whole
} from './column-types';

/** Everything about where one figure comes from and how it is read; one row, or none for an unknown key. */
export const observationSource = defineQuery<{ observation: string }>()({
	name: 'observation-source',
	sql,
	parameters: ['observation'],
	row: z.object({
		observation_id: z.string(),
		municipality: z.string(),
		municipality_ja: z.string(),
		municipality_en: z.string(),
		municipality_code: z.string(),
		document_id: z.string(),
		document_ja: z.string(),
		document_en: z.string(),
		publisher: z.string(),
		issued: z.string(),
		/** Address of the document; null where it is not known. */
		document_url: text,
		/** Address of its publisher's site. */
		publisher_url: text,
		initiative_id: z.string(),
		initiative_number: z.string(),
		initiative_ja: z.string(),
		initiative_en: z.string(),
		label_ja: z.string(),
		label_en: z.string(),
		series,
		accumulation,
		fiscal_year: whole,
		year_printed: text,
		kind,
		qualifier: text,
		value: number,
		unit_ja: text,
		unit_en: text,
		unit_factor: number,
		base_unit_ja: text,
		base_unit_en: text,
		value_base: number,
		unit_printed: text,
		value_text: z.string(),
		bound,
		scope_ja: text,
		scope_en: text,
		page: whole,
		source_line: z.int(),
		certainty,
		note_ja: text,
		note_en: text,
		indicator_note_ja: text,
		indicator_note_en: text,
		concept_id: text,
		concept_ja: text,
		concept_en: text,
		definition_ja: text,
		definition_en: text,
		concept_unit_ja: text,
		concept_unit_en: text,
		concept_unit_factor: number,
		concept_value: number,
		comparability,
		comparability_note_ja: text,
		comparability_note_en: text,
		/** What this document does with the figure of the one before; null where none prints it. */
		restatement,
		/** In the unit of this figure. */
		restated_difference: number,
		previous_observation_id: text,
		previous_value: number,
		previous_unit_ja: text,
		previous_unit_en: text,
		previous_value_text: text,
		previous_document_ja: text,
		previous_document_en: text,
		next_observation_id: text,
		next_value: number,
		next_unit_ja: text,
		next_unit_en: text,
		next_value_text: text,
		/** What the document after does with this figure. */
		next_restatement: restatement,
		/** In the unit of the figure after. */
		next_difference: number,
		next_document_ja: text,
		next_document_en: text
	})
});

export type ObservationSource = z.infer<(typeof observationSource)['row']>;
