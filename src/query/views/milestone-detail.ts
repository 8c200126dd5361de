import * as z from 'zod/mini';
import { certainty, milestoneStatus, text, whole } from '../column-types';
import sql from './milestone-detail.sql?raw';
import type { SqlView } from './sql-view';

/** Every record of a milestone with its definition, initiative and plan; the last document leads. */
export const MILESTONE_DETAIL: SqlView = { name: 'milestone_detail', sql };

/** A row of the view. */
export const milestoneDetail = z.object({
	municipality: z.string(),
	milestone_id: z.string(),
	theme_id: z.string(),
	milestone_ja: z.string(),
	milestone_en: z.string(),
	definition_ja: z.string(),
	definition_en: z.string(),
	/** What counts as done. */
	done_ja: z.string(),
	done_en: z.string(),
	scope_ja: text,
	scope_en: text,
	planned_fiscal_year: whole,
	actual_fiscal_year: whole,
	/** Years from planned to done. */
	slip_years: whole,
	status: milestoneStatus,
	words_ja: z.string(),
	page: whole,
	source_line: z.int(),
	/** Words and line of the plan, where they are not those of the row. */
	planned_words_ja: text,
	planned_source_line: whole,
	certainty,
	note_ja: text,
	note_en: text,
	initiative_id: z.string(),
	initiative_number: z.string(),
	initiative_ja: z.string(),
	initiative_en: z.string(),
	document_id: z.string(),
	document_ja: z.string(),
	document_en: z.string(),
	first_fiscal_year: z.int(),
	last_fiscal_year: z.int(),
	theme_order: z.int(),
	milestone_order: z.int(),
	municipality_order: z.int(),
	record_order: z.int()
});

/** What the document of one city says of a milestone, or of a part of it. */
export type MilestoneDetail = z.infer<typeof milestoneDetail>;
