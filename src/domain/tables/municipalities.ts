import { checkDigit, isMunicipalityCode } from '../municipality-code';
import { checkedText, defineTable, integer, optionalText, text } from './define';

/** A 6-digit code column. */
export const municipalityCode = () =>
	checkedText(
		isMunicipalityCode,
		(cell) =>
			`a municipality code; expected six digits, ${/^\d{6}$/.test(cell) ? `the check digit ${checkDigit(cell.slice(0, 5))} behind ${cell.slice(0, 5)}` : 'e.g. 352021'}`,
		'全国地方公共団体コード（6桁、文字列）',
		'Local government code (six digits, text)'
	);

export const municipality = defineTable({
	name: 'municipality',
	file: 'municipalities.csv',
	location: 'common',
	description: { ja: '市', en: 'Municipalities' },
	columns: {
		code: municipalityCode(),
		slug: text('アドレスに使う名前', 'Name used in addresses and folders'),
		name_ja: text('市名', 'Name in Japanese'),
		name_kana: text('市名（かな）', 'Name in kana'),
		name_en: text('市名（英語）', 'Name in English'),
		prefecture_ja: text('都道府県', 'Prefecture in Japanese'),
		prefecture_en: text('都道府県（英語）', 'Prefecture in English'),
		sort_order: integer('並び順', 'Order in lists')
	},
	key: ['code'],
	references: []
});

export const municipalityGroup = defineTable({
	name: 'municipality_group',
	file: 'municipality-groups.csv',
	location: 'common',
	description: {
		ja: '市町のグループ（連携圏域など）',
		en: 'Groups of municipalities, such as alliances'
	},
	columns: {
		group_id: text('グループの識別子', 'Identifier of the group'),
		name_ja: text('名称', 'Name in Japanese'),
		name_en: text('名称（英語）', 'Name in English'),
		document_id: optionalText('構成市町を挙げている文書', 'Document that names the members'),
		source_line: integer('文書テキストの行', 'Line in the text of the document')
	},
	key: ['group_id'],
	references: [{ column: 'document_id', table: 'source_document' }]
});

export const municipalityGroupMember = defineTable({
	name: 'municipality_group_member',
	file: 'municipality-group-members.csv',
	location: 'common',
	description: {
		ja: 'グループの構成市町（データのない市町も含む）',
		en: 'Members of the groups, those without data included'
	},
	columns: {
		group_id: text('グループの識別子', 'Identifier of the group'),
		municipality_code: municipalityCode(),
		name_ja: text('市町名', 'Name in Japanese'),
		name_en: text('市町名（英語）', 'Name in English')
	},
	key: ['group_id', 'municipality_code'],
	references: [{ column: 'group_id', table: 'municipality_group' }]
});
