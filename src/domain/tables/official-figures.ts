import {
	defineTable,
	optionalDecimal,
	optionalInteger,
	optionalText,
	optionalWord,
	text
} from './define';
import { municipalityCode } from './municipalities';
import { ABSENCES, TAX_BASES, TAXES } from '../vocabulary';

/**
 * Official figures, one row for each municipality and period. They are kept one file a statistic with
 * a column for each period, and published one file a statistic.
 */
export const officialFigure = defineTable({
	name: 'official_figure',
	file: 'official/<statistic_id>.csv',
	location: 'common',
	publishedFile: 'official/<statistic_id>.parquet',
	description: {
		ja: '全国の市区町村の公表統計の値。手元では統計ごとに1ファイル、1行が1団体、1列が1時点',
		en: 'Official figures of all municipalities; kept one file a statistic, one row a municipality, one column a period'
	},
	columns: {
		statistic_id: text('統計項目の識別子', 'Identifier of the statistic'),
		municipality_code: municipalityCode(),
		fiscal_year: optionalInteger(
			'年度（課税年度を含む。時点で示す統計では空）',
			'Fiscal or tax year; empty where the figure is of a date'
		),
		as_of: optionalText(
			'時点（日付または年。調査では公表日。年度で示す統計では空）',
			'Date or year of the figure, of a survey the day of publication; empty where it is of a fiscal year'
		),
		tax: optionalWord(
			TAXES,
			'税目（徴収率だけ。合計、市町村民税、純固定資産税）',
			'Tax, of the collection rate only: all municipal taxes, residents’ tax, net property tax'
		),
		basis: optionalWord(
			TAX_BASES,
			'区分（徴収率だけ。現年課税分、滞納繰越分を合わせた計）',
			'Basis, of the collection rate only: the year’s own assessments, or with arrears'
		),
		value: optionalDecimal('公表された値', 'Value as published'),
		absence: optionalWord(
			ABSENCES,
			'値がない理由（「-」の印字、印字なし、調査無し、掲載無し。意味は statistic の dash・blank にある）',
			'Why there is no value: a printed dash, none printed, not surveyed, not listed; dash and blank of statistic say what they mean'
		)
	},
	key: ['statistic_id', 'municipality_code', 'fiscal_year', 'as_of', 'tax', 'basis'],
	references: [
		{ column: 'statistic_id', table: 'statistic' },
		{ column: 'municipality_code', table: 'area' }
	]
});
