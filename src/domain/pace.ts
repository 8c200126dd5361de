import { decimals, difference, round } from './decimal';
import type { Direction, Kind } from './vocabulary';

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
	/** Years over which the two are computed. */
	yearsShown: number;
	yearsLeft: number;
	/** 1 where the pace shown is above the one needed, −1 where it is below; by the unrounded numbers. */
	against: -1 | 0 | 1;
}

/**
 * The pace shown so far, (actual − baseline) ÷ years between, and the pace still needed,
 * (target − actual) ÷ years left; both in the indicator's unit a year. Computed in whole numbers of
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

/** What the rules of pace and attainment look at: one figure of an indicator. */
export interface PaceInput {
	fiscal_year: number | null;
	kind: Kind;
	/** Null where words stand in place of a number. */
	value: number | null;
	unit_id: string | null;
	scope_ja: string | null;
}

/** Why no pace can be computed for an indicator. */
export type PaceReason =
	'no-target' | 'no-actual' | 'no-baseline' | 'other-unit' | 'other-scope' | 'years';

/** The figures that a pace is computed from, and the pace. */
export interface PaceBasis<F> {
	baseline: F & { fiscal_year: number; value: number };
	actual: F & { fiscal_year: number; value: number };
	target: F & { fiscal_year: number; value: number };
	pace: Pace;
}

type Numbered<F> = F & { fiscal_year: number; value: number };

const isNumbered = <F extends PaceInput>(figure: F): figure is Numbered<F> =>
	figure.value !== null && figure.fiscal_year !== null;

/** The latest of figures; the first of those of one year. */
function latest<F extends { fiscal_year: number }>(figures: readonly F[]): F | undefined {
	return figures.reduce<F | undefined>(
		(best, f) => (best === undefined || f.fiscal_year > best.fiscal_year ? f : best),
		undefined
	);
}

/**
 * The pace of an indicator: from its latest baseline by its latest actual to its last target, all of
 * the unit and scope of that target.
 * @param figures of one indicator
 * @returns the figures with the pace, or why none can be computed
 */
export function paceBasis<F extends PaceInput>(
	figures: readonly F[]
): PaceBasis<F> | { gap: PaceReason } {
	const numbers = figures.filter(isNumbered);
	const of = (kind: Kind) => numbers.filter((f) => f.kind === kind);
	const target = latest(of('target'));
	if (!target) return { gap: 'no-target' };
	if (of('actual').length === 0) return { gap: 'no-actual' };
	if (of('baseline').length === 0) return { gap: 'no-baseline' };
	const sameUnit = (f: Numbered<F>) => f.unit_id === target.unit_id;
	const sameScope = (f: Numbered<F>) => f.scope_ja === target.scope_ja;
	const units = {
		actual: of('actual').filter(sameUnit),
		baseline: of('baseline').filter(sameUnit)
	};
	if (units.actual.length === 0 || units.baseline.length === 0) return { gap: 'other-unit' };
	const actual = latest(units.actual.filter(sameScope));
	const baseline = latest(units.baseline.filter(sameScope));
	if (!actual || !baseline) return { gap: 'other-scope' };
	const pace = paceOf(baseline, actual, target);
	return pace === null ? { gap: 'years' } : { baseline, actual, target, pace };
}

/** How the pace shown stands to the pace needed. */
export type PaceVerdict = 'reached' | 'enough' | 'short';

/**
 * Whether the pace shown is enough, in the direction that is better; `reached` where the latest
 * actual is at the target already.
 * @returns null where neither direction is better
 */
export function assessPace(
	{ actual, target, pace }: Pick<PaceBasis<PaceInput>, 'actual' | 'target' | 'pace'>,
	direction: Direction
): PaceVerdict | null {
	const reached = reaches(actual.value, target.value, direction);
	if (reached === null) return null;
	if (reached) return 'reached';
	return reaches(pace.against, 0, direction) ? 'enough' : 'short';
}
