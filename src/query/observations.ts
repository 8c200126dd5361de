import * as z from 'zod/mini';
import { defineQuery } from './query';
import type {
	ConceptParams,
	GroupParams,
	MunicipalityParams,
	SharedParams,
	ThemeParams
} from './parameters';
import { OBSERVATION_DETAIL, observationDetail } from './views/observation-detail';
import conceptFiguresSql from './concept-figures.sql?raw';
import groupFiguresSql from './group-figures.sql?raw';
import initiativeFiguresSql from './initiative-figures.sql?raw';
import measureMatrixSql from './measure-matrix.sql?raw';
import municipalityFiguresSql from './municipality-figures.sql?raw';
import progressFiguresSql from './progress-figures.sql?raw';
import sharedFiguresSql from './shared-figures.sql?raw';
import themeFiguresSql from './theme-figures.sql?raw';

/** Every figure under a theme; figures without a year and words instead of numbers included. */
export const themeFigures = defineQuery<ThemeParams>()({
	name: 'theme-figures',
	sql: themeFiguresSql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: observationDetail
});

/** Every figure of the indicators that measure a concept. */
export const conceptFigures = defineQuery<ConceptParams>()({
	name: 'concept-figures',
	sql: conceptFiguresSql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['concept', 'municipalities', 'first_year', 'last_year'],
	row: observationDetail
});

/** Every figure of the shared measures, measure by measure. */
export const measureMatrix = defineQuery<Record<never, never>>()({
	name: 'measure-matrix',
	sql: measureMatrixSql,
	sqlView: OBSERVATION_DETAIL,
	parameters: [],
	row: observationDetail
});

/** A figure with the years of the plan that it stands in. */
const progressFigure = z.extend(observationDetail, {
	first_fiscal_year: z.int(),
	last_fiscal_year: z.int()
});

/** A figure with the years of the plan that it stands in. */
export type ProgressFigure = z.infer<typeof progressFigure>;

/**
 * The figures of the indicators under a theme, or of every theme, with the direction that is better
 * and the years of the plan.
 */
export const progressFigures = defineQuery<ThemeParams>()({
	name: 'progress-figures',
	sql: progressFiguresSql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: progressFigure
});

/** The figures of the concepts that a city and at least one of the others both measure. */
export const sharedFigures = defineQuery<SharedParams>()({
	name: 'shared-figures',
	sql: sharedFiguresSql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['municipality', 'others', 'first_year', 'last_year'],
	row: observationDetail
});

/** Every figure of the concepts that at least two of some cities measure. */
export const groupFigures = defineQuery<GroupParams>()({
	name: 'group-figures',
	sql: groupFiguresSql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['municipalities', 'first_year', 'last_year'],
	row: observationDetail
});

/** Every figure of one city; those without a year and words instead of numbers included. */
export const municipalityFigures = defineQuery<MunicipalityParams>()({
	name: 'municipality-figures',
	sql: municipalityFiguresSql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['municipality', 'first_year', 'last_year'],
	row: observationDetail
});

/** Every figure of one initiative; those without a year and words instead of numbers included. */
export const initiativeFigures = defineQuery<{ initiative: string }>()({
	name: 'initiative-figures',
	sql: initiativeFiguresSql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['initiative'],
	row: observationDetail
});
