import type { Entries } from '../../../src/domain/dataset';
import { TABLE_LIST, TABLES, type SourceRow, type Tables } from '../../../src/domain/tables';

type Rows = { [N in keyof Tables]: SourceRow<Tables[N]> };

const NOTES = { note_ja: null, note_en: null };
/** A statistic that is known for some municipalities only. */
const NO_FRAME = {
	unit_id: null,
	value_type: null,
	topic: null,
	theme_id: null,
	period: null,
	keys: null,
	direction: null,
	size: null,
	decimals: null,
	printed_decimals: null,
	minimum: null,
	maximum: null,
	definition_ja: null,
	definition_en: null,
	dash_ja: null,
	dash_en: null,
	blank_ja: null,
	blank_en: null,
	caution_ja: null,
	caution_en: null,
	survey_ja: null,
	survey_en: null,
	publisher_ja: null,
	publisher_en: null,
	publisher_url: null,
	terms_ja: null,
	terms_en: null,
	citation_ja: null,
	citation_en: null
};
const CERTAIN = { certainty: 'high', ...NOTES } as const;

/** One faultless row of every hand-kept table; together they form a data set that breaks no rule. */
export const SAMPLE: Rows = {
	municipality: {
		code: '352021',
		slug: 'ube',
		name_ja: '宇部市',
		name_kana: 'うべし',
		name_en: 'Ube',
		prefecture_ja: '山口県',
		prefecture_en: 'Yamaguchi',
		sort_order: 1
	},
	municipality_group: {
		group_id: 'central',
		name_ja: '圏域',
		name_en: 'Central area',
		document_id: 'ube-2022',
		source_line: 430
	},
	municipality_group_member: {
		group_id: 'central',
		municipality_code: '352021',
		name_ja: '宇部市',
		name_en: 'Ube'
	},
	plan: {
		plan_id: 'ube-2022',
		municipality_code: '352021',
		title_ja: '計画',
		title_en: 'Plan',
		first_fiscal_year: 2022,
		last_fiscal_year: 2026,
		initiative_prefix: null
	},
	source_document: {
		document_id: 'ube-2022',
		municipality_code: '352021',
		title_ja: '計画',
		title_en: 'Plan',
		publisher: '宇部市',
		issued: '記載なし',
		plan_id: null,
		sequence: null,
		kind: 'plan',
		licence_ja: '各市のサイトの利用条件による',
		licence_en: "Terms of the city's own site",
		pages: null,
		lines: null,
		initiative_rows: null,
		indicator_rows: null,
		observation_rows: null,
		schedule_step_rows: null,
		evaluation_rows: null,
		url: null,
		publisher_url: null
	},
	theme: {
		theme_id: 'collection',
		sort_order: 1,
		name_ja: '徴収',
		name_en: 'Collection',
		question_ja: 'どう動くか',
		question_en: 'How does it move?'
	},
	initiative: {
		initiative_id: 'ube-01',
		plan_id: null,
		document_id: null,
		number: '01',
		title_ja: '未収債権',
		title_en: 'Unpaid claims',
		level1_ja: null,
		level2_ja: null,
		level3_ja: null,
		continuity: null,
		status_ja: null,
		page: 3,
		source_line: 26,
		...CERTAIN
	},
	initiative_department: {
		initiative_id: 'ube-01',
		department_ja: '収納課',
		department_en: 'Tax Collection',
		role: 'lead'
	},
	initiative_theme: { initiative_id: 'ube-01', theme_id: 'collection' },
	unit: {
		unit_id: 'percent',
		symbol_ja: '%',
		symbol_en: '%',
		dimension: 'ratio',
		base_unit_id: 'percent',
		factor: 1,
		printed_forms: '%|％'
	},
	concept: {
		concept_id: 'collection-rate',
		theme_id: 'collection',
		sort_order: 1,
		name_ja: '収納率',
		name_en: 'Collection rate',
		definition_ja: '収納額の割合',
		definition_en: 'Share collected',
		unit_id: 'percent',
		direction: 'higher',
		scope_ja: null,
		scope_en: null,
		accounts: null,
		as_of: null,
		size: null
	},
	indicator: {
		indicator_id: 'ube-01-rate',
		initiative_id: 'ube-01',
		label_ja: '収納率',
		label_en: 'Collection rate',
		series: 'indicator',
		unit_id: 'percent',
		unit_printed: '%',
		direction: 'higher',
		accumulation: 'year',
		scope_ja: null,
		scope_en: null,
		accounts: null,
		as_of: null,
		subject: null,
		derivation: null,
		...NOTES
	},
	indicator_concept: {
		indicator_id: 'ube-01-rate',
		concept_id: 'collection-rate',
		comparability: 'same',
		conversion: null,
		comparability_note_ja: null,
		comparability_note_en: null
	},
	indicator_theme: { indicator_id: 'ube-01-rate', theme_id: 'collection' },
	observation: {
		indicator_id: 'ube-01-rate',
		document_id: null,
		fiscal_year: 2022,
		kind: 'target',
		qualifier: null,
		value: 99.05,
		unit_id: null,
		unit_printed: '%',
		value_text: '99.05%',
		bound: null,
		scope_ja: null,
		scope_en: null,
		arithmetic: null,
		year_printed: 'R4',
		page: 3,
		source_line: 40,
		...CERTAIN
	},
	series_pair: {},
	phase_word: { word_ja: '実施', phase: 'implement' },
	schedule_step: {
		initiative_id: 'ube-01',
		document_id: null,
		action_ja: '催告',
		action_en: 'Reminders',
		kind: 'plan',
		fiscal_year: 2022,
		plan_text_ja: '実施',
		source_line: 33,
		...CERTAIN
	},
	grade_scale: {
		scale_id: 'ube-2022',
		municipality_code: '352021',
		sort_order: 1,
		grade: 'A',
		tier: 'top',
		meaning_ja: '順調',
		meaning_en: 'On track'
	},
	evaluation: {
		initiative_id: 'ube-01',
		document_id: null,
		department_ja: null,
		fiscal_year: 2022,
		period: null,
		grade: 'A',
		scale_id: 'ube-2022',
		read_with: null,
		page: 3,
		source_line: 41,
		...CERTAIN
	},
	milestone: {
		milestone_id: 'rpa',
		theme_id: 'collection',
		sort_order: 1,
		name_ja: 'RPAの導入',
		name_en: 'Introducing RPA',
		definition_ja: '使い始める',
		definition_en: 'Starting to use it',
		done_ja: '使っている',
		done_en: 'In use'
	},
	milestone_record: {
		milestone_id: 'rpa',
		document_id: null,
		initiative_id: 'ube-01',
		scope_ja: null,
		scope_en: null,
		planned_fiscal_year: 2022,
		actual_fiscal_year: null,
		status: 'planned',
		words_ja: '導入',
		page: 3,
		source_line: 42,
		...CERTAIN,
		planned_words_ja: null,
		planned_source_line: null
	},
	followed_target: {
		indicator_id: 'ube-01-rate',
		statistic_id: 'population',
		tax: null,
		basis: null,
		relation: 'not_comparable',
		difference_ja: '別のもの',
		difference_en: 'Something else'
	},
	statistic: {
		statistic_id: 'population',
		name_ja: '人口',
		name_en: 'Population',
		unit_ja: '人',
		unit_en: 'people',
		...NO_FRAME
	},
	context_observation: {
		municipality_code: '352021',
		statistic_id: 'population',
		as_of: '2020-10-01',
		year: 2020,
		value: 162570,
		value_text: '162570',
		source: '国勢調査',
		sureness: 'A'
	},
	synonym: { synonym_group: 'collection-rate', term: '収納率', reading: 'しゅうのうりつ' }
};

/**
 * Entries of the sample rows, of which a test replaces those that its rule looks at: each given row
 * is the sample row with the given columns changed, in line 2, 3 … of its table's file. Synonyms are
 * only there where they are given: what they lead to are the names in other tables.
 */
export function entriesOf(changes: { [N in keyof Tables]?: Partial<Rows[N]>[] } = {}): Entries {
	const entries = TABLE_LIST.map((table) => {
		const name = table.name as keyof Tables;
		const slug = table.location === 'municipality' ? SAMPLE.municipality.slug : null;
		const rows: Partial<Rows[typeof name]>[] =
			changes[name] ?? (table.location === 'built' || name === 'synonym' ? [] : [{}]);
		return [
			name,
			rows.map((row, i) => ({
				file: slug === null ? `data/${table.file}` : `data/${slug}/${table.file}`,
				line: i + 2,
				slug,
				row: { ...SAMPLE[name], ...row }
			}))
		];
	});
	return Object.fromEntries(entries) as Entries;
}

/** The columns that the CSV of a table cannot do without, in order. */
export function headerOf(name: keyof Tables): string[] {
	return Object.entries(TABLES[name].columns)
		.filter(([, column]) => !column.derived && !column.omissible)
		.map(([column]) => column);
}
