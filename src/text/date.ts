import type { Language } from '../domain';
import { phrases } from './phrases';

/** British English, whose dates have no comma: 1 January 2023. */
const LOCALES: Readonly<Record<Language, string>> = { ja: 'ja', en: 'en-GB' };

/** A day such as 2023-01-01, or a year where no day is known: 「2023年1月1日」「2023年」, '1 January 2023', '2023'. */
export function formatDate(day: string, language: Language): string {
	if (/^\d{4}$/.test(day)) return phrases[language].statistics.year(day);
	const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
	return format.format(Date.parse(day));
}
