import {
	defineTable,
	filled,
	derived,
	integer,
	optionalText,
	optionalWord,
	text,
	word
} from './define';
import { DEPARTMENT_ROLES } from '../vocabulary';
import { municipalityCode } from './municipalities';
import { documentColumn, provenance } from './provenance';

export const initiative = defineTable({
	name: 'initiative',
	file: 'initiatives.csv',
	location: 'municipality',
	description: { ja: '取組項目（アクションプラン、実施項目）', en: 'Initiatives of the plans' },
	columns: {
		initiative_id: text('取組項目の識別子', 'Identifier of the initiative'),
		plan_id: filled(
			text(
				'計画の識別子（市の計画が1つなら空でよい）',
				'Identifier of the plan; by hand only where the city has several'
			)
		),
		municipality_code: derived(municipalityCode()),
		document_id: documentColumn(),
		number: text('文書の番号', "The document's own number"),
		title_ja: text('取組名', 'Title in Japanese'),
		title_en: text('取組名（英語）', 'Title in English'),
		level1_ja: optionalText('見出し1', 'Heading, level 1'),
		level2_ja: optionalText('見出し2', 'Heading, level 2'),
		level3_ja: optionalText('見出し3', 'Heading, level 3'),
		continuity: optionalWord(['new', 'continuing'], '新規・継続', 'New or continuing'),
		status_ja: optionalText('文書の状態の語（達成、休止など）', "The document's status word"),
		...provenance(),
		sort_order: derived(integer('文書での順', 'Order in the document'))
	},
	key: ['initiative_id'],
	references: [
		{ column: 'plan_id', table: 'plan' },
		{ column: 'document_id', table: 'source_document' }
	]
});

export const initiativeDepartment = defineTable({
	name: 'initiative_department',
	file: 'initiative-departments.csv',
	location: 'municipality',
	description: { ja: '取組項目の担当課', en: 'Departments of the initiatives' },
	columns: {
		initiative_id: text('取組項目の識別子', 'Identifier of the initiative'),
		department_ja: text('担当課', 'Department in Japanese'),
		department_en: text('担当課（英語）', 'Department in English'),
		role: word(
			DEPARTMENT_ROLES,
			'主管（lead）、担当（responsible、主管と関係を分けない文書）、関係（related）',
			'Lead; responsible, where the document does not tell the lead apart; related'
		)
	},
	key: ['initiative_id', 'department_ja', 'role'],
	references: [{ column: 'initiative_id', table: 'initiative' }]
});
