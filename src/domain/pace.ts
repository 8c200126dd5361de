import type { Direction } from './words';

/** A value of an indicator in a fiscal year. */
export interface YearValue {
	fiscal_year: number;
	value: number;
}

/** How fast an indicator moved and how fast it still has to move to reach its target. */
export interface Pace {
	/** Change a year from the baseline to the last actual. */
	shown: number;
	/** Change a year from the last actual to the target. */
	needed: number;
	/** Years over which the two are reckoned. */
	yearsShown: number;
	yearsLeft: number;
}

/**
 * The pace shown so far, (actual − baseline) ÷ years between, and the pace still needed,
 * (target − actual) ÷ years left; both in the indicator's unit a year.
 * @returns null unless the actual is later than the baseline and the target later than the actual
 */
export function paceOf(baseline: YearValue, actual: YearValue, target: YearValue): Pace | null {
	const yearsShown = actual.fiscal_year - baseline.fiscal_year;
	const yearsLeft = target.fiscal_year - actual.fiscal_year;
	if (yearsShown <= 0 || yearsLeft <= 0) return null;
	return {
		shown: (actual.value - baseline.value) / yearsShown,
		needed: (target.value - actual.value) / yearsLeft,
		yearsShown,
		yearsLeft
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
