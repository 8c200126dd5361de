import { Municipalities } from '../../src/describe/reader-context';
import type { Calendar, Language } from '../../src/domain';
import type {
	EvaluationDetail,
	MilestoneDetail,
	ObservationDetail,
	ProgressFigure,
	ScheduleStepDetail
} from '../../src/query';
import { tierOf } from '../chart/scales';

const NOTES = { note_ja: null, note_en: null };
const NAMES = [
	['ube', '宇部市', 'Ube'],
	['sanyo-onoda', '山陽小野田市', 'San’yo-Onoda'],
	['iwakuni', '岩国市', 'Iwakuni'],
	['mine', '美祢市', 'Mine'],
	['annaka', '安中市', 'Annaka']
] as const;

/** The reader that a chart or a sentence is made for. */
export function readerOf(language: Language, calendar?: Calendar) {
	const municipalities = new Municipalities(
		NAMES.map(([slug, ja, en]) => [slug, language === 'ja' ? ja : en] as const),
		NAMES.map(([slug]) => slug)
	);
	return {
		language,
		calendar: calendar ?? (language === 'ja' ? ('wareki' as const) : ('western' as const)),
		municipalities
	};
}

/** The document of rows whose figures stand in one document only. */
const DOCUMENT = {
	document_id: 'report',
	document_ja: '報告書',
	document_en: 'Report',
	previous_document_ja: null,
	previous_document_en: null
};

let count = 0;

/** Names figures from the first again, so that a drawing does not depend on those before it. */
export function restartFigures(): void {
	count = 0;
}

/**
 * A figure of the concept “RPA processes” with the given columns changed; the value in the concept's
 * unit follows the value unless it is given.
 */
export function figure(change: Partial<ObservationDetail> = {}): ObservationDetail {
	const municipality = change.municipality ?? 'ube';
	const value = change.value === undefined ? 10 : change.value;
	return {
		observation_id: change.observation_id ?? `figure-${++count}`,
		municipality,
		concept_id: 'rpa-processes',
		concept_theme_id: 'rpa',
		concept_ja: 'RPAを使う業務',
		concept_en: 'Processes using RPA',
		definition_ja: 'RPAを使う業務の数',
		definition_en: 'Number of processes using RPA',
		concept_direction: 'higher',
		concept_order: 1,
		concept_scope_ja: null,
		concept_scope_en: null,
		concept_accounts: null,
		concept_as_of: null,
		concept_size: 'independent',
		concept_unit_ja: '業務',
		concept_unit_en: 'processes',
		indicator_id: `${municipality}-rpa`,
		label_ja: 'RPA業務数',
		label_en: 'RPA processes',
		series: 'indicator',
		accumulation: 'point',
		indicator_scope_ja: null,
		indicator_scope_en: null,
		accounts: null,
		as_of: null,
		subject: 'own',
		derivation: 'measure',
		comparability: 'same',
		conversion: null,
		comparability_note_ja: null,
		comparability_note_en: null,
		initiative_id: `${municipality}-1`,
		initiative_number: '1',
		initiative_ja: 'RPAの導入',
		initiative_en: 'Introducing RPA',
		fiscal_year: 2021,
		year_printed: null,
		kind: 'actual',
		qualifier: null,
		value,
		unit_ja: '業務',
		unit_en: 'processes',
		concept_value: value,
		base_unit_id: 'process',
		series_base_unit_id: 'process',
		value_text: String(value),
		bound: null,
		scope_ja: null,
		scope_en: null,
		page: 1,
		source_line: 10,
		certainty: 'high',
		...NOTES,
		unit_id: 'process',
		value_base: value,
		dimension: 'count',
		concept_base_unit_id: 'process',
		concept_dimension: 'count',
		direction: 'higher',
		theme_order: 1,
		municipality_order: 1,
		initiative_order: 1,
		...DOCUMENT,
		restatement: null,
		restated_difference: null,
		previous_observation_id: null,
		previous_value: null,
		previous_unit_ja: null,
		previous_unit_en: null,
		previous_value_text: null,
		...change
	};
}

/** A figure with the years of its plan, five from 2019 unless they are given. */
export function progressFigure(change: Partial<ProgressFigure> = {}): ProgressFigure {
	const { first_fiscal_year = 2019, last_fiscal_year = 2023, ...own } = change;
	return { ...figure(own), first_fiscal_year, last_fiscal_year };
}

/** A series of one kind: year and value in turn. */
export function series(
	kind: ObservationDetail['kind'],
	values: readonly (readonly [number | null, number | null])[],
	change: Partial<ObservationDetail> = {}
): ObservationDetail[] {
	return values.map(([fiscal_year, value]) => figure({ kind, fiscal_year, value, ...change }));
}

/** A cell of a schedule with the given columns changed. */
export function step(change: Partial<ScheduleStepDetail> = {}): ScheduleStepDetail {
	return {
		municipality: 'ube',
		initiative_id: 'ube-1',
		initiative_number: '1',
		initiative_ja: 'RPAの導入',
		initiative_en: 'Introducing RPA',
		action_ja: '導入',
		action_en: 'Introduction',
		kind: 'plan',
		fiscal_year: 2022,
		plan_text_ja: '実施',
		phase: 'implement',
		phase_word_ja: '実施',
		source_line: 20,
		certainty: 'high',
		...NOTES,
		page: 1,
		continuity: null,
		plan_id: `${change.municipality ?? 'ube'}-plan`,
		plan_ja: '計画',
		plan_en: 'Plan',
		city_plans: 1,
		first_fiscal_year: 2019,
		last_fiscal_year: 2023,
		municipality_order: 1,
		initiative_order: 1,
		step_order: 1,
		...DOCUMENT,
		restatement: null,
		previous_text_ja: null,
		...change
	};
}

/** A record of a milestone with the given columns changed. */
export function milestoneRecord(change: Partial<MilestoneDetail> = {}): MilestoneDetail {
	return {
		municipality: 'ube',
		milestone_id: 'rpa',
		theme_id: 'rpa',
		milestone_ja: 'RPAの導入',
		milestone_en: 'Introducing RPA',
		definition_ja: '業務で使い始める。',
		definition_en: 'Starting to use it.',
		done_ja: '使っている。',
		done_en: 'It is in use.',
		scope_ja: null,
		scope_en: null,
		planned_fiscal_year: null,
		actual_fiscal_year: null,
		slip_years: null,
		status: 'done',
		words_ja: '運用開始',
		page: 3,
		source_line: 20,
		planned_words_ja: null,
		planned_source_line: null,
		certainty: 'high',
		...NOTES,
		initiative_id: 'ube-1',
		initiative_number: '1',
		initiative_ja: 'RPAの導入',
		initiative_en: 'Introducing RPA',
		document_id: DOCUMENT.document_id,
		document_ja: DOCUMENT.document_ja,
		document_en: DOCUMENT.document_en,
		first_fiscal_year: 2019,
		last_fiscal_year: 2023,
		theme_order: 1,
		milestone_order: 1,
		municipality_order: 1,
		record_order: 1,
		...change
	};
}

/** A grade with the given columns changed. */
export function grade(change: Partial<EvaluationDetail> = {}): EvaluationDetail {
	return {
		municipality: 'iwakuni',
		initiative_id: 'iwakuni-1',
		initiative_number: '1',
		initiative_ja: '窓口の改善',
		initiative_en: 'Better counters',
		department_ja: null,
		fiscal_year: 2020,
		period: '期末',
		grade: 'A',
		grade_order: 2,
		tier: tierOf(change.grade ?? 'A'),
		meaning_ja: null,
		meaning_en: null,
		scale_id: 'iwakuni-2019',
		scale_grades: 'AA|A|B|C|D',
		read_with: null,
		page: 1,
		source_line: 30,
		certainty: 'high',
		...NOTES,
		level1_ja: 'サービス力の向上',
		municipality_order: 1,
		initiative_order: 1,
		period_order: 2,
		themes: null,
		leads_ja: null,
		leads_en: null,
		...DOCUMENT,
		restatement: null,
		previous_grade: null,
		previous_scale_id: null,
		...change
	};
}

/** A grade with what the tables group it by. */
export function givenGrade(change: Partial<EvaluationDetail> = {}): EvaluationDetail {
	return {
		...grade(change),
		themes: 'rpa',
		leads_ja: '市民課',
		leads_en: 'Citizens’ Affairs Division',
		...change
	};
}
