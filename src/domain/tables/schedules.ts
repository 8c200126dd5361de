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
import { documentColumn, documentRestatement } from './provenance';
import { CERTAINTIES, PHASES } from '../vocabulary';

export const phaseWord = defineTable({
	name: 'phase_word',
	file: 'phase-words.csv',
	location: 'common',
	description: { ja: '年次計画の語と段階の対応', en: 'How words of a schedule are read as phases' },
	columns: {
		word_ja: text('欄の語、または欄の終わりの語', 'Words of the cell, or those it ends with'),
		phase: word(
			PHASES,
			'段階（検討・準備・実施・継続・達成・終了）',
			'Phase: consider, prepare, implement, continue, achieve, end'
		)
	},
	key: ['word_ja'],
	references: []
});

export const scheduleStep = defineTable({
	name: 'schedule_step',
	file: 'schedule.csv',
	location: 'municipality',
	description: { ja: '年次計画・実績の欄', en: 'Cells of the yearly schedules and results' },
	columns: {
		initiative_id: text('取組項目の識別子', 'Identifier of the initiative'),
		document_id: documentColumn(),
		action_ja: text('行の見出し', 'Label of the row in Japanese'),
		action_en: text('行の見出し（英語）', 'Label of the row in English'),
		kind: word(['plan', 'result'], '計画か実績か', 'Plan or result'),
		fiscal_year: optionalInteger('年度（西暦）', 'Fiscal year'),
		plan_text_ja: text('欄の語（文は要約）', 'Words of the cell; sentences are summarised'),
		phase: derived(optionalWord(PHASES, '語から読み取った段階', 'Phase read into the words')),
		phase_word_ja: derived(optionalText('段階を決めた語', 'The words that decided the phase')),
		source_line: integer('文書テキストの行', 'Line in the text of the document'),
		certainty: word(CERTAINTIES, '読み取りの確度', 'How sure the reading is'),
		note_ja: optionalText('注記', 'Note in Japanese'),
		note_en: optionalText('注記（英語）', 'Note in English'),
		sort_order: derived(integer('文書での順', 'Order in the document')),
		...documentRestatement()
	},
	key: ['initiative_id', 'action_ja', 'kind', 'fiscal_year', 'plan_text_ja', 'document_id'],
	references: [
		{ column: 'initiative_id', table: 'initiative' },
		{ column: 'document_id', table: 'source_document' }
	]
});
