import { decimals, difference, round } from './decimal';
import {
	type Aim,
	aimOf,
	baselineOf,
	isAlike,
	isFlow,
	isUnmoved,
	isYearly,
	latest,
	type MeasuredIndicator,
	type ProgressInput,
	reaches
} from './progress';
import { totalProgress, type TotalProgress } from './total-progress';

/** A value of an indicator in a fiscal year. */
export interface YearValue {
	fiscal_year: number;
	value: number;
}

/** An average change a year. */
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
	const [gone, left] = [steps(baseline, actual, places), steps(actual, target, places)];
	return {
		shown: perYear(gone, yearsShown, places),
		needed: perYear(left, yearsLeft, places),
		yearsShown,
		yearsLeft,
		against: Math.sign(gone * yearsLeft - left * yearsShown) as Pace['against']
	};
}

/** A change in whole numbers of the last of some decimals. */
const steps = (from: YearValue, to: YearValue, places: number): number =>
	Math.round(difference(to.value, from.value) * 10 ** places);

const perYear = (change: number, years: number, places: number): YearlyChange => ({
	value: round(change / years / 10 ** places, places + 2),
	exact: (change * 100) % years === 0
});

/** How an indicator does on its way to its targets. */
export type PaceVerdict =
	/** The last target is reached, or missed in its year. */
	| 'reached'
	| 'missed'
	/** The plan's own target for the year of the latest actual is. */
	| 'interim-reached'
	| 'interim-missed'
	/** The target of the whole plan, against the years that have passed. */
	| 'on-course'
	| 'behind'
	/** The straight line from the baseline leads to the last target, or falls short of it. */
	| 'enough'
	| 'short';

/** Why nothing is said of an indicator. */
export type PaceReason =
	| 'no-target'
	| 'no-actual'
	| 'no-baseline'
	| 'other-unit'
	| 'other-scope'
	| 'years'
	| 'unmoved'
	| 'flow'
	| 'no-aim';

type Dated<F> = F & YearValue;

/** How an indicator does, and the figures that say so. */
export interface PaceAssessment<F> {
	verdict: PaceVerdict;
	baseline: Dated<F> | null;
	/** The latest actual. */
	actual: Dated<F> | null;
	/** The plan's own target for the year of the actual, where a later target follows. */
	interim: Dated<F> | null;
	/** The last target. */
	target: Dated<F> | null;
	/** What is done of the target of the whole plan. */
	total: TotalProgress<F> | null;
	/** The straight line; null unless it decides. */
	line: Pace | null;
	/** Change a year from the actual to the last target; null where it is reached, and for flows. */
	needed: (YearlyChange & { years: number }) | null;
	/** Whether the baseline is older than the first year of the plan. */
	baselineBeforePlan: boolean;
}

const isDated = <F extends ProgressInput>(figure: F): figure is Dated<F> =>
	isYearly(figure) && figure.fiscal_year !== null;

/**
 * How an indicator does on its way to its last target: whether that is reached; else the plan's own
 * target for the year of the latest actual; else the target of the whole plan; else the straight line
 * from the baseline, never for what begins at nothing each year.
 * @param figures of one indicator
 * @returns the verdict with its figures, or why there is none
 */
export function assessPace<F extends ProgressInput>(
	figures: readonly F[],
	indicator: MeasuredIndicator
): PaceAssessment<F> | { gap: PaceReason } {
	const actuals = figures.filter(isDated).filter((f) => f.kind === 'actual');
	const total = totalProgress(figures, latest(actuals)?.fiscal_year ?? 0, indicator);
	const found = assessYears(figures, actuals, total, indicator);
	if (!('gap' in found) || found.gap === 'unmoved' || total === null) return found;
	return {
		verdict: total.onCourse ? 'on-course' : 'behind',
		baseline: null,
		actual: latest(actuals) ?? null,
		interim: null,
		target: null,
		total,
		line: null,
		needed: null,
		baselineBeforePlan: false
	};
}

/** The same by the targets that have a year. */
function assessYears<F extends ProgressInput>(
	figures: readonly F[],
	actuals: readonly Dated<F>[],
	total: TotalProgress<F> | null,
	indicator: MeasuredIndicator
): PaceAssessment<F> | { gap: PaceReason } {
	const target = latest(figures.filter(isDated).filter((f) => f.kind === 'target'));
	if (!target) {
		const planned = figures.some((f) => f.kind === 'target' && f.qualifier === 'total' && f.value);
		return { gap: planned ? 'no-actual' : 'no-target' };
	}
	if (actuals.length === 0) return { gap: 'no-actual' };
	if (!actuals.some((f) => f.unit_id === target.unit_id)) return { gap: 'other-unit' };
	const actual = latest(actuals.filter((f) => isAlike(f, target)));
	if (!actual) return { gap: 'other-scope' };
	if (actual.fiscal_year > target.fiscal_year) return { gap: 'years' };
	const baseline = datedBaseline(figures, target);
	if (baseline && baseline.fiscal_year > actual.fiscal_year) return { gap: 'years' };
	const ofYear = figures
		.filter(isDated)
		.find((f) => f.kind === 'target' && f.fiscal_year === actual.fiscal_year && isAlike(f, target));
	const aim = aimOf(figures, ofYear ?? target, indicator.direction);
	const parts = {
		baseline: baseline ?? null,
		actual,
		interim: ofYear && ofYear.fiscal_year < target.fiscal_year ? ofYear : null,
		target,
		total,
		line: null,
		needed: neededChange(actual, target, aim, indicator),
		baselineBeforePlan: (baseline?.fiscal_year ?? Infinity) < indicator.first_fiscal_year
	};
	if (ofYear && isUnmoved(actual, ofYear, baselineOf(figures, target))) return { gap: 'unmoved' };
	if (aim === null) return { gap: 'no-aim' };
	const atEnd = actual.fiscal_year === target.fiscal_year;
	const reached = reaches(actual.value, target.value, aim.direction);
	if (atEnd) return { ...parts, verdict: reached ? 'reached' : 'missed' };
	// A later year of a flow begins at nothing again, so this year's figure does not reach its target.
	if (reached && !isFlow(indicator)) return { ...parts, verdict: 'reached' };
	if (ofYear) {
		const met = reaches(actual.value, ofYear.value, aim.direction);
		return { ...parts, verdict: met ? 'interim-reached' : 'interim-missed' };
	}
	if (total) return { ...parts, verdict: total.onCourse ? 'on-course' : 'behind' };
	if (isFlow(indicator)) return { gap: 'flow' };
	if (!baseline) return { gap: baselineGap(figures, target) };
	const line = paceOf(baseline, actual, target);
	if (line === null) return { gap: 'years' };
	return { ...parts, line, verdict: reaches(line.against, 0, aim.direction) ? 'enough' : 'short' };
}

function datedBaseline<F extends ProgressInput>(
	figures: readonly F[],
	target: F
): Dated<F> | undefined {
	const baseline = baselineOf(figures.filter(isDated), target);
	return baseline && isDated(baseline) ? baseline : undefined;
}

/** Why a target has no baseline to begin a line at. */
function baselineGap<F extends ProgressInput>(figures: readonly F[], target: F): PaceReason {
	const baselines = figures.filter(isDated).filter((f) => f.kind === 'baseline');
	if (baselines.length === 0) return 'no-baseline';
	return baselines.some((f) => f.unit_id === target.unit_id) ? 'other-scope' : 'other-unit';
}

/** Change a year that still leads from an actual to a later target; null where nothing is needed. */
function neededChange(
	actual: YearValue,
	target: YearValue,
	aim: Aim | null,
	indicator: MeasuredIndicator
): PaceAssessment<never>['needed'] {
	const years = target.fiscal_year - actual.fiscal_year;
	if (aim === null || years <= 0 || isFlow(indicator)) return null;
	if (reaches(actual.value, target.value, aim.direction)) return null;
	const places = Math.max(decimals(actual.value), decimals(target.value));
	return { ...perYear(steps(actual, target, places), years, places), years };
}
