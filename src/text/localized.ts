import type { Language } from '../domain';

/** The language of the documents, in which all of the data is given. */
const DOCUMENT_LANGUAGE: Language = 'ja';

/** Whether a reader sees translations, beside which the words of the documents are worth showing. */
export function readsTranslation(language: Language): boolean {
	return language !== DOCUMENT_LANGUAGE;
}

/** A pair of columns, one for each language. */
type Pair<K extends string> = { [P in `${K}_ja` | `${K}_en`]: string | null };

/**
 * The value of a pair of columns in the reader's language: `localized(row, 'label', 'en')` is
 * `row.label_en`. Where that is empty it is the Japanese one.
 */
export function localized<K extends string>(row: Pair<K>, column: K, language: Language): string {
	return row[`${column}_${language}`] ?? row[`${column}_ja`] ?? '';
}

/** The same without recourse to Japanese: the unit of a number may be empty in one language only. */
export function inLanguage<K extends string>(row: Pair<K>, column: K, language: Language): string {
	return row[`${column}_${language}`] ?? '';
}
