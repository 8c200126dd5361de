import { firstBeginning } from '../domain';
import type { ScheduleStepDetail } from '../query';
import {
	bracketed,
	enumerated,
	joinSentences,
	listed,
	localized,
	messages,
	phrases,
	quoted,
	readsTranslation
} from '../text';
import { formatYear, formatYearSpan } from './observation';
import { cityNames, type ReaderContext } from './reader-context';

/** The phase of a cell; in a translation followed by the Japanese word that decided it. */
export function formatPhase(
	{ phase, phase_word_ja }: ScheduleStepDetail,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = messages(language);
	if (phase === null) return text.noPhase;
	const word = readsTranslation(language) ? phase_word_ja : null;
	return text.phases[phase] + (word === null ? '' : bracketed(word, language));
}

/** Where something new begins first in the schedules, and what it is. */
export function describeSchedule(
	steps: readonly ScheduleStepDetail[],
	words: ReaderContext
): string {
	const { language } = words;
	const phrase = phrases[language].schedule;
	const dated = steps.filter((s) => s.fiscal_year !== null);
	if (dated.length === 0) return phrase.noYear;
	const beginning = firstBeginning(dated);
	const sentences = [
		...(beginning === null
			? [phrase.noStart]
			: [
					phrase.firstBy(
						cityNames(
							beginning.steps.map((s) => s.municipality),
							words
						),
						formatYear(beginning, words)
					),
					describeBeginnings(beginning.steps, words)
				])
	];
	return joinSentences(sentences, language);
}

/** What the schedules leave out. */
export function scheduleGaps(
	steps: readonly ScheduleStepDetail[],
	{ language }: Pick<ReaderContext, 'language'>
): string[] {
	const { before, undated } = phrases[language].schedule;
	const dated = steps.filter((s) => s.fiscal_year !== null);
	return [
		...(firstBeginning(dated) === null ? [] : [before]),
		...(dated.length > 0 && dated.length < steps.length ? [undated] : [])
	];
}

/** How many of the steps that begin first are named. */
const NAMED = 2;

/** What begins, by the names that the documents give it. */
function describeBeginnings(
	steps: readonly ScheduleStepDetail[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const names = [...new Set(steps.map((s) => localized(s, 'action', language)))];
	const named = names.slice(0, NAMED).map((name) => quoted(name, language));
	return phrases[language].schedule.begins(listed(named, language), names.length > NAMED);
}

/** Whether steps are planned or reported, each with its years: 「令和2年度（2020）の計画、令和元年度（2019）の結果」. */
export function stepKindsWords(
	steps: readonly Pick<ScheduleStepDetail, 'kind' | 'fiscal_year'>[],
	reader: ReaderContext
): string {
	const phrase = phrases[reader.language].schedule;
	const parts = (['plan', 'result'] as const).flatMap((kind) => {
		const own = steps.filter((s) => s.kind === kind);
		if (own.length === 0) return [];
		const years = formatYearSpan(own, reader);
		const name = phrase.kinds[kind];
		return [years === null ? name : phrase.kindOf(name, years)];
	});
	return enumerated(parts, reader.language);
}
