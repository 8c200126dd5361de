import { decimals, round } from './decimal';
import type { Accumulation, Direction, Kind } from './vocabulary';

/** What the rules of pace and attainment look at: one figure of an indicator. */
export interface ProgressInput {
	fiscal_year: number | null;
	kind: Kind;
	/** `total` where a figure covers all years of the plan together. */
	qualifier: string | null;
	/** Null where words stand in place of a number. */
	value: number | null;
	unit_id: string | null;
	scope_ja: string | null;
}

/** What the rules look at beside the figures: the indicator and the years of its plan. */
export interface MeasuredIndicator {
	/** Which way is better, by the editors of the data. */
	direction: Direction;
	accumulation: Accumulation;
	/** Dimension of its unit. */
	dimension: string | null;
	first_fiscal_year: number;
	last_fiscal_year: number;
}

/** A figure with a number. */
export type Numbered<F> = F & { value: number };

/** Whether a figure has a number and belongs to a year rather than to the whole plan. */
export const isYearly = <F extends ProgressInput>(figure: F): figure is Numbered<F> =>
	figure.value !== null && figure.qualifier !== 'total';

/** Whether two figures have one unit and one scope. */
export const isAlike = (a: ProgressInput, b: ProgressInput): boolean =>
	a.unit_id === b.unit_id && a.scope_ja === b.scope_ja;

/** The latest of figures, those without a year before all others; the first of those of one year. */
export function latest<F extends ProgressInput>(figures: readonly F[]): F | undefined {
	const year = (f: F) => f.fiscal_year ?? -Infinity;
	return figures.reduce<F | undefined>(
		(best, f) => (best === undefined || year(f) > year(best) ? f : best),
		undefined
	);
}

/** The latest baseline of the unit and scope of a target. */
export function baselineOf<F extends ProgressInput>(
	figures: readonly F[],
	target: F
): Numbered<F> | undefined {
	return latest(
		figures.filter(isYearly).filter((f) => f.kind === 'baseline' && isAlike(f, target))
	);
}

/** Which way a target lies, and whether the indicator or the plan says so. */
export interface Aim {
	direction: 'higher' | 'lower';
	by: 'indicator' | 'plan';
}

/**
 * Which way a target lies: the way that is better; where neither is, the way from the baseline to the
 * target, or to the last target where the two are equal.
 * @returns null where nothing says so
 */
export function aimOf<F extends ProgressInput>(
	figures: readonly F[],
	target: Numbered<F>,
	direction: Direction
): Aim | null {
	if (direction !== 'neither') return { direction, by: 'indicator' };
	const baseline = baselineOf(figures, target);
	if (!baseline) return null;
	const last = latest(
		figures.filter(isYearly).filter((f) => f.kind === 'target' && isAlike(f, target))
	);
	const to = [target, last].find((t) => t !== undefined && t.value !== baseline.value);
	if (!to) return null;
	return { direction: to.value > baseline.value ? 'higher' : 'lower', by: 'plan' };
}

/** Whether a value reaches its target. */
export function reaches(value: number, target: number, direction: Aim['direction']): boolean {
	return direction === 'higher' ? value >= target : value <= target;
}

/**
 * Whether an actual meets a target that asked for nothing: both equal the baseline, or both are 0
 * where no baseline has a number.
 */
export function isUnmoved(
	actual: { value: number },
	target: { value: number },
	baseline: { value: number } | undefined
): boolean {
	return actual.value === target.value && target.value === (baseline?.value ?? 0);
}

/** Share of one printed number in another in percent, to one decimal; free of binary fractions. */
export function percentOf(part: number, whole: number): number {
	const scale = 10 ** Math.max(decimals(part), decimals(whole));
	return round((Math.round(part * scale) * 100) / Math.round(whole * scale), 1);
}

const FLOW_DIMENSIONS: readonly (string | null)[] = [
	'count',
	'people',
	'money',
	'area',
	'length',
	'mass'
];

/**
 * Whether an indicator adds up what comes in over a year or a month, so that each year begins at
 * nothing: plots sold, yen donated. Rates and averages over a year are levels.
 */
export function isFlow({
	accumulation,
	dimension
}: Pick<MeasuredIndicator, 'accumulation' | 'dimension'>): boolean {
	return (
		(accumulation === 'year' || accumulation === 'month') && FLOW_DIMENSIONS.includes(dimension)
	);
}
