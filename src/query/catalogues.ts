import * as z from 'zod/mini';
import { PHASES, VERDICTS } from '../domain';
import { direction, text, tier } from './column-types';
import { defineQuery } from './query';
import comparablePairsSql from './comparable-pairs.sql?raw';
import conceptListSql from './concept-list.sql?raw';
import conceptPairsSql from './concept-pairs.sql?raw';
import gradeDepartmentsSql from './grade-departments.sql?raw';
import gradeScaleListSql from './grade-scale-list.sql?raw';
import phaseWordListSql from './phase-word-list.sql?raw';
import themeMatrixSql from './theme-matrix.sql?raw';
import unitListSql from './unit-list.sql?raw';

/** The concepts with their theme, unit and the cities that measure them. */
export const conceptList = defineQuery<Record<never, never>>()({
	name: 'concept-list',
	sql: conceptListSql,
	parameters: [],
	row: z.object({
		theme_id: z.string(),
		concept_id: z.string(),
		name_ja: z.string(),
		name_en: z.string(),
		definition_ja: z.string(),
		definition_en: z.string(),
		unit_id: z.string(),
		unit_ja: text,
		unit_en: text,
		direction,
		municipalities: text
	})
});

export type ListedConcept = z.infer<(typeof conceptList)['row']>;

/** The verdict of the comparability check on each pair of indicators that measure a concept. */
export const conceptPairs = defineQuery<{ concept: string }>()({
	name: 'concept-pairs',
	sql: conceptPairsSql,
	parameters: ['concept'],
	row: z.object({
		municipality_a: z.string(),
		indicator_a: z.string(),
		label_a_ja: z.string(),
		label_a_en: z.string(),
		municipality_b: z.string(),
		indicator_b: z.string(),
		label_b_ja: z.string(),
		label_b_en: z.string(),
		verdict: z.enum(VERDICTS),
		reasons: text
	})
});

export type ConceptPair = z.infer<(typeof conceptPairs)['row']>;

/** Of the pairs of cities that measure a concept, how many may be read together as defined, and with care. */
export const comparablePairs = defineQuery<Record<never, never>>()({
	name: 'comparable-pairs',
	sql: comparablePairsSql,
	parameters: [],
	row: z.object({ measured: z.int(), same: z.int(), with_care: z.int() })
});

export type ComparablePairs = z.infer<(typeof comparablePairs)['row']>;

/** What there is for each theme and municipality: numbers of initiatives, figures and grades. */
export const themeMatrix = defineQuery<Record<never, never>>()({
	name: 'theme-matrix',
	sql: themeMatrixSql,
	parameters: [],
	row: z.object({
		theme_id: z.string(),
		municipality: z.string(),
		initiatives: z.int(),
		figures: z.int(),
		grades: z.int()
	})
});

export type ThemeMatrixCell = z.infer<(typeof themeMatrix)['row']>;

/** The units of the data. */
export const unitList = defineQuery<Record<never, never>>()({
	name: 'unit-list',
	sql: unitListSql,
	parameters: [],
	row: z.object({
		unit_id: z.string(),
		symbol_ja: text,
		symbol_en: text,
		dimension: z.string(),
		base_unit_id: z.string(),
		factor: z.number(),
		printed_forms: text
	})
});

export type ListedUnit = z.infer<(typeof unitList)['row']>;

/** The words from which a phase is read. */
export const phaseWordList = defineQuery<Record<never, never>>()({
	name: 'phase-word-list',
	sql: phaseWordListSql,
	parameters: [],
	row: z.object({ word_ja: z.string(), phase: z.enum(PHASES), cells: z.int() })
});

export type ListedPhaseWord = z.infer<(typeof phaseWordList)['row']>;

/** The cities' scales of grades. */
export const gradeScaleList = defineQuery<Record<never, never>>()({
	name: 'grade-scale-list',
	sql: gradeScaleListSql,
	parameters: [],
	row: z.object({
		scale_id: z.string(),
		municipality: z.string(),
		sort_order: z.int(),
		grade: z.string(),
		tier,
		meaning_ja: text,
		meaning_en: text,
		given: z.int()
	})
});

export type GradeScaleStep = z.infer<(typeof gradeScaleList)['row']>;

/** The departments behind the grades. */
export const gradeDepartments = defineQuery<Record<never, never>>()({
	name: 'grade-departments',
	sql: gradeDepartmentsSql,
	parameters: [],
	row: z.object({
		municipality: z.string(),
		department_ja: z.string(),
		department_en: z.string(),
		initiatives: z.int()
	})
});
