import {
	defineTable,
	filled,
	integer,
	omissible,
	optionalInteger,
	optionalText,
	text,
	word
} from './define';
import { DOCUMENT_KINDS } from '../vocabulary';
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
		last_fiscal_year: integer('計画期間の最後の年度', 'Last fiscal year of the plan'),
		initiative_prefix: filled(
			text(
				'この計画の取組項目の識別子の始まり（市の名前、次の計画からは年などを付ける）',
				'What the identifiers of its initiatives begin with: the slug of the city, for later plans with a year behind it'
			)
		)
	},
	key: ['plan_id'],
	references: [{ column: 'municipality_code', table: 'municipality' }]
});

const rowCount = (ja: string, en: string) =>
	omissible(optionalInteger(`この文書の${ja}の行数`, `Rows of ${en} from this document`));

/** How many rows of each table stand in a document, so that a lost one is noticed. */
const rowCounts = () => ({
	initiative_rows: rowCount('取組項目', 'initiatives'),
	indicator_rows: rowCount('指標', 'indicators'),
	observation_rows: rowCount('値', 'observations'),
	schedule_step_rows: rowCount('年次計画', 'schedule cells'),
	evaluation_rows: rowCount('評価', 'evaluations')
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
		plan_id: filled(
			text(
				'どの計画の文書か（市の計画が1つなら空でよい）',
				'Plan that it sets out or reports on; by hand only where the city has several'
			)
		),
		sequence: filled(
			integer(
				'市の文書の順（1が最初。市の文書が1つなら空でよい）',
				"Order of the city's documents in time, from 1; by hand only where there are several"
			)
		),
		kind: word(DOCUMENT_KINDS, '計画か進捗報告か', 'Plan or progress report'),
		licence_ja: text('利用条件', 'Terms of use in Japanese'),
		licence_en: text('利用条件（英語）', 'Terms of use in English'),
		pages: omissible(
			optionalInteger('最後の頁（分かるかぎり）', 'Last page as printed, as far as it is known')
		),
		lines: omissible(optionalInteger('文書テキストの行数', 'Lines of the text of the document')),
		...rowCounts(),
		url: omissible(
			optionalText(
				'文書のアドレス（分からなければ空）',
				'Address of the document, as far as it is known'
			)
		),
		publisher_url: omissible(
			optionalText('発行者のサイトのアドレス', 'Address of the site of its publisher')
		)
	},
	key: ['document_id'],
	references: [
		{ column: 'municipality_code', table: 'municipality' },
		{ column: 'plan_id', table: 'plan' }
	]
});
