import {
	type DocumentedEntry,
	type Entries,
	type Entry,
	finding,
	type Finding,
	indexDocuments
} from '../../src/domain/dataset';
import { fold, type SourceText, squeeze } from './source-text';

/** Words that run over several lines are followed so far. */
const REACH = 12;

/** Note with which a schedule row says that its words are not those of the document. */
const SUMMARISED = '要約';

type Held = Entry<{ source_line: number }>;

/** The lines, from 1, that hold the characters, nearest to `line` first. */
function linesWith(source: SourceText, characters: string, line: number): number[] {
	return source.lines
		.flatMap((text, i) => (squeeze(text).includes(characters) ? [i + 1] : []))
		.sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
}

/** Whether words start on the line, and go on below it where they are longer. */
function startsOn(source: SourceText, words: string, line: number): boolean {
	const first = fold(source.lines[line - 1] ?? '');
	const text = fold(source.lines.slice(line - 1, line - 1 + REACH).join(''));
	const at = text.indexOf(fold(words));
	return at >= 0 && at < first.length;
}

function checkRow(
	entry: Held,
	source: SourceText,
	what: string,
	stands: (line: number) => boolean,
	elsewhere: (line: number) => number[]
): Finding[] {
	const line = entry.row.source_line;
	if (line < 1 || line > source.lines.length)
		return [
			finding(
				entry,
				`column source_line: ${line} is no line of ${source.name}; expected 1 to ${source.lines.length}`
			)
		];
	if (stands(line)) return [];
	const lines = elsewhere(line).slice(0, 3);
	return [
		finding(
			entry,
			`${what} does not stand on line ${line} of ${source.name}; expected ${lines.length > 0 ? `line ${lines.join(' or ')}` : 'the characters as printed'}`
		)
	];
}

/**
 * Holds the rows of one document against its text: the printed figures
 * character for character, titles, grades and unabridged schedule words by their usual characters.
 */
export function checkSource(entries: Entries, documentId: string, source: SourceText): Finding[] {
	const { documentOf } = indexDocuments(entries);
	const own = <E extends DocumentedEntry>(list: E[]) =>
		list.filter((e) => documentOf(e)?.document_id === documentId);
	const figure = (e: Held, text: string) =>
		checkRow(
			e,
			source,
			`value_text "${text}"`,
			(line) => squeeze(source.lines[line - 1]!).includes(squeeze(text)),
			(line) => linesWith(source, squeeze(text), line)
		);
	const words = (e: Held, column: string, text: string) =>
		checkRow(
			e,
			source,
			`${column} "${text}"`,
			(line) => startsOn(source, text, line),
			(line) =>
				source.lines
					.map((_, i) => i + 1)
					.filter((n) => startsOn(source, text, n))
					.sort((a, b) => Math.abs(a - line) - Math.abs(b - line))
		);
	// A line end at the end of the text opens no line.
	const lines = source.lines.length - (source.lines.at(-1) === '' ? 1 : 0);
	const miscounted = entries.source_document
		.filter(({ row }) => row.document_id === documentId && (row.lines ?? lines) !== lines)
		.map((e) =>
			finding(e, `column lines: ${e.row.lines}, and ${source.name} has ${lines}; expected ${lines}`)
		);
	const plannedWords = (e: Entries['milestone_record'][number]) => {
		const { planned_words_ja: text, planned_source_line: line } = e.row;
		if (text === null || line === null) return [];
		return words({ ...e, row: { ...e.row, source_line: line } }, 'planned_words_ja', text);
	};
	return [
		...miscounted,
		...own(entries.observation).flatMap((e) => figure(e, e.row.value_text)),
		...own(entries.initiative).flatMap((e) => words(e, 'title_ja', e.row.title_ja)),
		...own(entries.evaluation).flatMap((e) => words(e, 'grade', e.row.grade)),
		...own(entries.schedule_step)
			.filter((e) => !(e.row.note_ja ?? '').includes(SUMMARISED))
			.flatMap((e) => words(e, 'plan_text_ja', e.row.plan_text_ja)),
		...own(entries.milestone_record).flatMap((e) => [
			...words(e, 'words_ja', e.row.words_ja),
			...plannedWords(e)
		])
	];
}
