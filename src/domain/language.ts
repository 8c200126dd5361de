/** Languages of the site. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language whose addresses have no prefix. */
export const DEFAULT_LANGUAGE: Language = 'ja';

/** The folder of a language's pages below the site root: '' or 'en/'. */
export function languageFolder(language: Language): string {
	return language === DEFAULT_LANGUAGE ? '' : `${language}/`;
}

/** The language to which the switch in the header leads. */
export function otherLanguage(language: Language): Language {
	return LANGUAGES.find((other) => other !== language)!;
}
