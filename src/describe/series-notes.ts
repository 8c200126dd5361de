import { type Assessment, assessmentOf, type Language, type Reason } from '../domain';
import { asSentences, labelled, localized, messages, reasonWords } from '../text';
import type { IndicatorSeries } from '../analysis';
import { isOwnMeasure, seriesMarks } from '../analysis';

/** The note on one series of a panel: why it needs care, or why it is not comparable. */
export interface SeriesNote {
	series: IndicatorSeries;
	/** At the end of its line and before the note; empty where the panel has one series only. */
	mark: string;
	words: string;
}

/** The detail of a reason for a series: its unit, its period, what it covers or how its definition differs. */
export function reasonDetail(
	{ code }: Reason,
	{ about, rows }: IndicatorSeries,
	language: Language
): string {
	if (code === 'other-accumulation') return messages(language).accumulations[about.accumulation];
	const { accounts, asOf } = messages(language);
	if (code === 'other-accounts') return about.accounts === null ? '' : accounts[about.accounts];
	if (code === 'other-date') return about.as_of === null ? '' : asOf[about.as_of];
	if (code === 'unknown-scope' || code === 'unknown-accounts' || code === 'unknown-date') return '';
	if (code === 'other-scope') return localized(about, 'indicator_scope', language);
	if (code === 'other-unit') {
		const numbered = rows.find((r) => r.value !== null && isOwnMeasure(r));
		return numbered ? localized(numbered, 'unit', language) : '';
	}
	return localized(about, 'comparability_note', language);
}

/** The reasons that concern a series in words, and how its definition was converted. */
function wordsOf(series: IndicatorSeries, assessment: Assessment, language: Language): string[] {
	const { reasons } = assessmentOf(series.indicator_id, assessment);
	const remarks = reasons.flatMap((reason) => {
		const detail = reasonDetail(reason, series, language);
		// A scope that changes within a series is noted figure by figure.
		if (reason.code === 'other-scope' && detail === '') return [];
		const name = reasonWords(reason.code, language);
		return [{ detail, words: detail === '' ? name : labelled(name, detail, language) }];
	});
	const { about } = series;
	const how = localized(about, 'comparability_note', language);
	if (about.comparability !== 'same' && how !== '' && !remarks.some((s) => s.detail === how))
		remarks.push({
			detail: how,
			words:
				about.comparability === null
					? how
					: labelled(messages(language).comparabilities[about.comparability], how, language)
		});
	// One definition can break two rules; the same detail is not repeated.
	return remarks
		.filter((s, i) => s.detail === '' || remarks.findIndex((t) => t.detail === s.detail) === i)
		.map((s) => s.words);
}

/** The notes of a panel, series by series. */
export function seriesNotes(
	series: readonly IndicatorSeries[],
	assessment: Assessment,
	language: Language
): SeriesNote[] {
	const marks = seriesMarks(series, assessment);
	return series.flatMap((one, i) => {
		const words = asSentences(wordsOf(one, assessment, language), language);
		return words === '' ? [] : [{ series: one, mark: marks[i]!, words }];
	});
}
