import { groupBy, type Comparability, type Verdict } from '../domain';
import type { PromiseFigure } from '../query';
import { type ValueRange, valueRange } from './value-range';

/** A figure that the plan prints as a number. */
export type PlanFigure = PromiseFigure & { value: number; observation_id: string };
/** An official figure with a value, in the unit of the target. */
export type OfficialFigure = PromiseFigure & { value: number; published: number };

/**
 * What can be said of a target:
 * - `met`, `not-met`: definition and year agree, and which way is better is known;
 * - `no-direction`: they agree, but neither way is better: the difference alone;
 * - `other-definition`: both are shown, and nothing is said of their difference;
 * - `not-yet`, `not-held`: no official figure of its year, which is after, or not among, those that are held.
 */
export type PromiseOutcome =
	'met' | 'not-met' | 'no-direction' | 'other-definition' | 'not-yet' | 'not-held';

/** One target beside the official figure of its year. */
export interface FollowedTarget {
	target: PlanFigure;
	/** Of the target's year; of a total, those of all years of the plan. Empty where one is missing. */
	official: readonly OfficialFigure[];
	/** The official figure, or the sum of them, in the unit of the target; null where there is none. */
	reached: number | null;
	/** Official figure less target, in the unit of the target; null unless the definitions agree. */
	difference: number | null;
	outcome: PromiseOutcome;
}

/** The targets of one indicator and the official figures that follow them. */
export interface FollowedPromise {
	/** Indicator and statistic, which name it. */
	id: string;
	/** A row of it, for its names. */
	about: PromiseFigure;
	verdict: Verdict;
	rows: readonly PromiseFigure[];
	/** Every target in numbers by year, totals for the whole plan last. */
	targets: readonly FollowedTarget[];
	/** What the plan's own documents print of past years: baselines, actuals and forecasts. */
	own: readonly PlanFigure[];
	/** Official figures with a value, one a fiscal year. */
	official: readonly OfficialFigure[];
}

const VERDICT_OF: Readonly<Record<Comparability, Verdict>> = {
	same: 'same',
	convertible: 'same',
	similar: 'with-care',
	not_comparable: 'not-comparable'
};

const isOwn = (r: PromiseFigure): r is PlanFigure => r.origin === 'plan' && r.value !== null;
const isOfficial = (r: PromiseFigure): r is OfficialFigure =>
	r.origin === 'official' && r.value !== null && r.published !== null;
const isTotal = (r: PromiseFigure): boolean => r.qualifier === 'total' && r.fiscal_year === null;

/** Whether an official figure is one of the whole fiscal year or of its end. */
const closesYear = ({ as_of }: PromiseFigure): boolean =>
	as_of === null || /-(03-31|04-01)$/.test(as_of);

/** The official figures with a value; of a fiscal year with several dates the last. */
function officialFigures(rows: readonly PromiseFigure[]): OfficialFigure[] {
	const byYear = groupBy(rows.filter(isOfficial), (r) => r.fiscal_year);
	return [...byYear.values()].map((list) => list.at(-1)!);
}

/** Removes the binary noise of a difference of decimal numbers. */
const tidy = (value: number): number => Number(value.toPrecision(12));

function reaches(value: number, { value: target, bound, direction }: PlanFigure): boolean {
	const least = bound === 'min' || (bound !== 'max' && direction === 'higher');
	return least ? value >= target : value <= target;
}

/** The official figures of all years of the plan, for what is counted year by year; none where one is missing. */
function ofWholePlan(
	target: PlanFigure,
	official: readonly OfficialFigure[]
): readonly OfficialFigure[] {
	const { first_fiscal_year: first, last_fiscal_year: last, accumulation } = target;
	const inside = official.filter((r) => r.fiscal_year! >= first && r.fiscal_year! <= last);
	return accumulation === 'year' && inside.length === last - first + 1 ? inside : [];
}

function follow(
	target: PlanFigure,
	official: readonly OfficialFigure[],
	verdict: Verdict
): FollowedTarget {
	const beside = isTotal(target)
		? ofWholePlan(target, official)
		: official.filter((r) => r.fiscal_year === target.fiscal_year);
	if (beside.length === 0) {
		const due = target.fiscal_year ?? target.last_fiscal_year;
		const last = official.at(-1)?.fiscal_year ?? -Infinity;
		const outcome = due > last ? 'not-yet' : 'not-held';
		return { target, official: [], reached: null, difference: null, outcome };
	}
	const reached = tidy(beside.reduce((sum, r) => sum + r.value, 0));
	const shown = { target, official: beside, reached };
	if (verdict !== 'same' || !beside.every(closesYear))
		return { ...shown, difference: null, outcome: 'other-definition' };
	const difference = tidy(reached - target.value);
	if (target.direction === 'neither') return { ...shown, difference, outcome: 'no-direction' };
	return { ...shown, difference, outcome: reaches(reached, target) ? 'met' : 'not-met' };
}

function promiseOf(id: string, rows: readonly PromiseFigure[]): FollowedPromise {
	const about = rows[0]!;
	const verdict = VERDICT_OF[about.relation];
	const official = officialFigures(rows);
	const own = rows.filter(isOwn);
	return {
		id,
		about,
		verdict,
		rows,
		targets: own
			.filter((r) => r.kind === 'target' && (r.fiscal_year !== null || isTotal(r)))
			.map((target) => follow(target, official, verdict)),
		own: own.filter((r) => r.kind !== 'target' && r.fiscal_year !== null),
		official
	};
}

/** The targets that a statistic follows, in the order of the rows; those without a target in numbers are left out. */
export function followedPromises(rows: readonly PromiseFigure[]): FollowedPromise[] {
	return [...groupBy(rows, (r) => `${r.indicator_id} ${r.statistic_id}`)]
		.filter(([, list]) => list[0]!.relation !== 'not_comparable')
		.map(([id, list]) => promiseOf(id, list))
		.filter((p) => p.targets.length > 0);
}

/** A target beside which a statistic is named that cannot follow it. */
export interface UnfollowedTarget {
	id: string;
	about: PromiseFigure;
	/** The last target of the plan, in numbers or words; null where none is printed. */
	target: PromiseFigure | null;
	/** The latest official figure, null where there is none. */
	latest: PromiseFigure | null;
}

const isOfYear = (r: PromiseFigure): boolean => r.kind === 'target' && !isTotal(r);

/** The targets whose statistic measures something else, in the order of the rows. */
export function unfollowedTargets(rows: readonly PromiseFigure[]): UnfollowedTarget[] {
	return [...groupBy(rows, (r) => `${r.indicator_id} ${r.statistic_id}`)]
		.filter(([, list]) => list[0]!.relation === 'not_comparable')
		.map(([id, list]) => ({
			id,
			about: list[0]!,
			target:
				list.filter((r) => isOfYear(r) && r.published !== null).at(-1) ??
				list.filter(isOfYear).at(-1) ??
				null,
			latest: list.filter((r) => r.origin === 'official' && r.published !== null).at(-1) ?? null
		}));
}

/** The latest target of a year with an official figure; null where no year has both. */
export function latestFollowed({ targets }: FollowedPromise): FollowedTarget | null {
	return targets.filter((t) => t.reached !== null && t.target.fiscal_year !== null).at(-1) ?? null;
}

/** The target for the whole plan with the official figures of all its years; null where there is none. */
export function followedTotal({ targets }: FollowedPromise): FollowedTarget | null {
	return targets.filter((t) => t.reached !== null && t.target.fiscal_year === null).at(-1) ?? null;
}

/** What all that is followed comes to. */
export interface PromiseCounts {
	/** Targets of indicators that a statistic follows, and of how many cities. */
	promises: number;
	cities: number;
	/** Of those, the ones whose statistic is known to measure the same. */
	same: number;
	/** Targets of single years, and totals, of which it can be said whether they were met. */
	met: number;
	notMet: number;
}

/** Counts what is followed, and what could be decided. */
export function countPromises(promises: readonly FollowedPromise[]): PromiseCounts {
	const outcomes = promises.flatMap((p) => p.targets.map((t) => t.outcome));
	return {
		promises: promises.length,
		cities: new Set(promises.map((p) => p.about.municipality)).size,
		same: promises.filter((p) => p.verdict === 'same').length,
		met: outcomes.filter((o) => o === 'met').length,
		notMet: outcomes.filter((o) => o === 'not-met').length
	};
}

/** The range of the axis of a promise. */
export function promiseRange({ targets, own, official }: FollowedPromise): ValueRange {
	const dated = targets.map((t) => t.target).filter((r) => r.fiscal_year !== null);
	return valueRange([...dated, ...own, ...official]);
}

/** Fiscal years that the figures of some promises can be drawn over; null where there are none. */
export function promiseYears(promises: readonly FollowedPromise[]): [number, number] | null {
	const years = promises.flatMap(({ targets, own, official }) =>
		[...targets.map((t) => t.target), ...own, ...official].flatMap((r) => r.fiscal_year ?? [])
	);
	return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
