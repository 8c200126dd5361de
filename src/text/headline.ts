import type { Language } from '../domain';

/** The finding of a computed sentence, and what follows it. */
interface Headline {
	/** The first sentence with its full stop. */
	words: string;
	/** All after it, with the space that parts them; '' where nothing follows. */
	rest: string;
	/** Whether it fits large letters, or only those a little larger than running text. */
	size: 'short' | 'long';
}

const OPENING = '（「『〔([“‘';
const CLOSING = '）」』〕)]”’';
/** Widths in full-width characters up to which words are set large, or larger than running text. */
const SHORT = 60;
const LONG = 100;

/**
 * The first of some sentences as a headline; null where it is too long for one.
 * @param sentences with their full stops
 */
export function headlineOf(sentences: string, language: Language): Headline | null {
	const end = firstEnd(sentences, language);
	const words = sentences.slice(0, end);
	const width = widthOf(words);
	if (width === 0 || width > LONG) return null;
	return { words, rest: sentences.slice(end), size: width <= SHORT ? 'short' : 'long' };
}

/** Where the first sentence ends: at a full stop outside brackets and quotations. */
function firstEnd(sentences: string, language: Language): number {
	let depth = 0;
	for (let i = 0; i < sentences.length; i++) {
		const sign = sentences[i]!;
		if (OPENING.includes(sign)) depth++;
		else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && endsSentence(sentences, i, language)) return i + 1;
	}
	return sentences.length;
}

/** An English full stop is one before a capital letter or a number; that of an abbreviation is not. */
function endsSentence(sentences: string, at: number, language: Language): boolean {
	if (language === 'ja') return '。？！'.includes(sentences[at]!);
	return (
		'.?!'.includes(sentences[at]!) &&
		!/\b(?:No|vs|approx|p|e\.g|i\.e)$/.test(sentences.slice(0, at)) &&
		/^\s+[\p{Lu}\p{N}“(]|^\s*$/u.test(sentences.slice(at + 1))
	);
}

/** Letters of Latin script are half as wide as Japanese ones. */
const widthOf = (words: string) =>
	[...words].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);
