import { type ConceptPanels, conceptsElsewhere, conceptsOf, isComparable } from '../analysis';
import type { ObservationDetail } from '../query';
import { enumerated, joinSentences, localized, phrases, quoted } from '../text';
import { isConverted } from './comparability';
import { cityNames, type ReaderContext } from './reader-context';

/** How cities compare on a concept: by one definition, by one after conversion, or with care. */
function comparisonOf({ panels }: ConceptPanels): 'comparable' | 'converted' | 'withCare' {
	const alike = panels.find(
		({ assessment, series }) =>
			assessment.verdict === 'same' && new Set(series.map((s) => s.municipality)).size > 1
	);
	if (alike === undefined) return 'withCare';
	return alike.series.some(isConverted) ? 'converted' : 'comparable';
}

/** On which indicators the cities can be compared, which need a conversion or care, and which stand elsewhere. */
function describeConcepts(
	figures: readonly ObservationDetail[],
	theme: string,
	language: ReaderContext['language']
): string[] {
	const concepts = conceptsOf(figures, theme);
	const phrase = phrases[language].theme;
	const names = (list: readonly ConceptPanels[]) =>
		enumerated(
			list.map(({ concept }) => quoted(localized(concept, 'concept', language), language)),
			language
		);
	const comparable = concepts.filter(isComparable);
	if (concepts.length === 0) {
		const elsewhere = conceptsElsewhere(figures, theme).filter(isComparable);
		return [elsewhere.length > 0 ? phrase.elsewhere(names(elsewhere)) : phrase.noConcept];
	}
	if (comparable.length === 0) return [phrase.notComparable(names(concepts))];
	return (['comparable', 'converted', 'withCare'] as const).flatMap((how) => {
		const list = comparable.filter((c) => comparisonOf(c) === how);
		return list.length > 0 ? [phrase[how](names(list))] : [];
	});
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
		...(has.length > 1 ? describeConcepts(figures, theme, language) : []),
		(has.length === 1 ? phrase.oneWorks : phrase.severalWork)(names(has)),
		...(none.length > 0 ? [phrase.without(names(none))] : [])
	];
	return joinSentences(sentences, language);
}
