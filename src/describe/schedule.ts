import { firstBeginning } from '../domain';
import type { ScheduleStepDetail } from '../query';
import {
	bracketed,
	joinSentences,
	messages,
	phrases,
	readsTranslation,
	scheduleText
} from '../text';
import { formatYear } from './observation';
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

/** The schedules in a few sentences: where something new begins first, and what they leave out. */
export function describeSchedule(
	steps: readonly ScheduleStepDetail[],
	words: ReaderContext
): string {
	const { language } = words;
	const phrase = phrases[language].schedule;
	const text = scheduleText[language];
	const dated = steps.filter((s) => s.fiscal_year !== null);
	if (dated.length === 0) return phrase.noYear;
	const beginning = firstBeginning(dated);
	const sentences = [
		...(beginning === null
			? [text.noStart]
			: [
					text.firstBy(
						cityNames(
							beginning.steps.map((s) => s.municipality),
							words
						),
						formatYear(beginning, words)
					),
					phrase.before
				]),
		...(dated.length < steps.length ? [text.clock.undated] : [])
	];
	return joinSentences(sentences, language);
}
