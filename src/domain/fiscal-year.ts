import { halfWidth } from './digits';
import type { Language } from './language';

/** A fiscal year (年度): the western year of the April in which it starts. */
export type FiscalYear = number;

/** How a reader wants years shown: 令和5年度（2023） or 2023年度. */
export type Calendar = 'wareki' | 'western';

/** The calendar in which readers of a language see years at first. */
export const CALENDAR_OF: Readonly<Record<Language, Calendar>> = { ja: 'wareki', en: 'western' };

/**
 * Era names and the western year before their year 1. A label is read by this table and never
 * computed from a date: plans print H34 for 2022, and fiscal year 2019 is 令和元年度 in one
 * document and 平成31年度 in another.
 */
const ERAS = [
	{ letter: 'M', name: '明治', name_en: 'Meiji', before: 1867, last: 45, shown: [1868, 1911] },
	{ letter: 'T', name: '大正', name_en: 'Taisho', before: 1911, last: 15, shown: [1912, 1925] },
	{ letter: 'S', name: '昭和', name_en: 'Showa', before: 1925, last: 64, shown: [1926, 1988] },
	{ letter: 'H', name: '平成', name_en: 'Heisei', before: 1988, last: 50, shown: [1989, 2018] },
	{ letter: 'R', name: '令和', name_en: 'Reiwa', before: 2018, last: 99, shown: [2019, 2117] }
] as const;

/** A year found in printed text. */
export interface PrintedYear {
	/** Fiscal year meant: of a date, the one that contains it. */
	fiscalYear: FiscalYear;
	/** The characters that were read. */
	text: string;
	/** Position of the first of them. */
	start: number;
}

const ERA_LABEL =
	/(明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR])\s?(元|\d{1,2}(?!\d))(?:(?:\s?年\s?|[./])(1[0-2]|0?[1-9])(?:月|[./]\d{1,2}|(?!\d)))?/g;
const WESTERN_LABEL =
	/(?<![\d.,])((?:19|20)\d{2})(?:(?:年|[./-])(1[0-2]|0?[1-9])(?:月|[./-]\d{1,2}))?(?![\d,])/g;

function yearOfDate(year: number, month: string | undefined): FiscalYear {
	return month !== undefined && Number(month) < 4 ? year - 1 : year;
}

/**
 * All years that a printed label names, in order: 「H34」「R4年度」「令和元年度」「H29(2017)」「2022」「R2.1.15現在」,
 * full-width too. A label with a month names the fiscal year that contains it (April starts a year).
 * @param text a label or phrase as printed
 * @returns the years found; empty when the text names none
 */
export function readFiscalYears(text: string): PrintedYear[] {
	const plain = halfWidth(text);
	const found: PrintedYear[] = [];
	for (const match of plain.matchAll(ERA_LABEL)) {
		const [whole, era, count, month] = match as unknown as [string, string, string, string?];
		const entry = ERAS.find((e) => e.letter === era || e.name === era);
		const n = count === '元' ? 1 : Number(count);
		if (!entry || n < 1 || n > entry.last) continue;
		found.push({
			fiscalYear: yearOfDate(entry.before + n, month),
			text: text.slice(match.index, match.index + whole.length),
			start: match.index
		});
	}
	for (const match of plain.matchAll(WESTERN_LABEL)) {
		const [whole, year, month] = match as unknown as [string, string, string?];
		found.push({
			fiscalYear: yearOfDate(Number(year), month),
			text: text.slice(match.index, match.index + whole.length),
			start: match.index
		});
	}
	return found.sort((a, b) => a.start - b.start);
}

/**
 * The one fiscal year that a label names.
 * @returns the year, or null when the label names none or names different ones
 */
export function readFiscalYear(text: string): FiscalYear | null {
	const years = new Set(readFiscalYears(text).map((y) => y.fiscalYear));
	const [only] = years;
	return years.size === 1 && only !== undefined ? only : null;
}

/**
 * A fiscal year as people read it, always marked as a fiscal year.
 * @returns ja wareki 「令和5年度（2023）」, ja western 「2023年度」, en wareki 'FY2023 (Reiwa 5)', en western 'FY2023'
 */
export function formatFiscalYear(year: FiscalYear, language: Language, calendar: Calendar): string {
	const era = ERAS.find((e) => year >= e.shown[0] && year <= e.shown[1]);
	if (calendar === 'western' || !era) return language === 'ja' ? `${year}年度` : `FY${year}`;
	const n = year - era.before;
	if (language === 'en') return `FY${year} (${era.name_en} ${n})`;
	return `${era.name}${n === 1 ? '元' : n}年度（${year}）`;
}

/**
 * The shortest unambiguous form for an axis tick.
 * @returns wareki 'R5' / 'H30', western '2023'
 */
export function formatFiscalYearShort(year: FiscalYear, calendar: Calendar): string {
	const era = ERAS.find((e) => year >= e.shown[0] && year <= e.shown[1]);
	return calendar === 'western' || !era ? String(year) : `${era.letter}${year - era.before}`;
}
