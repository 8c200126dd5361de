import {
	defineTable,
	omissible,
	optionalDecimal,
	optionalInteger,
	optionalText,
	optionalWord,
	text,
	word
} from './define';
import { municipalityCode } from './municipalities';
import { DIRECTIONS, PERIOD_TYPES, SIZE_DEPENDENCES, TOPICS, VALUE_TYPES } from '../vocabulary';

const optionalWords = (ja: string, en: string) => omissible(optionalText(ja, en));

export const statistic = defineTable({
	name: 'statistic',
	file: 'statistics.csv',
	location: 'common',
	description: { ja: '公表統計の項目', en: 'Published statistics' },
	columns: {
		statistic_id: text('統計項目の識別子', 'Identifier of the statistic'),
		name_ja: text('名称', 'Name in Japanese'),
		name_en: text('名称（英語）', 'Name in English'),
		unit_ja: optionalText('単位', 'Unit in Japanese'),
		unit_en: optionalText('単位（英語）', 'Unit in English'),
		unit_id: optionalWords('単位の識別子', 'Identifier of the unit'),
		value_type: omissible(
			optionalWord(
				VALUE_TYPES,
				'値の種類（数、または1：はい・0：いいえ）',
				'Numbers, or 1 for yes and 0 for no'
			)
		),
		topic: omissible(
			optionalWord(
				TOPICS,
				'分野（全国の市区町村の値がある統計だけ）',
				'Subject; only of statistics with figures of all municipalities'
			)
		),
		theme_id: optionalWords('この統計が背景となるテーマ', 'Theme that it frames'),
		period: omissible(
			optionalWord(
				PERIOD_TYPES,
				'値の時の種類（年度・課税年度、時点、調査の公表日）',
				'What its periods are: fiscal or tax years, dates, or the days on which a survey was published'
			)
		),
		keys: omissible(
			optionalWord(
				['tax basis'],
				'値を分けるほかの列',
				'Further columns that tell its figures apart'
			)
		),
		direction: omissible(optionalWord(DIRECTIONS, 'どちらがよいか', 'Which way is better')),
		size: omissible(
			optionalWord(
				SIZE_DEPENDENCES,
				'団体の大きさとの関係（よらない、人口とともに増える、その他）',
				'How it depends on the size of a municipality: not at all, as its residents, otherwise'
			)
		),
		decimals: omissible(optionalInteger('表示する小数の桁数', 'Decimals that are shown')),
		printed_decimals: omissible(
			optionalInteger(
				'公表資料の小数の桁数（表示より多いときだけ）',
				'Most decimals of the published table, where more than are shown'
			)
		),
		minimum: omissible(optionalDecimal('ありうる最小の値', 'Least plausible value')),
		maximum: omissible(optionalDecimal('ありうる最大の値', 'Greatest plausible value')),
		definition_ja: optionalWords('定義', 'Definition in Japanese'),
		definition_en: optionalWords('定義（英語）', 'Definition'),
		dash_ja: optionalWords(
			'「-」の意味（印字されないときは空）',
			'What a printed dash means, in Japanese; empty where none occurs'
		),
		dash_en: optionalWords('「-」の意味（英語）', 'What a printed dash means'),
		blank_ja: optionalWords(
			'空欄の意味（ないときは空）',
			'What a blank means, in Japanese; empty where none occurs'
		),
		blank_en: optionalWords('空欄の意味（英語）', 'What a blank means'),
		caution_ja: optionalWords('してはならない読み方', 'How not to read it, in Japanese'),
		caution_en: optionalWords('してはならない読み方（英語）', 'How not to read it'),
		survey_ja: optionalWords('調査・公表資料', 'Survey or publication, in Japanese'),
		survey_en: optionalWords('調査・公表資料（英語）', 'Survey or publication'),
		publisher_ja: optionalWords('公表者', 'Publisher, in Japanese'),
		publisher_en: optionalWords('公表者（英語）', 'Publisher'),
		publisher_url: optionalWords('公表者のページ', 'Page of the publisher'),
		terms_ja: optionalWords('利用条件', 'Terms of use, in Japanese'),
		terms_en: optionalWords('利用条件（英語）', 'Terms of use'),
		citation_ja: optionalWords('出典の書き方', 'Citation, in Japanese'),
		citation_en: optionalWords('出典の書き方（英語）', 'Citation')
	},
	key: ['statistic_id'],
	references: [
		{ column: 'theme_id', table: 'theme' },
		{ column: 'unit_id', table: 'unit' }
	]
});

export const contextObservation = defineTable({
	name: 'context_observation',
	file: 'context-observations.csv',
	location: 'common',
	description: {
		ja: '公表統計の値（人口、世帯、面積、財政など）',
		en: 'Published figures: population, households, area, finance'
	},
	columns: {
		municipality_code: municipalityCode(),
		statistic_id: text('統計項目の識別子', 'Identifier of the statistic'),
		as_of: optionalText(
			'時点（日付、FYは年度。なければ空）',
			'Date or year of the figure, FY for fiscal years; empty where none is given'
		),
		year: optionalInteger('年（FYのものは年度）', 'Year; the fiscal year where as_of is one'),
		value: optionalDecimal('数値（区分の値は空）', 'Value; empty for a class such as II-1'),
		value_text: text('記載どおりの値', 'Value as given'),
		source: text('出典', 'Source'),
		sureness: word(['A', 'B', 'C'], '出典の確かさ', 'How sure the source is')
	},
	key: ['municipality_code', 'statistic_id', 'as_of'],
	references: [{ column: 'statistic_id', table: 'statistic' }]
});
