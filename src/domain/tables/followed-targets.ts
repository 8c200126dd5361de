import { defineTable, derived, omissible, optionalText, text, word } from './define';
import { COMPARABILITIES } from '../vocabulary';
import { municipalityCode } from './municipalities';

export const followedTarget = defineTable({
	name: 'followed_target',
	file: 'followed-targets.csv',
	location: 'municipality',
	description: {
		ja: '計画の目標と、その後を追える公表統計との対応',
		en: 'Targets of the plans and the published statistics that can follow what came of them'
	},
	columns: {
		indicator_id: text(
			'目標の指標の識別子',
			'Identifier of the indicator whose target is followed'
		),
		municipality_code: derived(municipalityCode()),
		statistic_id: text('統計項目の識別子', 'Identifier of the statistic'),
		tax: omissible(optionalText('税目（徴収率だけ）', 'Tax; empty where the statistic has none')),
		basis: omissible(
			optionalText(
				'課税の区分（徴収率だけ）',
				'Basis of the rate; empty where the statistic has none'
			)
		),
		relation: word(
			COMPARABILITIES,
			'統計の定義が目標の指標の定義とどこまで同じか（分からないものはsimilar）',
			'How far the statistic measures what the target means; what is not known makes it similar'
		),
		difference_ja: text(
			'定義の違い（同じなら、そう言える根拠）',
			'How the definitions differ, or by what they are known to be the same, in Japanese'
		),
		difference_en: text('定義の違い（英語）', 'How the definitions differ, in English')
	},
	key: ['indicator_id', 'statistic_id', 'tax', 'basis'],
	references: [
		{ column: 'indicator_id', table: 'indicator' },
		{ column: 'statistic_id', table: 'statistic' }
	]
});
