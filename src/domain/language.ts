/** Languages of the site; the first one has no prefix in the address. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
