import type { SimilarInitiative } from '../analysis';
import type { Site } from '../site';
import { initiativeText, listed, localized, punctuation } from '../text';
import type { ReaderContext } from './reader-context';

/** Why an initiative is like another, in words, the strongest reason first. */
export function similarityReasons(
	{ concepts, themes, words }: SimilarInitiative,
	site: Pick<Site, 'concepts' | 'themes'>,
	{ language }: Pick<ReaderContext, 'language'>
): string[] {
	const text = initiativeText[language];
	const names = (list: readonly { name_ja: string; name_en: string }[]) =>
		listed(
			list.map((entry) => localized(entry, 'name', language)),
			language
		);
	const sharedConcepts = site.concepts.filter((c) => concepts.includes(c.concept_id));
	const sharedThemes = site.themes.filter((t) => themes.includes(t.theme_id));
	return [
		...(concepts.length > 0 ? [text.reasonConcepts(names(sharedConcepts))] : []),
		...(themes.length > 0 ? [text.reasonThemes(names(sharedThemes))] : []),
		...(words.length > 0 ? [text.reasonWords(words.join(punctuation.ja.dot))] : [])
	];
}
