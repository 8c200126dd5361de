import {
	defineTable,
	derived,
	integer,
	optionalInteger,
	optionalText,
	optionalWord,
	text,
	word
} from './define';
import { CERTAINTIES } from '../vocabulary';
import { municipalityCode } from './municipalities';

/** Columns that lead from a row to its place in the document. */
export const provenance = () => ({
	page: optionalInteger(
		'文書に印刷された頁（文書から分からないときは空）',
		'Page as printed; empty where the document does not tell'
	),
	source_line: integer('文書テキストの行（1から）', 'Line in the text of the document, from 1'),
	certainty: word(CERTAINTIES, '読み取りの確度', 'How sure the reading is'),
	note_ja: optionalText('注記', 'Note in Japanese'),
	note_en: optionalText('注記（英語）', 'Note in English')
});

const initiativeColumn = () => text('取組項目の識別子', 'Identifier of the initiative');
const documentColumn = () => derived(text('出典文書の識別子', 'Identifier of the source document'));

export const plan = defineTable({
	name: 'plan',
	file: 'plans.csv',
	location: 'common',
	description: { ja: '計画', en: 'Plans' },
	columns: {
		plan_id: text('計画の識別子', 'Identifier of the plan'),
		municipality_code: municipalityCode(),
		title_ja: text('計画名', 'Title in Japanese'),
		title_en: text('計画名（英語）', 'Title in English'),
		first_fiscal_year: integer('計画期間の最初の年度', 'First fiscal year of the plan'),
		last_fiscal_year: integer('計画期間の最後の年度', 'Last fiscal year of the plan')
	},
	key: ['plan_id'],
	references: [{ column: 'municipality_code', table: 'municipality' }]
});

export const sourceDocument = defineTable({
	name: 'source_document',
	file: 'source-documents.csv',
	location: 'common',
	description: { ja: '出典文書', en: 'Source documents' },
	columns: {
		document_id: text('文書の識別子', 'Identifier of the document'),
		municipality_code: municipalityCode(),
		title_ja: text('文書名', 'Title in Japanese'),
		title_en: text('文書名（英語）', 'Title in English'),
		publisher: text('発行者', 'Publisher'),
		issued: text('発行時期（記載どおり）', 'When issued, as printed'),
		kind: word(['plan', 'progress report'], '計画か進捗報告か', 'Plan or progress report'),
		licence_ja: text('利用条件', 'Terms of use in Japanese'),
		licence_en: text('利用条件（英語）', 'Terms of use in English')
	},
	key: ['document_id'],
	references: [{ column: 'municipality_code', table: 'municipality' }]
});

export const initiative = defineTable({
	name: 'initiative',
	file: 'initiatives.csv',
	location: 'municipality',
	description: { ja: '取組項目（アクションプラン、実施項目）', en: 'Initiatives of the plans' },
	columns: {
		initiative_id: initiativeColumn(),
		plan_id: derived(text('計画の識別子', 'Identifier of the plan')),
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
	references: []
});

export const initiativeDepartment = defineTable({
	name: 'initiative_department',
	file: 'initiative-departments.csv',
	location: 'municipality',
	description: { ja: '取組項目の担当課', en: 'Departments of the initiatives' },
	columns: {
		initiative_id: initiativeColumn(),
		department_ja: text('担当課', 'Department in Japanese'),
		department_en: text('担当課（英語）', 'Department in English'),
		role: word(['lead', 'related'], '主管か関係か', 'Lead or related')
	},
	key: ['initiative_id', 'department_ja', 'role'],
	references: [{ column: 'initiative_id', table: 'initiative' }]
});

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

export const initiativeTheme = defineTable({
	name: 'initiative_theme',
	file: 'initiative-themes.csv',
	location: 'municipality',
	description: { ja: '取組項目とテーマの対応', en: 'Themes of the initiatives' },
	columns: {
		initiative_id: initiativeColumn(),
		theme_id: text('テーマの識別子', 'Identifier of the theme')
	},
	key: ['initiative_id', 'theme_id'],
	references: [
		{ column: 'initiative_id', table: 'initiative' },
		{ column: 'theme_id', table: 'theme' }
	]
});
