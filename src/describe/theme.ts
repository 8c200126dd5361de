import { conceptsOf, isComparable, isOwnMeasure } from '../analysis';
import type { ObservationDetail } from '../query';
import { joinSentences, phrases } from '../text';
import { cityNames, type ReaderContext } from './reader-context';

/** A theme in a few sentences: which cities work on it, how much can be compared, and who has nothing. */
export function describeTheme(
	theme: string,
	figures: readonly ObservationDetail[],
	chosen: readonly string[],
	withInitiatives: ReadonlySet<string>,
	words: ReaderContext
): string {
	const { language } = words;
	const names = (slugs: readonly string[]) => cityNames(slugs, words);
	const has = chosen.filter((slug) => withInitiatives.has(slug));
	const none = chosen.filter((slug) => !withInitiatives.has(slug));
	const numbers = figures.filter((r) => r.value !== null && isOwnMeasure(r)).length;
	const concepts = conceptsOf(figures, theme);
	const comparable = concepts.filter(isComparable).length;
	const phrase = phrases[language].theme;
	if (has.length === 0) return phrase.nobody;
	const who = (has.length === 1 ? phrase.oneWorks : phrase.severalWork)(names(has));
	const sentences = [
		phrase.measured(who, numbers, concepts.length, comparable),
		...(none.length > 0 ? [phrase.without(names(none))] : [])
	];
	return joinSentences(sentences, language);
}
