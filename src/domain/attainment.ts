import { difference } from './decimal';
import {
	type Aim,
	aimOf,
	baselineOf,
	isAlike,
	isUnmoved,
	isYearly,
	type MeasuredIndicator,
	type Numbered,
	percentOf,
	type ProgressInput,
	reaches
} from './progress';
import { totalProgress, type TotalProgress } from './total-progress';
import type { Tier } from './vocabulary';

/**
 * What became of a target: of that of the year, or, `on-course` and `behind`, of that of the whole
 * plan against the years that have passed.
 */
export type Outcome = 'reached' | 'missed' | 'on-course' | 'behind';

/** Whether the figures of a year reach their target, and by which of them. */
export interface Attainment<F> {
	/** Null where it cannot be said. */
	outcome: Outcome | null;
	/**
	 * `target`: actual against the target of the year; `rate`: the printed rate; `total`: what is done
	 * of the target of the whole plan; else why it cannot be said.
	 */
	by:
		| 'target'
		| 'rate'
		| 'total'
		| 'unmoved'
		| 'no-direction'
		| 'undated-target'
		| 'no-target'
		| 'no-actual'
		| 'unlike';
	/** Which way the target of the year lies; null without one, or where nothing says so. */
	aim: Aim | null;
	actual: F | null;
	target: F | null;
	/** The baseline of the target's unit and scope. */
	baseline: F | null;
	/** How much of the way from the baseline to the target the actual has gone, in percent. */
	progress: number | null;
	/** Targets of the actual's unit and scope whose year is not printed, where nothing else decides. */
	undated: readonly F[];
	/** Whether the actual reaches or misses every one of them; null where they differ or there is none. */
	likely: 'reached' | 'missed' | null;
	/** The achievement rate that the document prints for the year. */
	rate: F | null;
	/** Whether that rate says of the target what the figures beside it do not. */
	rateDiffers: boolean;
	/** What is done of the target of the whole plan. */
	total: TotalProgress<F> | null;
}

/**
 * What became of an indicator's target of a year: the actual against the target of the same year,
 * unit and scope, in the direction that is better, else in the one that the plan aims at; where the
 * pair is missing, by the document's own achievement rate of the year, 100 % or more; where that is
 * missing too, by the target of the whole plan against the years that have passed.
 * @param figures of one indicator
 * @returns null where the year has neither an actual nor a target nor a rate
 */
export function attainmentOf<F extends ProgressInput>(
	figures: readonly F[],
	fiscalYear: number,
	indicator: MeasuredIndicator
): Attainment<F> | null {
	const year = figures.filter(isYearly).filter((f) => f.fiscal_year === fiscalYear);
	const of = (kind: F['kind']) => year.filter((f) => f.kind === kind);
	const total = totalProgress(figures, fiscalYear, indicator);
	const rate = of('achievement_rate')[0] ?? null;
	const pair = of('actual')
		.flatMap((actual) =>
			of('target')
				.filter((target) => isAlike(target, actual))
				.map((target) => ({ actual, target }))
		)
		.at(0);
	const [actual, target] = [
		pair?.actual ?? of('actual')[0] ?? null,
		pair?.target ?? of('target')[0] ?? null
	];
	if (actual === null && target === null && rate === null && total === null) return null;
	const parts = {
		aim: null,
		actual,
		target,
		baseline: null,
		progress: null,
		undated: [],
		likely: null,
		rate,
		rateDiffers: false,
		total
	};
	if (pair) return { ...parts, ...assessPair(figures, pair, rate, indicator) };
	if (rate !== null && indicator.direction !== 'neither')
		return { ...parts, outcome: outcomeOf(rate.value >= 100), by: 'rate' };
	if (total !== null)
		return { ...parts, outcome: total.onCourse ? 'on-course' : 'behind', by: 'total' };
	if (rate !== null) return { ...parts, outcome: null, by: 'no-direction' };
	if (actual !== null && target === null)
		return { ...parts, outcome: null, ...assessUndated(figures, actual, indicator) };
	const by = actual === null ? 'no-actual' : target === null ? 'no-target' : 'unlike';
	return { ...parts, outcome: null, by };
}

const outcomeOf = (reached: boolean) => (reached ? ('reached' as const) : ('missed' as const));

/** What the actual and the target of one year say. */
function assessPair<F extends ProgressInput>(
	figures: readonly F[],
	{ actual, target }: { actual: Numbered<F>; target: Numbered<F> },
	rate: Numbered<F> | null,
	{ direction }: MeasuredIndicator
): Pick<Attainment<F>, 'outcome' | 'by' | 'aim' | 'baseline' | 'progress' | 'rateDiffers'> {
	const baseline = baselineOf(figures, target);
	const aim = aimOf(figures, target, direction);
	const parts = { aim, baseline: baseline ?? null, progress: null, rateDiffers: false };
	if (isUnmoved(actual, target, baseline)) return { ...parts, outcome: null, by: 'unmoved' };
	if (aim === null) return { ...parts, outcome: null, by: 'no-direction' };
	const reached = reaches(actual.value, target.value, aim.direction);
	const way = baseline ? target.value - baseline.value : 0;
	return {
		...parts,
		outcome: outcomeOf(reached),
		by: 'target',
		progress:
			baseline && way !== 0
				? percentOf(
						difference(actual.value, baseline.value),
						difference(target.value, baseline.value)
					)
				: null,
		rateDiffers: rate !== null && rate.value >= 100 !== reached
	};
}

/** What the targets without a year say of an actual whose year has none. */
function assessUndated<F extends ProgressInput>(
	figures: readonly F[],
	actual: Numbered<F>,
	{ direction }: MeasuredIndicator
): Pick<Attainment<F>, 'by' | 'undated' | 'likely'> {
	const undated = figures
		.filter(isYearly)
		.filter((f) => f.kind === 'target' && f.fiscal_year === null && isAlike(f, actual));
	if (undated.length === 0) return { by: 'no-target', undated, likely: null };
	if (direction === 'neither') return { by: 'no-direction', undated, likely: null };
	const each = new Set(undated.map((t) => outcomeOf(reaches(actual.value, t.value, direction))));
	return { by: 'undated-target', undated, likely: each.size === 1 ? [...each][0]! : null };
}

/** Whether the figures of an initiative speak for its grade being a good one. */
export type Evidence = 'for' | 'against' | 'mixed' | 'none';

/** Whether an outcome speaks for a good grade (true) or against one (false). */
export const speaksFor = (outcome: Outcome): boolean =>
	outcome === 'reached' || outcome === 'on-course';

/** What the outcomes of all indicators of an initiative say together. */
export function evidenceOf(attainments: readonly Pick<Attainment<never>, 'outcome'>[]): Evidence {
	const each = attainments.flatMap(({ outcome }) => (outcome === null ? [] : [speaksFor(outcome)]));
	if (each.length === 0) return 'none';
	if (each.every(Boolean)) return 'for';
	return each.some(Boolean) ? 'mixed' : 'against';
}

/** How a grade and the figures beside it disagree: for certain, or perhaps, where a target has no year. */
export type Disagreement =
	'top-missed' | 'low-reached' | 'top-perhaps-missed' | 'low-perhaps-reached';

/**
 * Whether a grade and the figures of its initiative disagree: a top grade where a target was missed,
 * or a low one where none was and one was reached. Perhaps, where every target that the year could
 * have had says so.
 * @param attainments of all indicators of the initiative
 */
export function disagreementOf(
	tier: Tier,
	attainments: readonly Pick<Attainment<never>, 'outcome' | 'likely'>[]
): Disagreement | null {
	const evidence = evidenceOf(attainments);
	const likely = new Set(attainments.map((a) => a.likely));
	if (tier === 'top') {
		if (evidence === 'against' || evidence === 'mixed') return 'top-missed';
		return likely.has('missed') ? 'top-perhaps-missed' : null;
	}
	if (tier !== 'low') return null;
	if (evidence === 'for') return 'low-reached';
	const perhaps = evidence === 'none' && likely.has('reached') && !likely.has('missed');
	return perhaps ? 'low-perhaps-reached' : null;
}
