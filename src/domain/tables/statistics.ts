import { defineTable, optionalDecimal, optionalInteger, optionalText, text, word } from './define';
import { municipalityCode } from './municipalities';

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
		unit_en: optionalText('単位（英語）', 'Unit in English')
	},
	key: ['statistic_id'],
	references: []
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
