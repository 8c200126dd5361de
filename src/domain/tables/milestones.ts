import {
	defineTable,
	derived,
	integer,
	omissible,
	optionalInteger,
	optionalText,
	text,
	word
} from './define';
import { MILESTONE_STATUSES } from '../vocabulary';
import { municipalityCode } from './municipalities';
import { documentColumn, documentRestatement, provenance } from './provenance';

export const milestone = defineTable({
	name: 'milestone',
	file: 'milestones.csv',
	location: 'common',
	description: {
		ja: '複数の市の文書が計画・報告する改革の節目',
		en: 'Reform steps that the documents of several municipalities plan or report'
	},
	columns: {
		milestone_id: text('節目の識別子', 'Identifier of the milestone'),
		theme_id: text('テーマの識別子', 'Identifier of the theme'),
		sort_order: integer('並び順', 'Order in the theme'),
		name_ja: text('名称', 'Name in Japanese'),
		name_en: text('名称（英語）', 'Name in English'),
		definition_ja: text('定義', 'Definition in Japanese'),
		definition_en: text('定義（英語）', 'Definition in English'),
		done_ja: text('何をもって達したとするか', 'What counts as done'),
		done_en: text('何をもって達したとするか（英語）', 'What counts as done, in English')
	},
	key: ['milestone_id'],
	references: [{ column: 'theme_id', table: 'theme' }]
});

export const milestoneRecord = defineTable({
	name: 'milestone_record',
	file: 'milestones.csv',
	location: 'municipality',
	description: {
		ja: '市の文書が節目について書いていること',
		en: 'What the document of a municipality says of a milestone'
	},
	columns: {
		milestone_id: text('節目の識別子', 'Identifier of the milestone'),
		municipality_code: derived(municipalityCode()),
		document_id: documentColumn(),
		initiative_id: text('取組項目の識別子', 'Identifier of the initiative'),
		scope_ja: omissible(
			optionalText(
				'対象（節目の一部か、市の呼び方）',
				"Scope: a part of the step, or the city's name for it"
			)
		),
		scope_en: omissible(optionalText('対象（英語）', 'Scope in English')),
		planned_fiscal_year: optionalInteger(
			'計画の年度（西暦。書かれていなければ空）',
			'Fiscal year for which it is planned; empty where none is printed'
		),
		actual_fiscal_year: optionalInteger(
			'達した年度（西暦。書かれていなければ空）',
			'Fiscal year in which it was done; empty where none is printed'
		),
		slip_years: derived(
			optionalInteger(
				'達した年度 − 計画の年度（どちらかがなければ空）',
				'Years from planned to done; empty where either is'
			)
		),
		status: word(
			MILESTONE_STATUSES,
			'文書の時点での状況',
			'Where it stands by the document: done, delayed, dropped, under way, planned, or unknown'
		),
		planned_words_ja: omissible(
			optionalText(
				'計画を示す語（別の行にあるとき）',
				'Words of the plan, where they stand on another line'
			)
		),
		planned_source_line: omissible(
			optionalInteger('計画を示す語の行', 'Line of the words of the plan')
		),
		words_ja: text('状況を示す語（記載どおり）', 'Words that say so, as printed'),
		...provenance(),
		sort_order: derived(integer('市の中での順', 'Order in the municipality')),
		...documentRestatement()
	},
	key: ['milestone_id', 'initiative_id', 'scope_ja', 'document_id'],
	references: [
		{ column: 'milestone_id', table: 'milestone' },
		{ column: 'initiative_id', table: 'initiative' },
		{ column: 'document_id', table: 'source_document' }
	]
});
