const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u0060\u00b4]/g;

/**
 * Text as it is searched: width and compatibility forms resolved (NFKC), case folded, katakana read
 * as hiragana. Two spellings of a word that differ in nothing else fold to the same.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFKC')
		.replace(KATAKANA, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
		.replace(APOSTROPHES, "'")
		.normalize('NFKC');
}

/** The words of a search, folded, each once; spaces of any width part them. */
export function searchWords(query: string): string[] {
	return [
		...new Set(
			fold(query)
				.split(/\s+/)
				.filter((word) => word !== '')
		)
	];
}
