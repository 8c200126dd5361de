/** Languages of the site. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language whose addresses have no prefix. */
export const DEFAULT_LANGUAGE: Language = 'ja';

/** The language to which the switch in the header leads. */
export function otherLanguage(language: Language): Language {
	return LANGUAGES.find((other) => other !== language)!;
}
