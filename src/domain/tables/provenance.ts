import { derived, filled, text, integer, optionalInteger, optionalText, word } from './define';
import { CERTAINTIES } from '../vocabulary';

/** The document that a row stands in: empty in a hand-kept file where the city has only one. */
export const documentColumn = () =>
	filled(
		text(
			'出典文書の識別子（市の文書が1つなら空でよい）',
			'Identifier of the source document; by hand only where the city has several'
		)
	);

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

/** Documents of the city that print the same as a row, for tables whose rows have no identifier of their own. */
export const documentRestatement = () => ({
	restates_document: derived(
		optionalText(
			'前にこれを載せた文書（なければ空）',
			'Document before that prints the same, if any'
		)
	),
	restated_by_document: derived(
		optionalText(
			'後にこれを載せた文書（なければ空。空の行を図に使う）',
			'Document after that prints the same; charts use the rows where none does'
		)
	)
});
