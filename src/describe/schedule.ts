import { firstBeginning } from '../domain';
import type { ScheduleStepDetail } from '../query';
import { bracketed, enumerated, joinSentences, messages, phrases, readsTranslation } from '../text';
import { formatYear } from './observation';
import type { ReaderContext } from './reader-context';

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

/** The schedules in a sentence or two: how many cells they have, and where something new begins first. */
export function describeSchedule(
	steps: readonly ScheduleStepDetail[],
	words: ReaderContext
): string {
	const { language, municipalities } = words;
	const phrase = phrases[language].schedule;
	const dated = steps.filter((s) => s.fiscal_year !== null);
	if (dated.length === 0) return phrase.noYear;
	const beginning = firstBeginning(dated);
	const cities = [...new Set(beginning?.steps.map((s) => s.municipality))];
	const names = cities.map((s) => municipalities.get(s).name);
	const undated = steps.length - dated.length;
	const sentences = [
		beginning === null
			? phrase.noStart(dated.length)
			: phrase.first(dated.length, enumerated(names, language), formatYear(beginning, words)),
		...(undated > 0 ? [phrase.undated(undated)] : [])
	];
	return joinSentences(sentences, language);
}
