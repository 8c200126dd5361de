import { assess, groupBy, isMeasured, type Verdict } from '../domain';
import type { ObservationDetail } from '../query';
import {
	type IndicatorSeries,
	inputOfObservation,
	inputOfSeries,
	largestComparableSet,
	seriesOf
} from './comparable';
import { finalTarget, latestValue } from './latest';
import { baselineOf } from './measure';

/** Kinds of figures that are set side by side year by year, the most telling first. */
const COMPARED_KINDS = ['actual', 'baseline', 'target'] as const;
type ComparedKind = (typeof COMPARED_KINDS)[number];

/**
 * What the figures of a measure that may be read together have in common: actuals of one fiscal year,
 * baselines or targets of one fiscal year, or neither. `none` where no two cities may be read together.
 */
export const COMPARISON_BASES = ['actuals', 'same-year', 'other-years', 'none'] as const;
export type ComparisonBasis = (typeof COMPARISON_BASES)[number];

/** Figures of one kind and fiscal year that several cities have and that may be read together. */
export interface SharedYear {
	kind: ComparedKind;
	fiscalYear: number;
	/** One of each city. */
	figures: readonly ObservationDetail[];
}

/** What a city prints of a measure: by its series that may be read together, else by the one that is nearest. */
export interface MeasureCell {
	municipality: string;
	/** The series that the marks are of. */
	series: IndicatorSeries;
	/** In numbers; null where there is none. */
	baseline: ObservationDetail | null;
	actual: ObservationDetail | null;
	target: ObservationDetail | null;
	/**
	 * `joined`: may be read together with another city; `apart`: measures it, but compares with no
	 * other city; `other`: measures something near it.
	 */
	relation: 'joined' | 'apart' | 'other';
}

/** A shared measure with what each city prints of it. */
export interface MeasureRow {
	/** Any of its figures, for its names. */
	concept: ObservationDetail;
	/** Cities that print anything, in the order of the data. */
	cells: readonly MeasureCell[];
	/** The cities that may be read together; none or at least two. */
	joined: readonly string[];
	/** How these may be read together; `not-comparable` where there are none. */
	verdict: Verdict;
	basis: ComparisonBasis;
	/** The latest year first of actuals, then of baselines, then of targets. */
	sharedYears: readonly SharedYear[];
}

const citiesOf = (list: readonly { municipality: string }[]): string[] => [
	...new Set(list.map((s) => s.municipality))
];

const hasNumber = (r: ObservationDetail): boolean => r.value !== null;

/** The latest figure of a kind; of several without a year the first. */
function lastOf(rows: readonly ObservationDetail[], kind: 'actual' | 'target') {
	const own = rows.filter((r) => r.kind === kind && hasNumber(r));
	return (kind === 'actual' ? latestValue(own) : finalTarget(own)) ?? own[0] ?? null;
}

/** The figures of cities that share kind and fiscal year and that may be read together. */
function sharedYearsOf(series: readonly IndicatorSeries[]): SharedYear[] {
	const rows = series
		.flatMap((s) => s.rows)
		.filter((r) => r.concept_value !== null && r.fiscal_year !== null);
	return COMPARED_KINDS.flatMap((kind) =>
		[
			...groupBy(
				rows.filter((r) => r.kind === kind),
				(r) => r.fiscal_year!
			)
		]
			.map(([fiscalYear, list]) => ({
				kind,
				fiscalYear,
				figures: [...groupBy(list, (r) => r.municipality).values()].map((own) => own[0]!)
			}))
			.filter(
				({ figures }) =>
					figures.length > 1 && assess(figures.map(inputOfObservation)).verdict !== 'not-comparable'
			)
			.sort((a, b) => b.fiscalYear - a.fiscalYear)
	);
}

function basisOf(joined: readonly string[], shared: readonly SharedYear[]): ComparisonBasis {
	if (joined.length === 0) return 'none';
	if (shared.some((s) => s.kind === 'actual')) return 'actuals';
	return shared.length > 0 ? 'same-year' : 'other-years';
}

function cellOf(
	municipality: string,
	own: readonly IndicatorSeries[],
	together: readonly IndicatorSeries[]
): MeasureCell {
	const joined = own.find((s) => together.includes(s));
	const measured = own.find((s) => isMeasured(s.about.comparability));
	const series = joined ?? measured ?? own[0]!;
	const { rows } = series;
	return {
		municipality,
		series,
		baseline: baselineOf(rows),
		actual: lastOf(rows, 'actual'),
		target: lastOf(rows, 'target'),
		relation: joined ? 'joined' : measured ? 'apart' : 'other'
	};
}

function rowOf(rows: readonly ObservationDetail[]): MeasureRow {
	const series = seriesOf(rows);
	const { comparable } = largestComparableSet(series);
	const together = citiesOf(comparable).length > 1 ? comparable : [];
	const joined = citiesOf(together);
	const sharedYears = sharedYearsOf(together);
	return {
		concept: rows[0]!,
		cells: [...groupBy(series, (s) => s.municipality)].map(([city, own]) =>
			cellOf(city, own, together)
		),
		joined,
		verdict: joined.length === 0 ? 'not-comparable' : assess(together.map(inputOfSeries)).verdict,
		basis: basisOf(joined, sharedYears),
		sharedYears
	};
}

/**
 * The shared measures with what each city prints of them, those first that say most when they are read
 * together: by what their figures have in common, then by the number of cities, then by verdict.
 * @param rows every figure of the shared measures, in the order of the data
 */
export function measureRows(rows: readonly ObservationDetail[]): MeasureRow[] {
	const place = (row: MeasureRow) => COMPARISON_BASES.indexOf(row.basis);
	const care = (row: MeasureRow) => Number(row.verdict !== 'same');
	return [...groupBy(rows, (r) => r.concept_id).values()]
		.map(rowOf)
		.sort((a, b) => place(a) - place(b) || b.joined.length - a.joined.length || care(a) - care(b));
}

/** The measures on each basis, in the order of the bases; those without a measure left out. */
export function byBasis(
	rows: readonly MeasureRow[]
): { basis: ComparisonBasis; rows: MeasureRow[] }[] {
	return COMPARISON_BASES.map((basis) => ({
		basis,
		rows: rows.filter((r) => r.basis === basis)
	})).filter((group) => group.rows.length > 0);
}
