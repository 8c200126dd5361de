import {
	assess,
	type Assessment,
	assessmentOf,
	COMPARABILITIES,
	type ComparabilityInput,
	groupBy,
	isMeasured,
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

/** What the concept of a figure covers. */
export const conceptCoverage = (row: ObservationDetail): ComparabilityInput['concept'] => ({
	scope: row.concept_scope_ja,
	accounts: row.concept_accounts,
	as_of: row.concept_as_of
});

/** The base unit of a figure that is compared: the concept's where it is converted into that. */
export const unitAfterConversion = (row: ObservationDetail, unit: string | null): string | null =>
	row.conversion === null ? unit : row.concept_base_unit_id;

/** What the comparability check needs to compare whole series. */
export function inputOfSeries({ about }: IndicatorSeries): ComparabilityInput {
	return {
		indicator_id: about.indicator_id,
		concept_id: about.concept_id,
		comparability: about.comparability,
		base_unit_id: unitAfterConversion(about, about.series_base_unit_id),
		accumulation: about.accumulation,
		scope: about.indicator_scope_ja,
		accounts: about.accounts,
		as_of: about.as_of,
		concept: conceptCoverage(about)
	};
}

/** What the comparability check needs to compare single figures. */
export function inputOfObservation(row: ObservationDetail): ComparabilityInput {
	return {
		indicator_id: row.indicator_id,
		concept_id: row.concept_id,
		comparability: row.comparability,
		base_unit_id: unitAfterConversion(row, row.base_unit_id),
		accumulation: row.accumulation,
		scope: row.scope_ja ?? row.indicator_scope_ja,
		accounts: row.accounts,
		as_of: row.as_of,
		concept: conceptCoverage(row),
		kind: row.kind,
		fiscal_year: row.fiscal_year,
		bound: row.bound,
		certainty: row.certainty
	};
}

/** Items that are comparable with each other, and the excluded ones with their assessment. */
export interface ComparableSplit<T> {
	comparable: T[];
	excluded: { item: T; assessment: Assessment }[];
}

/**
 * Splits items into those comparable with the first one and the rest. An item is added unless the
 * verdict on the set would become worse than the limit. The first item is excluded, too, where its own
 * verdict is worse.
 * @param limit the worst verdict that is still accepted
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
		(isWorse(verdict, limit) ? excluded : comparable).push(item);
	}
	return {
		comparable,
		excluded: excluded.map((item) => ({
			item,
			assessment: assess([...comparable, item].map(facts))
		}))
	};
}

const isWorse = (a: Verdict, b: Verdict) => VERDICTS.indexOf(a) > VERDICTS.indexOf(b);

/**
 * The largest set of series that can share a pair of axes, by number of cities; of equally large sets
 * the one built from the earliest series. Both lists keep the order of the series.
 * @param limit the worst verdict that is still accepted
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
 * The series that sentences about a concept name: those of the largest comparable set where it holds
 * two cities, else all that measure the concept, else all.
 */
export function describedSeries<R extends ObservationDetail>(
	rows: readonly R[]
): IndicatorSeries<R>[] {
	const series = seriesOf(rows);
	const { comparable } = largestComparableSet(series);
	if (new Set(comparable.map((s) => s.municipality)).size > 1) return comparable;
	const measured = series.filter((s) => isMeasured(s.about.comparability));
	return measured.length > 0 ? measured : series;
}

/**
 * The assessment of a panel that draws a part of a comparable set: of the whole part, or of a single
 * series relative to the rest of the set. Where the set has one series only, that series is assessed
 * against the excluded ones, so that it does not look like the reference.
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

/** Sort order: the closest match to the definition of the concept first. */
export function byDefinitionMatch(
	a: { comparability: ObservationDetail['comparability'] },
	b: { comparability: ObservationDetail['comparability'] }
): number {
	const place = (c: ObservationDetail['comparability']) =>
		c === null ? COMPARABILITIES.length : COMPARABILITIES.indexOf(c);
	return place(a.comparability) - place(b.comparability);
}
