import { defineTable, integer, text, word } from './define';
import { DIRECTIONS } from '../vocabulary';

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
		unit_id: text('単位の識別子', 'Identifier of the unit'),
		direction: word(DIRECTIONS, 'どちらが良いか', 'Which way is better')
	},
	key: ['concept_id'],
	references: [
		{ column: 'theme_id', table: 'theme' },
		{ column: 'unit_id', table: 'unit' }
	]
});
