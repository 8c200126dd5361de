import {
	decimal,
	defineTable,
	derived,
	integer,
	optionalDecimal,
	optionalInteger,
	optionalText,
	optionalWord,
	text,
	word
} from './define';
import {
	ACCUMULATIONS,
	BOUNDS,
	COMPARABILITIES,
	DIRECTIONS,
	KINDS,
	SERIES_TYPES,
	VERDICTS
} from '../vocabulary';
import { municipalityCode } from './municipalities';
import { provenance } from './plans';

const unitColumn = () => text('単位の識別子', 'Identifier of the unit');
const comparability = () =>
	[
		'概念の定義とどこまで比べられるか',
		"How far it compares with the concept's definition"
	] as const;

export const unit = defineTable({
	name: 'unit',
	file: 'units.csv',
	location: 'common',
	description: { ja: '単位', en: 'Units' },
	columns: {
		unit_id: unitColumn(),
		symbol_ja: optionalText('単位の表示', 'Symbol in Japanese'),
		symbol_en: optionalText('単位の表示（英語）', 'Symbol in English'),
		dimension: text(
			'次元（金額、人数、件数、比率など）',
			'Dimension: money, people, count, ratio …'
		),
		base_unit_id: text('換算先の基本単位', 'Base unit that amounts are converted to'),
		factor: decimal('基本単位への係数（億円 → 円: 100000000）', 'Factor to the base unit'),
		printed_forms: optionalText(
			'文書での書き方（|で区切る）',
			'Forms in which documents print it, separated by |'
		)
	},
	key: ['unit_id'],
	references: [{ column: 'base_unit_id', table: 'unit' }]
});

export const concept = defineTable({
	name: 'concept',
	file: 'concepts.csv',
	location: 'common',
	description: {
		ja: '複数の市が測っている同じこと',
		en: 'Things that several municipalities measure'
	},
	columns: {
		concept_id: text('概念の識別子', 'Identifier of the concept'),
		theme_id: text('テーマの識別子', 'Identifier of the theme'),
		sort_order: integer('並び順', 'Order in the theme'),
		name_ja: text('名称', 'Name in Japanese'),
		name_en: text('名称（英語）', 'Name in English'),
		definition_ja: text('定義', 'Definition in Japanese'),
		definition_en: text('定義（英語）', 'Definition in English'),
		unit_id: unitColumn(),
		direction: word(DIRECTIONS, 'どちらが良いか', 'Which way is better')
	},
	key: ['concept_id'],
	references: [
		{ column: 'theme_id', table: 'theme' },
		{ column: 'unit_id', table: 'unit' }
	]
});

export const indicator = defineTable({
	name: 'indicator',
	file: 'indicators.csv',
	location: 'municipality',
	description: { ja: '指標（各市の取組で測られているもの）', en: 'Indicators of the initiatives' },
	columns: {
		indicator_id: text('指標の識別子', 'Identifier of the indicator'),
		initiative_id: text('取組項目の識別子', 'Identifier of the initiative'),
		municipality_code: derived(municipalityCode()),
		label_ja: text('指標名', 'Label in Japanese'),
		label_en: text('指標名（英語）', 'Label in English'),
		series: word(
			SERIES_TYPES,
			'種別（indicator 目標指標、output アウトプット、plan_figure 年次計画の数、context 本文の数）',
			'Series: named indicator, output, figure in a yearly plan row, figure in running text'
		),
		unit_id: optionalText(
			'単位の識別子（値がすべて言葉なら空）',
			'Identifier of the unit; empty where all its cells hold words'
		),
		unit_printed: optionalText('単位（記載どおり）', 'Unit as printed'),
		direction: word(DIRECTIONS, 'どちらが良いか', 'Which way is better'),
		accumulation: word(
			ACCUMULATIONS,
			'時点・年間・月間・累計',
			'At a point, over a year, over a month, cumulative'
		),
		scope_ja: optionalText('対象範囲', 'Scope in Japanese'),
		scope_en: optionalText('対象範囲（英語）', 'Scope in English'),
		concept_id: derived(optionalText('概念の識別子（なければ空）', 'Concept it measures, if any')),
		comparability: derived(optionalWord(COMPARABILITIES, ...comparability())),
		comparability_note_ja: derived(optionalText('何が違うか', 'What differs, in Japanese')),
		comparability_note_en: derived(optionalText('何が違うか（英語）', 'What differs, in English')),
		note_ja: optionalText('注記', 'Note in Japanese'),
		note_en: optionalText('注記（英語）', 'Note in English')
	},
	key: ['indicator_id'],
	references: [
		{ column: 'initiative_id', table: 'initiative' },
		{ column: 'unit_id', table: 'unit' }
	]
});

export const indicatorConcept = defineTable({
	name: 'indicator_concept',
	file: 'indicator-concepts.csv',
	location: 'municipality',
	description: {
		ja: '指標と概念の対応と、比べられるかの判断（指標の表に入る）',
		en: 'Which concept an indicator measures and how far it compares; joined into indicator'
	},
	columns: {
		indicator_id: text('指標の識別子', 'Identifier of the indicator'),
		concept_id: text('概念の識別子', 'Identifier of the concept'),
		comparability: word(COMPARABILITIES, ...comparability()),
		comparability_note_ja: optionalText('何が違うか', 'What differs, in Japanese'),
		comparability_note_en: optionalText('何が違うか（英語）', 'What differs, in English')
	},
	key: ['indicator_id'],
	references: [
		{ column: 'indicator_id', table: 'indicator' },
		{ column: 'concept_id', table: 'concept' }
	],
	published: false
});

export const observation = defineTable({
	name: 'observation',
	file: 'observations.csv',
	location: 'municipality',
	description: {
		ja: '値（1行に1つの図表・本文の数字）',
		en: 'Observations, one printed figure a row'
	},
	columns: {
		observation_id: derived(text('値の識別子', 'Identifier of the observation')),
		indicator_id: text('指標の識別子', 'Identifier of the indicator'),
		municipality_code: derived(municipalityCode()),
		initiative_number: derived(text('取組項目の番号', 'Number of the initiative')),
		document_id: derived(text('出典文書の識別子', 'Identifier of the source document')),
		fiscal_year: optionalInteger(
			'年度（西暦。記載がなければ空）',
			'Fiscal year; empty where none is given'
		),
		kind: word(
			KINDS,
			'基準値・目標・実績・見込・実施効果・達成率',
			'Baseline, target, actual, forecast, effect, achievement rate'
		),
		qualifier: optionalText(
			'同じ年・種別の値を分ける語',
			'Word that tells apart figures of one year and kind'
		),
		value: optionalDecimal(
			'数値（言葉が書かれている欄は空）',
			'The printed number; empty where words stand'
		),
		unit_id: optionalText(
			'この値の単位（手入力では指標と違うときだけ、公開する表では数値に必ず入る）',
			"Unit of this figure; by hand only where it differs from the indicator's, in the published table always beside a value"
		),
		unit_printed: optionalText('単位（記載どおり）', 'Unit as printed'),
		value_base: derived(optionalDecimal('基本単位での値', 'Value in the base unit')),
		value_text: text('記載どおりの文字', 'The characters as printed'),
		bound: optionalWord(BOUNDS, '以上・以下・約', 'At least, at most, about'),
		scope_ja: optionalText('対象範囲', 'Scope in Japanese'),
		scope_en: optionalText('対象範囲（英語）', 'Scope in English'),
		year_printed: optionalText('年の表示（記載どおり）', 'Year as printed'),
		...provenance()
	},
	key: ['indicator_id', 'fiscal_year', 'kind', 'qualifier'],
	references: [
		{ column: 'indicator_id', table: 'indicator' },
		{ column: 'unit_id', table: 'unit' }
	]
});

export const seriesPair = defineTable({
	name: 'series_pair',
	file: 'series-pairs.csv',
	location: 'built',
	description: {
		ja: '同じ概念を測る2つの指標が比べられるか（規則から計算）',
		en: 'Whether two indicators of one concept compare, computed by the rules of the guard'
	},
	columns: {
		concept_id: derived(text('概念の識別子', 'Identifier of the concept')),
		indicator_a: derived(text('指標1', 'First indicator')),
		indicator_b: derived(text('指標2', 'Second indicator')),
		municipality_a: derived(municipalityCode()),
		municipality_b: derived(municipalityCode()),
		verdict: derived(word(VERDICTS, '可・注意・不可', 'Comparable, with care, not comparable')),
		reasons: derived(
			optionalText(
				'理由（規則の語を空白で区切る）',
				'Reasons: words of the rules, separated by spaces'
			)
		)
	},
	key: ['indicator_a', 'indicator_b'],
	references: []
});
