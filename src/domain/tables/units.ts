import { decimal, defineTable, optionalText, text } from './define';

export const unit = defineTable({
	name: 'unit',
	file: 'units.csv',
	location: 'common',
	description: { ja: '単位', en: 'Units' },
	columns: {
		unit_id: text('単位の識別子', 'Identifier of the unit'),
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
