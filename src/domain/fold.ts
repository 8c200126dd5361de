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

/** Signs that part words, and those that people write in many ways or leave out: no two searches differ by them. */
const SEPARATORS = /[\s、。，．・･/\\|,;:!?()[\]{}<>「」『』【】〔〕〈〉《》“”"＝=＋+*＊~〜…]+/g;
const LEFT_OUT = /[ー－—―‐‑‒–−_.'-]/g;
/** Characters of one word that are written in two ways: 寄附 and 寄付, 一ヶ月 and 一ケ月. */
const VARIANTS: Readonly<Record<string, string>> = {
	附: '付',
	ゖ: 'け',
	髙: '高',
	﨑: '崎',
	濵: '浜'
};
const LATIN_MARKS = /[\u0300-\u036f]/g;

/**
 * Text as a forgiving search compares it: `fold`, and besides without long-vowel marks, hyphens and accents;
 * whatever parts words is one space. What is folded so stays as it is.
 */
export function foldLoosely(text: string): string {
	for (let before = text; ;) {
		const after = fold(before)
			.normalize('NFD')
			.replace(LATIN_MARKS, '')
			.normalize('NFC')
			.replace(/[附ゖ髙﨑濵]/g, (c) => VARIANTS[c]!)
			.replace(LEFT_OUT, '')
			.replace(SEPARATORS, ' ')
			.trim();
		// What is left out may have parted two characters that are one without it.
		if (after === before) return after;
		before = after;
	}
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
