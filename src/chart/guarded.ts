import {
	COMPARABILITIES,
	groupBy,
	assess,
	assessmentOf,
	VERDICTS,
	type Assessment,
	type ComparabilityInput,
	type Verdict
} from '../domain';
import type { ObservationDetail } from '../query';

/** One indicator of a concept with its figures. */
export interface ConceptSeries<R extends ObservationDetail = ObservationDetail> {
	indicator_id: string;
	municipality: string;
	/** Any of its figures, for what holds of all of them. */
	about: R;
	rows: R[];
}

/** The figures of a concept by indicator, in their order. */
export function seriesOf<R extends ObservationDetail>(rows: readonly R[]): ConceptSeries<R>[] {
	return [...groupBy(rows, (r) => r.indicator_id).values()].map((list) => ({
		indicator_id: list[0]!.indicator_id,
		municipality: list[0]!.municipality,
		about: list[0]!,
		rows: list
	}));
}

/** What the guard looks at when whole series are compared. */
export function factsOfSeries({ about }: ConceptSeries): ComparabilityInput {
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
export function factsOfFigure(row: ObservationDetail): ComparabilityInput {
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
export interface Companions<T> {
	together: T[];
	apart: { item: T; assessment: Assessment }[];
}

/**
 * Those that may be set beside the first: each is taken in unless it would make the guard's verdict on
 * those already in graver than the limit. The first is left out itself where it alone is beyond it.
 * @param limit the gravest verdict that still stands together
 */
export function companions<T>(
	items: readonly T[],
	facts: (item: T) => ComparabilityInput,
	limit: Verdict = 'with-care'
): Companions<T> {
	const together: T[] = [];
	const apart: T[] = [];
	for (const item of items) {
		const { verdict } = assess([...together, item].map(facts));
		(isGraver(verdict, limit) ? apart : together).push(item);
	}
	return {
		together,
		apart: apart.map((item) => ({ item, assessment: assess([...together, item].map(facts)) }))
	};
}

const isGraver = (a: Verdict, b: Verdict) => VERDICTS.indexOf(a) > VERDICTS.indexOf(b);

/**
 * The largest set of series that may share a pair of axes, by number of cities; of equal ones the one
 * that starts with the earlier series. Orders are kept.
 * @param limit the gravest verdict that may share them
 */
export function shareable<R extends ObservationDetail>(
	series: readonly ConceptSeries<R>[],
	limit: Verdict = 'with-care'
): Companions<ConceptSeries<R>> {
	const cities = (list: readonly ConceptSeries<R>[]) =>
		new Set(list.map((s) => s.municipality)).size;
	const best = series
		.map((seed) => companions([seed, ...series.filter((s) => s !== seed)], factsOfSeries, limit))
		.reduce<Companions<ConceptSeries<R>> | null>(
			(a, b) => (a === null || cities(b.together) > cities(a.together) ? b : a),
			null
		);
	if (best === null) return { together: [], apart: [] };
	const place = (s: ConceptSeries<R>) => series.indexOf(s);
	return {
		together: best.together.sort((a, b) => place(a) - place(b)),
		apart: best.apart.sort((a, b) => place(a.item) - place(b.item))
	};
}

/**
 * The verdict on a panel with a set of those that may stand together: on the set, or on what one series
 * is to the others. Where only one may stand at all, it is judged against those left out: it is no
 * measure for them.
 */
export function judgeAmong(
	set: readonly ConceptSeries[],
	{ together, apart }: Companions<ConceptSeries>
): Assessment {
	const only = set.length === 1 ? set[0]! : null;
	if (only === null) return assess(set.map(factsOfSeries));
	const rivals = apart.map((a) => a.item).filter((s) => s.about.comparability !== 'not_comparable');
	const others = together.length === 1 ? [only, ...rivals] : together;
	return assessmentOf(only.indicator_id, assess(others.map(factsOfSeries)));
}

/** Orders by how near a definition is to the concept's, the nearest first. */
export function byCloseness(
	a: { comparability: ObservationDetail['comparability'] },
	b: { comparability: ObservationDetail['comparability'] }
): number {
	const place = (c: ObservationDetail['comparability']) =>
		c === null ? COMPARABILITIES.length : COMPARABILITIES.indexOf(c);
	return place(a.comparability) - place(b.comparability);
}
