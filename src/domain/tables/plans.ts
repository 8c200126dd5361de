import { defineTable, integer, text, word } from './define';
import { municipalityCode } from './municipalities';

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
