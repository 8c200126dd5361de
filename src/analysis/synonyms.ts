import { fold } from '../domain';
import type { Synonym } from '../site';

/** Words that say the same. */
export type SynonymGroup = readonly Synonym[];

/**
 * The words that say the same as one that was typed, as they are written; none where it stands in no group.
 * @param word in any width, case or kana; a reading stands for its word, which is then among them
 */
export function sameMeaning(word: string, groups: readonly SynonymGroup[]): string[] {
	const typed = fold(word);
	const found = groups.flatMap((group) =>
		group.some(({ term, reading }) => fold(term) === typed || reading === typed)
			? group.map(({ term }) => term)
			: []
	);
	return [...new Set(found)].filter((term) => fold(term) !== typed);
}
