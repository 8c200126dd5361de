import type { MeasureCell, MeasureRow } from '../analysis';
import { bracketed, joinSentences, listed, localized, measureMatrixText, messages } from '../text';
import { formatValue, formatYearShort } from './observation';
import { cityNames, type ReaderContext } from './reader-context';

const nameOf = (row: MeasureRow, language: ReaderContext['language']): string =>
	localized(row.concept, 'concept', language);

/** How many shared measures have actuals of one fiscal year in cities that may be read together; a single one by name. */
export function describeSameYearActuals(
	rows: readonly MeasureRow[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = measureMatrixText[language];
	const found = rows.filter((r) => r.basis === 'actuals');
	if (found.length === 0) return text.noActuals(rows.length);
	return found.length === 1
		? text.onlyActual(rows.length, nameOf(found[0]!, language))
		: text.someActuals(rows.length, found.length);
}

/** On how many shared measures the figures of some cities may be read together, and with how much care. */
export function describeMeasureMatrix(
	rows: readonly MeasureRow[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = measureMatrixText[language];
	const readable = rows.filter((r) => r.joined.length > 0);
	if (readable.length === 0) return text.noneReadable;
	const same = readable.filter((r) => r.verdict === 'same').length;
	return joinSentences(
		[text.readable(rows.length, readable.length), text.care(same, readable.length - same)],
		language
	);
}

/** The figures that a cell marks: 「基準値17業務（R3）、目標20業務（R4）」. */
export function cellMarks(cell: MeasureCell, reader: ReaderContext): string {
	const { language } = reader;
	const { kinds } = messages(language);
	const marks = [cell.baseline, cell.actual, cell.target].flatMap((figure) =>
		figure === null
			? []
			: [
					`${kinds[figure.kind]} ${formatValue(figure, reader)}${bracketed(formatYearShort(figure, reader), language)}`
				]
	);
	return marks.length === 0 ? measureMatrixText[language].noNumber : listed(marks, language);
}

/** What a cell says to those who do not see it: measure, city, figures and with whom they may be read. */
export function cellLabel(row: MeasureRow, cell: MeasureCell, reader: ReaderContext): string {
	const { language, municipalities } = reader;
	const { cell: sentence, relations } = measureMatrixText[language];
	const others = row.joined.filter((slug) => slug !== cell.municipality);
	return sentence(
		nameOf(row, language),
		municipalities.get(cell.municipality).name,
		cellMarks(cell, reader),
		cell.relation === 'joined'
			? relations.joined(cityNames(others, reader))
			: relations[cell.relation]
	);
}
