import { foldLoosely } from '../domain';
import type { Synonym } from '../site';

/** Words that say the same. */
export type SynonymGroup = readonly Synonym[];

/**
 * The words that say the same as one that was typed, as they are written; none where it stands in no group.
 * @param word in any width, case or kana; a reading stands for its word, which is then among them
 */
export function sameMeaning(word: string, groups: readonly SynonymGroup[]): string[] {
	const typed = foldLoosely(word);
	if (typed === '') return [];
	const found = groups.flatMap((group) =>
		group.some(
			({ term, reading }) => foldLoosely(term) === typed || foldLoosely(reading ?? '') === typed
		)
			? group.map(({ term }) => term)
			: []
	);
	return [...new Set(found)].filter((term) => foldLoosely(term) !== typed);
}

const LATIN = /^[a-z0-9 ]+$/;

/**
 * Whether a word stands in a text as itself, both folded: LINE is no part of online, nor is 市債 (bonds) of
 * 市債権 (claims).
 */
export function holdsWord(text: string, word: string): boolean {
	const latin = LATIN.test(word);
	const isLetter = (letter: string | undefined) => letter !== undefined && /[a-z0-9]/.test(letter);
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const next = text[at + word.length];
		const within = latin
			? isLetter(text[at - 1]) || isLetter(next)
			: /債$/.test(word) && /権/.test(next ?? '');
		if (!within) return true;
	}
	return false;
}
