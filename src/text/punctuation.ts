import type { Language } from '../domain';

/** The marks of a language, with the spaces that belong to them. */
export interface Punctuation {
	/** Between a name and its value. */
	readonly colon: string;
	/** Between the parts of a list. */
	readonly comma: string;
	/** Between counts that are read as one. */
	readonly countBreak: string;
	/** Between two of which either will do. */
	readonly or: string;
	/** Between short facts on one line. */
	readonly dot: string;
	/** Between notes on the same thing. */
	readonly noteBreak: string;
	/** Between reasons, each of which could be a sentence. */
	readonly reasonBreak: string;
	/** Between steps or alternatives. */
	readonly slash: string;
	/** At the end of a sentence, with the space before the next one. */
	readonly stop: string;
	/** Between sentences that have their full stops. */
	readonly sentenceSpace: string;
	/** Between the title of a page and the name of the site. */
	readonly titleBreak: string;
	readonly bracketOpen: string;
	readonly bracketClose: string;
	readonly quoteOpen: string;
	/** Behind a word: with the space that parts them. */
	readonly quoteOpenAfter: string;
	readonly quoteClose: string;
	/** Around a quotation in a quotation. */
	readonly quoteWithin: readonly [open: string, close: string];
	/** Between two quotations: what closes the first, parts them and opens the second. */
	readonly quoteBreak: string;
}

const ja: Punctuation = {
	colon: '：',
	comma: '、',
	countBreak: '・',
	dot: '・',
	or: 'か',
	noteBreak: '／',
	reasonBreak: '。',
	slash: '／',
	stop: '。',
	sentenceSpace: '',
	titleBreak: '｜',
	bracketOpen: '（',
	bracketClose: '）',
	quoteOpen: '「',
	quoteOpenAfter: '「',
	quoteClose: '」',
	quoteWithin: ['『', '』'],
	quoteBreak: '」「'
};

const en: Punctuation = {
	colon: ': ',
	comma: ', ',
	countBreak: ', ',
	dot: ' · ',
	or: ' or ',
	noteBreak: '; ',
	reasonBreak: '; ',
	slash: ' / ',
	stop: '. ',
	sentenceSpace: ' ',
	titleBreak: ' | ',
	bracketOpen: ' (',
	bracketClose: ')',
	quoteOpen: '“',
	quoteOpenAfter: ' “',
	quoteClose: '”',
	quoteWithin: ['‘', '’'],
	quoteBreak: '”, “'
};

/** The punctuation of both languages. */
export const punctuation: Readonly<Record<Language, Punctuation>> = { ja, en };

/** A name and its value: 「単位：業務」, 'Unit: processes'. */
export function labelled(name: string, value: string, language: Language): string {
	return name + punctuation[language].colon + value;
}

/** A remark in brackets, ready to follow what it belongs to: 「（業務）」, ' (processes)'. */
export function bracketed(remark: string, language: Language): string {
	const { bracketOpen, bracketClose } = punctuation[language];
	return bracketOpen + remark + bracketClose;
}

/** Words as they are printed elsewhere, quotations among them marked as such: 「未定」, '“未定”'. */
export function quoted(words: string, language: Language): string {
	const { quoteOpen, quoteClose, quoteWithin } = punctuation[language];
	const within = new RegExp(`${quoteOpen}([^${quoteOpen}${quoteClose}]*)${quoteClose}`, 'g');
	const inner = words.replace(within, `${quoteWithin[0]}$1${quoteWithin[1]}`);
	return quoteOpen + inner + quoteClose;
}

/** Parts of a list: 「宇部市、美祢市」, 'Ube, Mine'. */
export function listed(parts: readonly string[], language: Language): string {
	return parts.join(punctuation[language].comma);
}

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names in a sentence: 「宇部市、美祢市」, 'Ube, Iwakuni and Mine'. */
export function enumerated(names: readonly string[], language: Language): string {
	return language === 'ja' ? listed(names, language) : AND.format(names);
}

/** Sentences that have their full stops, one after the other. */
export function joinSentences(sentences: readonly string[], language: Language): string {
	return sentences.join(punctuation[language].sentenceSpace);
}

/** Clauses as sentences, each with a full stop: 「A。B。」, 'A. B.' */
export function endSentences(clauses: readonly string[], language: Language): string {
	const { stop } = punctuation[language];
	return clauses.length === 0 ? '' : clauses.join(stop) + stop.trimEnd();
}

/** Notes as sentences, each from a capital letter to a full stop: 「A。B。」, 'A. B.' */
export function asSentences(notes: readonly string[], language: Language): string {
	const stop = punctuation[language].stop.trimEnd();
	return joinSentences(
		notes.map((note) => capitalized(note.endsWith(stop) ? note : note + stop)),
		language
	);
}

/** Words at the beginning of a sentence. */
export const capitalized = (words: string): string =>
	words.charAt(0).toUpperCase() + words.slice(1);

/** The title of a drawing with its unit, in one pair of brackets: 「収納率（現年度分、%）」. */
export function withUnit(title: string, unit: string, language: Language): string {
	const { bracketClose, comma } = punctuation[language];
	if (unit === '') return title;
	return title.endsWith(bracketClose)
		? title.slice(0, -bracketClose.length) + comma + unit + bracketClose
		: title + bracketed(unit, language);
}

/** A title behind its number in the plan. */
export function numbered(number: string, title: string): string {
	return `${number}\u3000${title}`;
}
