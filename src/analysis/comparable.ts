import {
	assess,
	type Assessment,
	assessmentOf,
	COMPARABILITIES,
	type ComparabilityInput,
	groupBy,
	type Verdict,
	VERDICTS
} from '../domain';
import type { ObservationDetail } from '../query';

/** One indicator of a concept with its figures. */
export interface IndicatorSeries<R extends ObservationDetail = ObservationDetail> {
	indicator_id: string;
	municipality: string;
	/** Any of its figures, for what holds of all of them. */
	about: R;
	rows: R[];
}

/** The figures of a concept by indicator, in their order. */
export function seriesOf<R extends ObservationDetail>(rows: readonly R[]): IndicatorSeries<R>[] {
	return [...groupBy(rows, (r) => r.indicator_id).values()].map((list) => ({
		indicator_id: list[0]!.indicator_id,
		municipality: list[0]!.municipality,
		about: list[0]!,
		rows: list
	}));
}

/** What the guard looks at when whole series are compared. */
export function inputOfSeries({ about }: IndicatorSeries): ComparabilityInput {
	return {
		indicator_id: about.indicator_id,
		concept_id: about.concept_id,
		comparability: about.comparability,
		base_unit_id: about.series_base_unit_id,
		accumulation: about.accumulation,
		scope: about.indicator_scope_ja
	};
}

/** What the guard looks at when single figures are compared. */
export function inputOfObservation(row: ObservationDetail): ComparabilityInput {
	return {
		indicator_id: row.indicator_id,
		concept_id: row.concept_id,
		comparability: row.comparability,
		base_unit_id: row.base_unit_id,
		accumulation: row.accumulation,
		scope: row.scope_ja ?? row.indicator_scope_ja,
		kind: row.kind,
		fiscal_year: row.fiscal_year,
		bound: row.bound,
		certainty: row.certainty
	};
}

/** Things that may stand together, and those that may not, each with the guard's reasons. */
export interface ComparableSplit<T> {
	comparable: T[];
	excluded: { item: T; assessment: Assessment }[];
}

/**
 * Those that may be set beside the first: each is taken in unless it would make the guard's verdict on
 * those already in graver than the limit. The first is left out itself where it alone is beyond it.
 * @param limit the gravest verdict that still stands together
 */
export function splitComparable<T>(
	items: readonly T[],
	facts: (item: T) => ComparabilityInput,
	limit: Verdict = 'with-care'
): ComparableSplit<T> {
	const comparable: T[] = [];
	const excluded: T[] = [];
	for (const item of items) {
		const { verdict } = assess([...comparable, item].map(facts));
		(isGraver(verdict, limit) ? excluded : comparable).push(item);
	}
	return {
		comparable,
		excluded: excluded.map((item) => ({
			item,
			assessment: assess([...comparable, item].map(facts))
		}))
	};
}

const isGraver = (a: Verdict, b: Verdict) => VERDICTS.indexOf(a) > VERDICTS.indexOf(b);

/**
 * The largest set of series that may share a pair of axes, by number of cities; of equal ones the one
 * that starts with the earlier series. Orders are kept.
 * @param limit the gravest verdict that may share them
 */
export function largestComparableSet<R extends ObservationDetail>(
	series: readonly IndicatorSeries<R>[],
	limit: Verdict = 'with-care'
): ComparableSplit<IndicatorSeries<R>> {
	const cities = (list: readonly IndicatorSeries<R>[]) =>
		new Set(list.map((s) => s.municipality)).size;
	const best = series
		.map((seed) =>
			splitComparable([seed, ...series.filter((s) => s !== seed)], inputOfSeries, limit)
		)
		.reduce<ComparableSplit<IndicatorSeries<R>> | null>(
			(a, b) => (a === null || cities(b.comparable) > cities(a.comparable) ? b : a),
			null
		);
	if (best === null) return { comparable: [], excluded: [] };
	const place = (s: IndicatorSeries<R>) => series.indexOf(s);
	return {
		comparable: best.comparable.sort((a, b) => place(a) - place(b)),
		excluded: best.excluded.sort((a, b) => place(a.item) - place(b.item))
	};
}

/**
 * The verdict on a panel with a set of those that may stand together: on the set, or on what one series
 * is to the others. Where only one may stand at all, it is judged against those left out: it is no
 * measure for them.
 */
export function assessWithin(
	set: readonly IndicatorSeries[],
	{ comparable, excluded }: ComparableSplit<IndicatorSeries>
): Assessment {
	const only = set.length === 1 ? set[0]! : null;
	if (only === null) return assess(set.map(inputOfSeries));
	const excludedSeries = excluded
		.map((a) => a.item)
		.filter((s) => s.about.comparability !== 'not_comparable');
	const others = comparable.length === 1 ? [only, ...excludedSeries] : comparable;
	return assessmentOf(only.indicator_id, assess(others.map(inputOfSeries)));
}

/** Orders by how near a definition is to the concept's, the nearest first. */
export function byDefinitionMatch(
	a: { comparability: ObservationDetail['comparability'] },
	b: { comparability: ObservationDetail['comparability'] }
): number {
	const place = (c: ObservationDetail['comparability']) =>
		c === null ? COMPARABILITIES.length : COMPARABILITIES.indexOf(c);
	return place(a.comparability) - place(b.comparability);
}
