import type {
	EvaluationDetail,
	ObservationDetail,
	ObservationSource,
	ScheduleStepDetail
} from '../query';
import { formatFigure, listed, localized, messages, quoted } from '../text';
import { formatRound } from './grading-round';
import { formatYearShort } from './observation';
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

/** What a document did with the grade of an earlier one, in a sentence; null where none printed it. */
export function describeEarlierGrade(
	row: Pick<
		EvaluationDetail,
		| 'restatement'
		| 'scale_id'
		| 'previous_grade'
		| 'previous_scale_id'
		| 'previous_document_ja'
		| 'previous_document_en'
	>,
	{ language }: Pick<ReaderContext, 'language'>
): string | null {
	if (row.restatement === null) return null;
	const text = messages(language).restated;
	const document = localized(row, 'previous_document', language);
	if (row.restatement === 'same') return text.unchanged(document);
	const grade = row.previous_grade ?? '';
	return row.previous_scale_id === row.scale_id
		? text.earlier(document, grade, null)
		: text.otherScale(document, grade);
}

/** What a document did with the words of an earlier one, in a sentence; null where none had the cell. */
export function describeEarlierWords(
	row: Pick<
		ScheduleStepDetail,
		'restatement' | 'previous_text_ja' | 'previous_document_ja' | 'previous_document_en'
	>,
	{ language }: Pick<ReaderContext, 'language'>
): string | null {
	if (row.restatement === null) return null;
	const text = messages(language).restated;
	const document = localized(row, 'previous_document', language);
	return row.restatement === 'same'
		? text.unchanged(document)
		: text.earlier(document, row.previous_text_ja ?? '', null);
}

/** A note with the grades that a later document changed; none where there are none. */
export function changedGradeNotes(
	grades: readonly EvaluationDetail[],
	reader: Pick<ReaderContext, 'language' | 'calendar'>
): string[] {
	const { language } = reader;
	const changes = grades
		.filter((g) => g.restatement === 'different')
		.map((g) =>
			[
				g.initiative_number,
				localized(g, 'initiative', language),
				g.department_ja,
				formatRound(g, reader),
				`${g.previous_grade} → ${g.grade}`
			]
				.filter(Boolean)
				.join(' ')
		);
	return changes.length === 0
		? []
		: [messages(language).restated.grades(listed(changes, language))];
}

/** A note with the cells of schedules that a later document words otherwise; none where there are none. */
export function changedCellNotes(
	steps: readonly ScheduleStepDetail[],
	reader: ReaderContext
): string[] {
	const { language } = reader;
	const changes = steps
		.filter((s) => s.restatement === 'different')
		.map((s) => {
			const words = [s.previous_text_ja ?? '', s.plan_text_ja].map((w) => quoted(w, language));
			return `${s.initiative_number} ${localized(s, 'action', language)} ${formatYearShort(s, reader)} ${words.join(' → ')}`;
		});
	return changes.length === 0 ? [] : [messages(language).restated.cells(listed(changes, language))];
}
