import { defineTable, integer, text } from './define';

export const theme = defineTable({
	name: 'theme',
	file: 'themes.csv',
	location: 'common',
	description: { ja: 'テーマ', en: 'Themes' },
	columns: {
		theme_id: text('テーマの識別子', 'Identifier of the theme'),
		sort_order: integer('並び順', 'Order in lists'),
		name_ja: text('テーマ名', 'Name in Japanese'),
		name_en: text('テーマ名（英語）', 'Name in English'),
		question_ja: text('このテーマで比べること', 'The question it answers, in Japanese'),
		question_en: text('このテーマで比べること（英語）', 'The question it answers, in English')
	},
	key: ['theme_id'],
	references: []
});

export const indicatorTheme = defineTable({
	name: 'indicator_theme',
	file: 'indicator-themes.csv',
	location: 'municipality',
	description: {
		ja: '指標とテーマの対応（手書きの行がない指標は、取組のテーマのすべてに属する）',
		en: 'Themes of the indicators; one without rows by hand belongs to all themes of its initiative'
	},
	columns: {
		indicator_id: text('指標の識別子', 'Identifier of the indicator'),
		theme_id: text('テーマの識別子', 'Identifier of the theme')
	},
	key: ['indicator_id', 'theme_id'],
	references: [
		{ column: 'indicator_id', table: 'indicator' },
		{ column: 'theme_id', table: 'theme' }
	]
});

export const initiativeTheme = defineTable({
	name: 'initiative_theme',
	file: 'initiative-themes.csv',
	location: 'municipality',
	description: { ja: '取組項目とテーマの対応', en: 'Themes of the initiatives' },
	columns: {
		initiative_id: text('取組項目の識別子', 'Identifier of the initiative'),
		theme_id: text('テーマの識別子', 'Identifier of the theme')
	},
	key: ['initiative_id', 'theme_id'],
	references: [
		{ column: 'initiative_id', table: 'initiative' },
		{ column: 'theme_id', table: 'theme' }
	]
});
