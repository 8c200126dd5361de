import { decimals, difference, round } from './decimal';
import type { Direction } from './vocabulary';

/** A value of an indicator in a fiscal year. */
export interface YearValue {
	fiscal_year: number;
	value: number;
}

/** A change a year. */
export interface YearlyChange {
	/** Rounded half away from zero, to two decimals more than the figures have. */
	value: number;
	/** Whether nothing was rounded off. */
	exact: boolean;
}

/** How fast an indicator moved and how fast it still has to move to reach its target. */
export interface Pace {
	/** Change a year from the baseline to the last actual. */
	shown: YearlyChange;
	/** Change a year from the last actual to the target. */
	needed: YearlyChange;
	/** Years over which the two are reckoned. */
	yearsShown: number;
	yearsLeft: number;
	/** 1 where the pace shown is above the one needed, −1 where it is below; by the unrounded numbers. */
	against: -1 | 0 | 1;
}

/**
 * The pace shown so far, (actual − baseline) ÷ years between, and the pace still needed,
 * (target − actual) ÷ years left; both in the indicator's unit a year. Reckoned in whole numbers of
 * the last printed decimal, so that binary fractions decide nothing.
 * @returns null unless the actual is later than the baseline and the target later than the actual
 */
export function paceOf(baseline: YearValue, actual: YearValue, target: YearValue): Pace | null {
	const yearsShown = actual.fiscal_year - baseline.fiscal_year;
	const yearsLeft = target.fiscal_year - actual.fiscal_year;
	if (yearsShown <= 0 || yearsLeft <= 0) return null;
	const places = Math.max(...[baseline, actual, target].map((v) => decimals(v.value)));
	const steps = (to: YearValue, from: YearValue) =>
		Math.round(difference(to.value, from.value) * 10 ** places);
	const perYear = (change: number, years: number): YearlyChange => ({
		value: round(change / years / 10 ** places, places + 2),
		exact: (change * 100) % years === 0
	});
	const [gone, left] = [steps(actual, baseline), steps(target, actual)];
	return {
		shown: perYear(gone, yearsShown),
		needed: perYear(left, yearsLeft),
		yearsShown,
		yearsLeft,
		against: Math.sign(gone * yearsLeft - left * yearsShown) as Pace['against']
	};
}

/** Whether a value reaches its target, in the direction that is better; null where neither is. */
export function reaches(value: number, target: number, direction: Direction): boolean | null {
	if (direction === 'neither') return null;
	return direction === 'higher' ? value >= target : value <= target;
}

/** Date of the residents' register by which an amount of a fiscal year is divided: 1 January of the next year. */
export function denominatorDate(fiscalYear: number): string {
	return `${fiscalYear + 1}-01-01`;
}
