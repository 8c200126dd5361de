import type { Language } from '../domain';
import { punctuation } from './punctuation';

/** Parts a text after its first sentence; the rest is empty where there is one sentence only. */
export function partFirstSentence(text: string, language: Language): [first: string, rest: string] {
	const { stop } = punctuation[language];
	const at = text.indexOf(stop);
	const end = at < 0 ? text.length : at + stop.trimEnd().length;
	return [text.slice(0, end), text.slice(end).trim()];
}
