import { round } from './decimal';
import type { SizeDependence } from './vocabulary';

/** Ways in which an amount is divided by residents: yen for each, units for each, units for each 1,000. */
export type PerResidentBasis = 'yen' | 'each' | 'thousand';

const INDEPENDENT = /^(ratio|ratio_difference|multiple|index|score|rank|time|duration_.*)$/;

/**
 * How a measure depends on the size of a city, as far as its unit tells: rates, averages and times do
 * not; money, people and areas grow with residents; what a count depends on is not known.
 */
export function sizeDependenceOf(dimension: string): SizeDependence {
	if (INDEPENDENT.test(dimension)) return 'independent';
	return ['money', 'people', 'area'].includes(dimension) ? 'residents' : 'other';
}

/**
 * How amounts of a concept are divided by residents: money in yen and areas in their unit for each
 * resident, people and counts for each 1,000 residents; null where that says nothing.
 */
export function perResidentBasis(concept: {
	dimension: string;
	size: SizeDependence;
}): PerResidentBasis | null {
	if (concept.size !== 'residents') return null;
	if (concept.dimension === 'money') return 'yen';
	return concept.dimension === 'area' ? 'each' : 'thousand';
}

/**
 * An amount for each resident (money in whole yen, others as below) or for each 1,000 residents (three
 * digits, at most three of them decimals; whole numbers from 100 on).
 * @param amount in the base unit
 * @param residents registered, more than none
 */
export function perResident(amount: number, residents: number, measure: PerResidentBasis): number {
	if (!(residents > 0)) throw new RangeError(`no residents to divide by: ${residents}`);
	if (measure === 'yen') return round(amount / residents, 0);
	const exact = (amount * (measure === 'thousand' ? 1000 : 1)) / residents;
	const size = Math.abs(exact);
	return round(exact, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** Date of the residents' register by which an amount of a fiscal year is divided: 1 January of the next year. */
export function denominatorDate(fiscalYear: number): string {
	return `${fiscalYear + 1}-01-01`;
}
