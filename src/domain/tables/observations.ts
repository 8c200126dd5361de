import {
	defineTable,
	omissible,
	derived,
	optionalDecimal,
	optionalInteger,
	optionalText,
	optionalWord,
	text,
	word
} from './define';
import { ARITHMETIC, BOUNDS, KINDS, RESTATEMENTS } from '../vocabulary';
import { municipalityCode } from './municipalities';
import { documentColumn, provenance } from './provenance';

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
		document_id: documentColumn(),
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
		arithmetic: omissible(
			optionalWord(
				ARITHMETIC,
				'記載どおりだが文書の計算と合わないとき admitted（合うときと計算のないときは空）',
				'Where the figure as printed breaks the own arithmetic of the document: admitted; empty where it holds or there is none'
			)
		),
		year_printed: optionalText('年の表示（記載どおり）', 'Year as printed'),
		...provenance(),
		restates: derived(
			optionalText(
				'前の文書にある同じ値（なければ空）',
				'Observation of the document before that prints the same figure, if any'
			)
		),
		restated_by: derived(
			optionalText(
				'後の文書にある同じ値（なければ空。空の行を図と順位に使う）',
				'Observation of the document after that prints the same figure; charts and ranks use the rows where none does'
			)
		),
		restatement: derived(
			optionalWord(
				RESTATEMENTS,
				'前の文書と同じか、違うか',
				'Whether it repeats the document before or differs from it'
			)
		),
		restated_difference: derived(
			optionalDecimal(
				'前の文書の値との差（この値の単位で）',
				'Difference from the figure of the document before, in the unit of this one'
			)
		)
	},
	key: ['indicator_id', 'fiscal_year', 'kind', 'qualifier', 'document_id'],
	references: [
		{ column: 'document_id', table: 'source_document' },
		{ column: 'indicator_id', table: 'indicator' },
		{ column: 'unit_id', table: 'unit' }
	]
});
