import type { StatisticValue } from '../query';

/** Reading order of the statistics; others follow in the order of the data. */
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
	const byStatistic = new Map<string, StatisticValue[]>();
	for (const row of rows.filter((r) => municipalities.includes(r.municipality)))
		byStatistic.set(row.statistic_id, [...(byStatistic.get(row.statistic_id) ?? []), row]);
	const place = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
	return [...byStatistic]
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
