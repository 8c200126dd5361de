import { formatFiscalYear, type Calendar, type Language } from '../../domain';
import type { StatisticValue } from '../../query';
import { formatFigure } from '../../text';

/** The statistics in the order in which a reader wants them; others follow in the order of the data. */
const ORDER = [
	'population-register',
	'households-register',
	'area',
	'municipality-type',
	'fiscal-strength-index',
	'ordinary-balance-ratio',
	'population-census',
	'households-census',
	'standard-fiscal-scale',
	'basic-fiscal-need',
	'basic-fiscal-revenue',
	'revenue-total',
	'expenditure-total',
	'local-tax-revenue',
	'staff-general-administration'
];

/** One statistic with its latest figure for each city, by slug. */
export interface StatisticRow {
	id: string;
	/** Any of its figures, for name and unit. */
	named: StatisticValue;
	figures: ReadonlyMap<string, StatisticValue>;
	/** Whether all cities' figures are of one date. */
	oneDate: boolean;
}

/** The statistics with a figure for each of some cities, in reading order. */
export function statisticsOf(
	rows: readonly StatisticValue[],
	municipalities: readonly string[]
): StatisticRow[] {
	const found = new Map<string, StatisticValue[]>();
	for (const row of rows.filter((r) => municipalities.includes(r.municipality)))
		found.set(row.statistic_id, [...(found.get(row.statistic_id) ?? []), row]);
	const place = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
	return [...found]
		.sort((a, b) => place(a[0]) - place(b[0]))
		.map(([id, figures]) => ({
			id,
			named: figures[0]!,
			figures: new Map(figures.map((f) => [f.municipality, f])),
			oneDate: new Set(figures.map((f) => f.as_of)).size === 1
		}));
}

/** The class of each municipality in the similar-body classification, by slug. */
export function typesOf(rows: readonly StatisticValue[]): Map<string, string> {
	return new Map(
		rows
			.filter((r) => r.statistic_id === 'municipality-type')
			.map((r) => [r.municipality, r.value_text])
	);
}

/** A published figure with its unit, or the class that stands in place of a number. */
export function contextWords(row: StatisticValue, language: Language): string {
	if (row.value === null) return row.value_text.normalize('NFKC');
	const unit = language === 'ja' ? row.unit_ja : row.unit_en;
	const bounds = { min: '', max: '', about: '' };
	return formatFigure({ value: row.value, unit, bound: null }, language, bounds);
}

/** When a published figure holds: a fiscal year, a day or a year; null where none is given. */
export function asOfWords(
	asOf: string | null,
	language: Language,
	calendar: Calendar
): string | null {
	if (asOf === null) return null;
	const fiscal = /^FY(\d{4})$/.exec(asOf);
	if (fiscal) return formatFiscalYear(Number(fiscal[1]), language, calendar);
	const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(asOf);
	if (!day) return language === 'ja' ? `${asOf}年` : asOf;
	const date = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
	return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
		dateStyle: 'long',
		timeZone: 'UTC'
	}).format(date);
}
