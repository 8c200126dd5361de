import {
	defineTable,
	derived,
	filled,
	omissible,
	optionalText,
	optionalWord,
	text,
	word
} from './define';
import {
	ACCOUNTS,
	ACCUMULATIONS,
	AS_OF_DATES,
	COMPARABILITIES,
	CONVERSIONS,
	DERIVATIONS,
	DIRECTIONS,
	SERIES_TYPES,
	SUBJECTS,
	VERDICTS
} from '../vocabulary';
import { municipalityCode } from './municipalities';

const comparability = () =>
	[
		'概念の定義とどこまで比べられるか',
		"How far it compares with the concept's definition"
	] as const;

const conversion = () =>
	[
		'概念の単位への換算（residents 1月1日の住民基本台帳人口で割る、空なら単位の換算だけ）',
		"How figures are converted into the concept's unit: residents, divided by the registered residents; empty: by the unit alone"
	] as const;

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
		accounts: omissible(
			optionalWord(
				ACCOUNTS,
				'対象の会計（文書に記載がなければ空）',
				'Accounts covered; empty where the document does not say'
			)
		),
		as_of: omissible(
			optionalWord(
				AS_OF_DATES,
				'値の時点（文書に記載がなければ空）',
				'Date of the figures; empty where the document does not say'
			)
		),
		subject: filled(
			word(
				SUBJECTS,
				'誰の値か（own 市自身、prefecture 県・県内の市、nation 国・全国、other ほかの団体。空ならown）',
				"Whose figure it is: the city's own, its prefecture's, the nation's, another body's; empty: own"
			)
		),
		derivation: filled(
			word(
				DERIVATIONS,
				'測った値か（measure）、文書がほかの値から計算した比や増減か（comparison）。空ならmeasure',
				'Measured, or worked out by the document from other figures (ratio to a year before); empty: measured'
			)
		),
		concept_id: derived(optionalText('概念の識別子（なければ空）', 'Concept it measures, if any')),
		comparability: derived(optionalWord(COMPARABILITIES, ...comparability())),
		conversion: derived(optionalWord(CONVERSIONS, ...conversion())),
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
		conversion: omissible(optionalWord(CONVERSIONS, ...conversion())),
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

export const seriesPair = defineTable({
	name: 'series_pair',
	file: 'series-pairs.csv',
	location: 'built',
	description: {
		ja: '同じ概念を測る2つの指標が比べられるか（規則から計算）',
		en: 'Whether two indicators of one concept compare, computed by the comparability rules'
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
