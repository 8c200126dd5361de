import type { Language } from '../domain';

/** British English, whose dates have no comma: 1 January 2023. */
const LOCALES: Readonly<Record<Language, string>> = { ja: 'ja', en: 'en-GB' };

/** A day such as 2023-01-01 in words: 「2023年1月1日」, '1 January 2023'. */
export function formatDate(day: string, language: Language): string {
	const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
	return format.format(Date.parse(day));
}
