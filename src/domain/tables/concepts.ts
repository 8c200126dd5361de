import {
	defineTable,
	filled,
	integer,
	omissible,
	optionalText,
	optionalWord,
	text,
	word
} from './define';
import { ACCOUNTS, AS_OF_DATES, DIRECTIONS, SIZE_DEPENDENCES } from '../vocabulary';

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
		direction: word(DIRECTIONS, 'どちらが良いか', 'Which way is better'),
		scope_ja: omissible(
			optionalText('誰を・何を数えるか（空なら限りなし）', 'Who or what is counted; empty: all')
		),
		scope_en: omissible(optionalText('誰を・何を数えるか（英語）', 'Who or what is counted')),
		accounts: omissible(
			optionalWord(
				ACCOUNTS,
				'対象の会計（all 全会計、ordinary 普通会計、general 一般会計、空なら問わない）',
				'Accounts covered; empty: any'
			)
		),
		as_of: omissible(
			optionalWord(
				AS_OF_DATES,
				'値の時点（settlement 出納閉鎖後の決算、end-of-march 3月末、空なら問わない）',
				'Date of the figure: closing of accounts, end of March; empty: any'
			)
		),
		size: filled(
			word(
				SIZE_DEPENDENCES,
				'市の大きさによるか（independent 率や平均、residents 人口とともに増える額や数、other ほか。空なら単位から決まる）',
				'How it depends on the size of a city: not (a rate or average), as residents (an amount), otherwise; empty: follows from the unit'
			)
		)
	},
	key: ['concept_id'],
	references: [
		{ column: 'theme_id', table: 'theme' },
		{ column: 'unit_id', table: 'unit' }
	]
});
