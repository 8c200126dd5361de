import type { Language } from '../domain';

/** As many characters as the first sentence of a page may have; Latin letters are half as wide, units longer. */
const MOST: Readonly<Record<Language, number>> = { ja: 60, en: 140 };

/** Whether a sentence is short enough to be the first of a page. */
export const isShortEnough = (sentence: string, language: Language): boolean =>
	[...sentence].length <= MOST[language];
