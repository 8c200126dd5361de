import { type Calendar, formatFiscalYear, type Language } from '../domain';
import type { StatisticValue } from '../query';
import { formatDate, formatFigure, inLanguage, phrases } from '../text';

/** A published figure with its unit, or the class where it is not a number. */
export function contextWords(row: StatisticValue, language: Language): string {
	if (row.value === null) return row.value_text.normalize('NFKC');
	const unit = inLanguage(row, 'unit', language);
	const bounds = { min: '', max: '', about: '' };
	return formatFigure({ value: row.value, unit, bound: null }, language, bounds);
}

/** The date of a published figure: a fiscal year, a day or a year; null where none is given. */
export function asOfWords(
	asOf: string | null,
	language: Language,
	calendar: Calendar
): string | null {
	if (asOf === null) return null;
	const fiscal = /^FY(\d{4})$/.exec(asOf);
	if (fiscal) return formatFiscalYear(Number(fiscal[1]), language, calendar);
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asOf);
	return isDay ? formatDate(asOf, language) : phrases[language].statistics.year(asOf);
}
