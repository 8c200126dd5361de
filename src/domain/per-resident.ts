import { round } from './decimal';

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

/** Date of the residents' register by which an amount of a fiscal year is divided: 1 January of the next year. */
export function denominatorDate(fiscalYear: number): string {
	return `${fiscalYear + 1}-01-01`;
}
