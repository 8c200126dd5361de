import { readPrinted, readTable } from './printed';

// What the hand-kept files alone say of setting figures side by side, without the site's own guard.

const cities = readTable('municipalities.csv');
const rowsOf = (file: string) => cities.flatMap((m) => readTable(`${m['slug']}/${file}`));
const by = (rows: readonly Record<string, string>[], key: string) =>
	new Map(rows.map((r) => [r[key]!, r]));

const units = by(readTable('units.csv'), 'unit_id');
const indicators = by(rowsOf('indicators.csv'), 'indicator_id');
const links = by(rowsOf('indicator-concepts.csv'), 'indicator_id');
const concepts = by(readTable('concepts.csv'), 'concept_id');
const observations = new Map(readPrinted().map((p) => [p.id, p]));

/** Base unit in which the figures of an indicator are compared: the concept's where they are converted into it. */
function unitOf(id: string, own: string): string {
	const link = links.get(id);
	return link?.['conversion'] ? concepts.get(link['concept_id']!)!['unit_id']! : own;
}

/** Accounts or a date of an indicator that are known to be others than its concept's. */
function otherCoverage(id: string): string[] {
	const concept = concepts.get(links.get(id)?.['concept_id'] ?? '');
	return ['accounts', 'as_of'].filter((column) => {
		const [own, asked] = [indicators.get(id)?.[column], concept?.[column]];
		return own && asked && own !== asked;
	});
}

/** A figure by its key: whose it is, and its number in the base unit of its unit. */
export interface Fact {
	city: string;
	indicator: string;
	year: string;
	kind: string;
	unit: string;
	/** Null where words stand in place of a number. */
	number: number | null;
}

export function factOf(observation: string): Fact {
	const { city, cells } = observations.get(observation)!;
	const indicator = cells['indicator_id']!;
	const unit = units.get(cells['unit_id'] || indicators.get(indicator)!['unit_id']!);
	return {
		city,
		indicator,
		year: cells['fiscal_year']!,
		kind: cells['kind']!,
		unit: unit?.['base_unit_id'] ?? '',
		number: cells['value'] === '' ? null : Number(cells['value']) * Number(unit?.['factor'] ?? 1)
	};
}

/** Whether more or less of what an indicator's concept measures is better. */
export const directionOf = (indicator: string): string =>
	concepts.get(links.get(indicator)!['concept_id']!)!['direction']!;

/** Whether the editors call each of some indicators the same as its concept. */
export const areSame = (ids: readonly string[]): boolean =>
	ids.every((id) => links.get(id)?.['comparability'] === 'same');

/**
 * Why indicators, or some figures of them, may not stand on one scale: none where they may. One alone
 * always may.
 */
export function clashes(ids: readonly string[], figures: readonly Fact[] = []): string[] {
	if (new Set(ids).size < 2) return [];
	const differ = (what: string, values: readonly string[]) => {
		const found = new Set(values);
		return found.size > 1 ? [`${what}: ${[...found].join(', ')}`] : [];
	};
	const numbers = figures.filter((f) => f.number !== null);
	return [
		...ids
			.filter((id) => links.get(id)?.['comparability'] === 'not_comparable')
			.map((id) => `not comparable: ${id}`),
		...ids.flatMap((id) => otherCoverage(id).map((what) => `${what} than the concept: ${id}`)),
		...differ(
			'concepts',
			ids.map((id) => links.get(id)?.['concept_id'] ?? `none of ${id}`)
		),
		// A count up to a date is a count at that date.
		...differ(
			'accumulations',
			ids.map((id) => indicators.get(id)!['accumulation']!.replace('cumulative', 'point'))
		),
		...differ(
			'units',
			ids.map((id) =>
				unitOf(id, units.get(indicators.get(id)!['unit_id']!)?.['base_unit_id'] ?? '')
			)
		),
		...differ(
			'units of figures',
			numbers.map((f) => unitOf(f.indicator, f.unit))
		)
	];
}

/** The grades of each city's scale by the city's Japanese name. */
export const scales: ReadonlyMap<string, readonly string[]> = new Map(
	cities.map((m) => [
		m['name_ja']!,
		readTable(`${m['slug']}/grade-scales.csv`).map((r) => r['grade']!)
	])
);

/** The slug of a city by its Japanese name. */
export const slugs: ReadonlyMap<string, string> = new Map(
	cities.map((m) => [m['name_ja']!, m['slug']!])
);
