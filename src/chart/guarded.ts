import { COMPARABILITIES, groupBy, judge, type Judgement, type SeriesFacts } from '../domain';
import type { ConceptFigure } from '../query';

/** One indicator of a concept with its figures. */
export interface ConceptSeries {
	indicator_id: string;
	municipality: string;
	/** Any of its figures, for what holds of all of them. */
	about: ConceptFigure;
	rows: ConceptFigure[];
}

/** The figures of a concept by indicator, in their order. */
export function seriesOf(rows: readonly ConceptFigure[]): ConceptSeries[] {
	return [...groupBy(rows, (r) => r.indicator_id).values()].map((list) => ({
		indicator_id: list[0]!.indicator_id,
		municipality: list[0]!.municipality,
		about: list[0]!,
		rows: list
	}));
}

/** What the guard looks at when whole series are compared. */
export function factsOfSeries({ about }: ConceptSeries): SeriesFacts {
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
export function factsOfFigure(row: ConceptFigure): SeriesFacts {
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
	apart: { item: T; judgement: Judgement }[];
}

/**
 * Those that may be set beside the first: each is taken in unless the guard calls it not comparable
 * with those already in. The first is left out itself where it alone is not comparable.
 */
export function companions<T>(items: readonly T[], facts: (item: T) => SeriesFacts): Companions<T> {
	const together: T[] = [];
	const apart: T[] = [];
	for (const item of items) {
		const { verdict } = judge([...together, item].map(facts));
		(verdict === 'not-comparable' ? apart : together).push(item);
	}
	return {
		together,
		apart: apart.map((item) => ({ item, judgement: judge([...together, item].map(facts)) }))
	};
}

/**
 * The largest set of series that may share a pair of axes, by number of cities; of equal ones the one
 * that starts with the earlier series. Orders are kept.
 */
export function shareable(series: readonly ConceptSeries[]): Companions<ConceptSeries> {
	const cities = (list: readonly ConceptSeries[]) => new Set(list.map((s) => s.municipality)).size;
	const best = series
		.map((seed) => companions([seed, ...series.filter((s) => s !== seed)], factsOfSeries))
		.reduce<Companions<ConceptSeries> | null>(
			(a, b) => (a === null || cities(b.together) > cities(a.together) ? b : a),
			null
		);
	if (best === null) return { together: [], apart: [] };
	const place = (s: ConceptSeries) => series.indexOf(s);
	return {
		together: best.together.sort((a, b) => place(a) - place(b)),
		apart: best.apart.sort((a, b) => place(a.item) - place(b.item))
	};
}

/** Orders by how near a definition is to the concept's, the nearest first. */
export function byCloseness(
	a: { comparability: ConceptFigure['comparability'] },
	b: { comparability: ConceptFigure['comparability'] }
): number {
	const place = (c: ConceptFigure['comparability']) =>
		c === null ? COMPARABILITIES.length : COMPARABILITIES.indexOf(c);
	return place(a.comparability) - place(b.comparability);
}
