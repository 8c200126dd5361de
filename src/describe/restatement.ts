import type { ObservationDetail, ObservationSource } from '../query';
import { formatFigure, localized, messages } from '../text';
import type { ReaderContext } from './reader-context';

/** A difference with its sign; that of shares is told in points. */
function formatDifference(
	difference: number,
	unit: { unit_ja: string | null; unit_en: string | null },
	language: ReaderContext['language']
): string {
	const text = messages(language);
	const named = localized(unit, 'unit', language);
	const amount = formatFigure(
		{
			value: Math.abs(difference),
			unit: named === '%' ? text.restated.point : named,
			bound: null
		},
		language,
		text.bounds
	);
	return `${difference < 0 ? '−' : '+'}${amount}`;
}

/** What a document did with the figure of an earlier one, in a sentence; null where none printed it. */
export function describeEarlier(
	row: Pick<
		ObservationDetail,
		| 'restatement'
		| 'restated_difference'
		| 'previous_value_text'
		| 'previous_document_ja'
		| 'previous_document_en'
		| 'unit_ja'
		| 'unit_en'
	>,
	{ language }: Pick<ReaderContext, 'language'>
): string | null {
	if (row.restatement === null) return null;
	const text = messages(language).restated;
	const document = localized(row, 'previous_document', language);
	if (row.restatement === 'same') return text.repeated(document);
	const { restated_difference: difference } = row;
	return text.earlier(
		document,
		row.previous_value_text ?? '',
		difference === null ? null : formatDifference(difference, row, language)
	);
}

/** What a later document says of a figure, in a sentence; null where none prints it again. */
export function describeLater(
	row: Pick<
		ObservationSource,
		| 'next_restatement'
		| 'next_difference'
		| 'next_value_text'
		| 'next_document_ja'
		| 'next_document_en'
		| 'next_unit_ja'
		| 'next_unit_en'
	>,
	{ language }: Pick<ReaderContext, 'language'>
): string | null {
	if (row.next_restatement === null) return null;
	const text = messages(language).restated;
	const document = localized(row, 'next_document', language);
	if (row.next_restatement === 'same') return text.confirmed(document);
	const unit = { unit_ja: row.next_unit_ja, unit_en: row.next_unit_en };
	const { next_difference: difference } = row;
	return text.later(
		document,
		row.next_value_text ?? '',
		difference === null ? null : formatDifference(difference, unit, language)
	);
}
