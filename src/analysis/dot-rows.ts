import {
	type Assessment,
	assess,
	assessmentOf,
	type Bound,
	type Certainty,
	groupBy,
	type Reason
} from '../domain';
import type { ObservationDetail } from '../query';
import { type IndicatorSeries, inputOfSeries, largestComparableSet, seriesOf } from './comparable';
import { byYear, sameYearTarget } from './latest';
import { type Measure, type MeasuredValue, type MeasureInputs, measureValue } from './measure';
import { valueRange, type ValueRange } from './value-range';

/** A figure with its place on the scale of its row. */
export interface Dot {
	figure: ObservationDetail;
	/** Key of the figure, by which its source is opened. */
	sourceId: string;
	/** In the measure of the row. */
	value: number;
	measured: MeasuredValue;
	fiscalYear: number | null;
	bound: Bound | null;
	certainty: Certainty;
}

/** The figures of a series that matter most: where it started, where it is and where it is to go. */
export interface DotRow {
	series: IndicatorSeries;
	municipality: string;
	/** The measure of its values: that asked for, or the unit printed where values do not convert. */
	measure: Measure;
	/** A figure whose printed unit the values have; null where they have the unit of the measure. */
	printedUnit: ObservationDetail | null;
	/** The earliest baseline. */
	baseline: Dot | null;
	/** The latest actual. */
	actual: Dot | null;
	/** The latest forecast, where it is of a later year than the actual. */
	forecast: Dot | null;
	/** The last target. */
	target: Dot | null;
	/** The target of the year of the actual, where that is not the last one. */
	sameYearTarget: ObservationDetail | null;
	/** The last cell of each kind, where it holds words or a dash instead of a number. */
	words: readonly ObservationDetail[];
	/** Figures that would be drawn, but have no value in the measure. */
	gaps: readonly { figure: ObservationDetail; measured: MeasuredValue }[];
	/** What its documents give no figure of, in no year: neither a number nor words. */
	absent: readonly ('actual' | 'target')[];
	/** Whether it stands on the shared scale. */
	comparable: boolean;
	/** Why it needs care or stands apart, most serious first. */
	reasons: readonly Reason[];
	/** The most serious of them; null where there is none. */
	caution: Reason['code'] | null;
}

/** The series of a concept: those on one scale, and those that have their own. */
export interface DotRows {
	shared: DotRow[];
	apart: DotRow[];
}

const SHOWN_KINDS = ['baseline', 'actual', 'forecast', 'target'] as const;
type ShownKind = (typeof SHOWN_KINDS)[number];

const citiesOf = (series: readonly IndicatorSeries[]) =>
	new Set(series.map((s) => s.municipality)).size;

/**
 * The series of one concept in a measure. Those that compare with each other, be it with care, share a
 * scale where they are of two cities or more, or where there are no others; every other one is apart.
 * In printed units only series of the unit that most of them have share it.
 * @param rows figures of one concept
 */
export function dotRows(
	rows: readonly ObservationDetail[],
	measure: Measure,
	inputs: MeasureInputs
): DotRows {
	const all = seriesOf(rows);
	const { comparable, excluded } = largestComparableSet(all);
	const alike = measure === 'printed' ? largestByUnit(comparable) : comparable;
	const together = citiesOf(alike) > 1 || excluded.length === 0 ? alike : [];
	const assessment = assess(together.map(inputOfSeries));
	const apart = all.filter((s) => !together.includes(s));
	const reasonsApart = (series: IndicatorSeries): Assessment => {
		const { verdict, reasons } = assess([inputOfSeries(series)]);
		if (verdict === 'not-comparable' || apart.length + together.length < 2)
			return { verdict, reasons };
		const others = together.length > 0 ? together : all.filter((s) => s !== series);
		return assessmentOf(series.indicator_id, assess([series, ...others].map(inputOfSeries)));
	};
	return {
		shared: together.map((s) =>
			dotRow(s, measure, inputs, true, assessmentOf(s.indicator_id, assessment))
		),
		apart: apart.map((s) => dotRow(s, measure, inputs, false, reasonsApart(s)))
	};
}

/** The range of the scale that rows share. */
export function dotRange(rows: readonly DotRow[]): ValueRange {
	const isDifference = rows.some((r) => r.measure === 'change' || r.measure === 'distance');
	return valueRange([...rows.flatMap(dotsOf), ...(isDifference ? [{ value: 0 }] : [])]);
}

/** The dots of a row in the order of what happens: from the baseline to the target. */
export function dotsOf(row: DotRow): Dot[] {
	return SHOWN_KINDS.flatMap((kind) => row[kind] ?? []);
}

/** Of the series of each printed unit the largest group. */
function largestByUnit(series: readonly IndicatorSeries[]): IndicatorSeries[] {
	const groups = [...groupBy(series, (s) => usualUnit(s.rows)?.unit_id ?? '').values()];
	return groups.sort((a, b) => citiesOf(b) - citiesOf(a))[0] ?? [];
}

/** A figure in the most frequent printed unit of a series. */
function usualUnit(rows: readonly ObservationDetail[]): ObservationDetail | null {
	const numbers = rows.filter((r) => r.value !== null && isShown(r.kind));
	const groups = [...groupBy(numbers, (r) => r.unit_id ?? '').values()];
	return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

const hasKind = (rows: readonly ObservationDetail[], kind: ShownKind) =>
	rows.some((r) => r.kind === kind);

const ofSeries = (rows: readonly ObservationDetail[], { indicator_id }: IndicatorSeries) =>
	rows.filter((r) => r.indicator_id === indicator_id);

const isShown = (kind: string): kind is ShownKind =>
	(SHOWN_KINDS as readonly string[]).includes(kind);

function dotRow(
	series: IndicatorSeries,
	asked: Measure,
	inputs: MeasureInputs,
	comparable: boolean,
	{ reasons }: Assessment
): DotRow {
	const converts = series.rows.some((r) => r.concept_value !== null && isShown(r.kind));
	const measure = asked === 'unit' && !converts ? 'printed' : asked;
	const printedUnit = measure === 'printed' ? usualUnit(series.rows) : null;
	const valueIn = (figure: ObservationDetail): MeasuredValue =>
		printedUnit !== null && figure.value !== null && figure.unit_id !== printedUnit.unit_id
			? { value: null, gap: 'other-unit' }
			: measureValue(figure, measure, inputs);
	const valued = series.rows.flatMap((figure): Dot[] => {
		const measured = valueIn(figure);
		const { value, reference } = measured;
		// The difference of a figure from itself is always zero.
		if (value === null || reference?.observation_id === figure.observation_id) return [];
		return [
			{
				figure,
				sourceId: figure.observation_id,
				value,
				measured,
				fiscalYear: figure.fiscal_year,
				bound: figure.bound,
				certainty: figure.certainty
			}
		];
	});
	const pick = (kind: ShownKind) => pickOf(valued, kind, (d) => d.figure);
	const actual = pick('actual');
	const forecast = pick('forecast');
	const target = pick('target');
	const isLater =
		forecast !== null &&
		(actual === null || (forecast.fiscalYear ?? 0) > (actual.fiscalYear ?? Infinity));
	const beside = actual && sameYearTarget(series.rows, actual.figure);
	return {
		series,
		municipality: series.municipality,
		measure,
		printedUnit,
		baseline: pick('baseline'),
		actual,
		forecast: isLater ? forecast : null,
		target,
		sameYearTarget: beside?.observation_id === target?.sourceId ? null : beside,
		words: SHOWN_KINDS.flatMap((kind) => lastWords(series.rows, kind) ?? []),
		gaps: SHOWN_KINDS.flatMap((kind) => gapOf(series.rows, kind, valueIn) ?? []),
		absent: (['actual', 'target'] as const).filter(
			(kind) => !hasKind(series.rows, kind) && !hasKind(ofSeries(inputs.all, series), kind)
		),
		comparable,
		reasons,
		caution: reasons[0]?.code ?? null
	};
}

/** The last figure of a kind, of baselines the first; one without a year where none has one. */
function pickOf<T>(
	items: readonly T[],
	kind: ShownKind,
	figureOf: (item: T) => ObservationDetail
): T | null {
	const ofKind = items.filter((i) => figureOf(i).kind === kind);
	const dated = ofKind
		.filter((i) => figureOf(i).fiscal_year !== null)
		.sort((a, b) => byYear(figureOf(a), figureOf(b)));
	const undated = ofKind.find((i) => !isSumOfYears(figureOf(i)));
	return (kind === 'baseline' ? dated[0] : dated.at(-1)) ?? undated ?? null;
}

/** Whether it adds up several years, which a value of one year is not held against. */
const isSumOfYears = ({ qualifier, accumulation }: ObservationDetail) =>
	qualifier === 'total' && accumulation !== 'cumulative' && accumulation !== 'point';

/** The last cell of a kind, if it holds no number. */
function lastWords(rows: readonly ObservationDetail[], kind: ShownKind): ObservationDetail | null {
	const cells = rows.filter((r) => r.kind === kind && !isSumOfYears(r)).sort(byYear);
	const last = cells.at(-1);
	return last && last.value === null ? last : null;
}

/** The figure of a kind that would be drawn, if it has no value in the measure. */
function gapOf(
	rows: readonly ObservationDetail[],
	kind: ShownKind,
	valueIn: (figure: ObservationDetail) => MeasuredValue
): DotRow['gaps'][number] | null {
	const figure = pickOf(
		rows.filter((r) => r.value !== null),
		kind,
		(r) => r
	);
	if (figure === null) return null;
	const measured = valueIn(figure);
	return measured.gap === null ? null : { figure, measured };
}
