import { round } from './decimal';
import type { Direction } from './vocabulary';

/** Ways in which a figure can be set out besides its own unit. */
export type PerResidentBasis = 'yen' | 'thousand';

/** What cannot sensibly be divided by residents although it is counted. */
const NOT_BY_RESIDENTS = new Set(['municipality', 'city']);

/**
 * How amounts of a unit are divided by residents: money in yen for each resident, people and counts
 * for each 1,000 residents; null where that says nothing (rates, days, areas, numbers of towns).
 */
export function perResidentBasis(unit: {
	dimension: string;
	base_unit_id: string;
}): PerResidentBasis | null {
	if (unit.dimension === 'money') return 'yen';
	const counted = unit.dimension === 'people' || unit.dimension === 'count';
	return counted && !NOT_BY_RESIDENTS.has(unit.base_unit_id) ? 'thousand' : null;
}

/**
 * An amount for each resident (money, in whole yen) or for each 1,000 residents (three digits, at
 * most three of them decimals; whole numbers from 100 on).
 * @param amount in the base unit
 * @param residents registered, more than none
 */
export function perResident(amount: number, residents: number, measure: PerResidentBasis): number {
	if (!(residents > 0)) throw new RangeError(`no residents to divide by: ${residents}`);
	if (measure === 'yen') return round(amount / residents, 0);
	const exact = (amount * 1000) / residents;
	const size = Math.abs(exact);
	return round(exact, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/**
 * Places in order of what is better, from 1; equal values share a place and the next one is left
 * out (1, 2, 2, 4).
 */
export function ranks(values: readonly number[], direction: Exclude<Direction, 'neither'>) {
	return values.map(
		(value) => 1 + values.filter((v) => (direction === 'higher' ? v > value : v < value)).length
	);
}

/** A municipality by its number of residents. */
export interface Sized {
	slug: string;
	residents: number;
}

/** A proposed peer and its size as a share of the other's. */
export interface Peer extends Sized {
	ratio: number;
}

/**
 * The municipalities nearest in size: by the ratio of residents, half as many counting as far away as
 * twice as many; equally near ones in the order given.
 */
export function nearestInSize(own: Sized, others: readonly Sized[], count: number): Peer[] {
	const distance = (ratio: number) => Math.abs(Math.log(ratio));
	return others
		.filter((o) => o.slug !== own.slug && o.residents > 0)
		.map((o) => ({ ...o, ratio: o.residents / own.residents }))
		.sort((a, b) => distance(a.ratio) - distance(b.ratio))
		.slice(0, count);
}
