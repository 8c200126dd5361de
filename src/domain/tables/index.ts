import { area, areaOutline, areaPosition } from './areas';
import { concept } from './concepts';
import type { Table } from './define';
import { evaluation, gradeScale } from './evaluations';
import { followedTarget } from './followed-targets';
import { indicator, indicatorConcept, seriesPair } from './indicators';
import { initiative, initiativeDepartment } from './initiatives';
import { milestone, milestoneRecord } from './milestones';
import { municipality, municipalityGroup, municipalityGroupMember } from './municipalities';
import { observation } from './observations';
import { officialFigure } from './official-figures';
import { plan, sourceDocument } from './plans';
import { phaseWord, scheduleStep } from './schedules';
import { contextObservation, statistic } from './statistics';
import { synonym } from './synonyms';
import { indicatorTheme, initiativeTheme, theme } from './themes';
import { unit } from './units';

export type { Bilingual, Column, Columns, ColumnType, SourceRow, Row, Table } from './define';

/** Every table of the data set, in the order in which a reader meets them. */
export const TABLES = {
	municipality,
	municipality_group: municipalityGroup,
	municipality_group_member: municipalityGroupMember,
	plan,
	source_document: sourceDocument,
	theme,
	initiative,
	initiative_department: initiativeDepartment,
	initiative_theme: initiativeTheme,
	unit,
	concept,
	indicator,
	indicator_concept: indicatorConcept,
	indicator_theme: indicatorTheme,
	observation,
	followed_target: followedTarget,
	series_pair: seriesPair,
	phase_word: phaseWord,
	schedule_step: scheduleStep,
	grade_scale: gradeScale,
	evaluation,
	milestone,
	milestone_record: milestoneRecord,
	statistic,
	context_observation: contextObservation,
	synonym
} as const;

export type Tables = typeof TABLES;
export type TableName = keyof Tables;

/** The tables as a list, for code that treats all alike. */
export const TABLE_LIST: readonly Table[] = Object.values(TABLES) as unknown as readonly Table[];

/** The tables of the official figures of all municipalities: large, read and published apart from the others. */
export const OFFICIAL_TABLES = {
	area,
	area_outline: areaOutline,
	area_position: areaPosition,
	official_figure: officialFigure
} as const;

export type OfficialTables = typeof OFFICIAL_TABLES;

/** Every table that is published or kept by hand, for dictionaries. */
export const ALL_TABLES: readonly Table[] = [
	...TABLE_LIST,
	...(Object.values(OFFICIAL_TABLES) as unknown as readonly Table[])
];

export { describeTables, type ColumnDescription, type TableDescription } from './describe';
export { SCHEMA_VERSION } from '../schema-version';
