import { type ConceptPanels, conceptsOf, isComparable } from '../analysis';
import type { ObservationDetail } from '../query';
import { enumerated, joinSentences, localized, phrases, quoted } from '../text';
import { cityNames, type ReaderContext } from './reader-context';

/** Whether cities share a definition of the concept, so that nothing has to be minded. */
const isAlike = ({ panels }: ConceptPanels): boolean =>
	panels.some(
		({ assessment, series }) =>
			assessment.verdict === 'same' && new Set(series.map((s) => s.municipality)).size > 1
	);

/** On which indicators the cities can be compared, and with which of them care is needed. */
function describeConcepts(concepts: readonly ConceptPanels[], language: ReaderContext['language']) {
	const phrase = phrases[language].theme;
	const names = (list: readonly ConceptPanels[]) =>
		enumerated(
			list.map(({ concept }) => quoted(localized(concept, 'concept', language), language)),
			language
		);
	const comparable = concepts.filter(isComparable);
	const alike = comparable.filter(isAlike);
	const withCare = comparable.filter((c) => !isAlike(c));
	if (concepts.length === 0) return [phrase.noConcept];
	if (comparable.length === 0) return [phrase.notComparable(names(concepts))];
	return [
		...(alike.length > 0 ? [phrase.comparable(names(alike))] : []),
		...(withCare.length > 0 ? [phrase.withCare(names(withCare))] : [])
	];
}

/** A theme in a few sentences: what can be compared, which cities work on it, and who has nothing. */
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
	const phrase = phrases[language].theme;
	if (has.length === 0) return phrase.nobody;
	const sentences = [
		...(has.length > 1 ? describeConcepts(conceptsOf(figures, theme), language) : []),
		(has.length === 1 ? phrase.oneWorks : phrase.severalWork)(names(has)),
		...(none.length > 0 ? [phrase.without(names(none))] : [])
	];
	return joinSentences(sentences, language);
}
