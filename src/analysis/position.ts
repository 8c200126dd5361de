import { assess, type Assessment, type ComparabilityInput } from '../domain';
import type { ObservationDetail } from '../query';
import { type Measure, type MeasuredValue, type MeasureInputs, measureValue } from './measure';
import { latestValue } from './latest';
import {
	byDefinitionMatch,
	type IndicatorSeries,
	inputOfObservation,
	inputOfSeries,
	seriesOf
} from './comparable';

/** Why a city is not in a strip. */
export type ExclusionReason =
	| { why: 'no-series' }
	| { why: 'no-known'; series: IndicatorSeries<ObservationDetail>[] }
	/** Known, but not to be divided by residents. */
	| { why: 'no-value'; measured: MeasuredValue }
	| { why: 'guard'; series: IndicatorSeries<ObservationDetail>; assessment: Assessment };

/** The figure at which a city stands. */
export type PositionedValue = ObservationDetail & {
	/** Its value on the line, and what it was reckoned with. */
	shown: number;
	measured: MeasuredValue;
};

/** Values on the line: in the concept's unit or by residents. */
export type PositionMeasure = Extract<Measure, 'unit' | 'per-resident'>;

/** Where each city stands: its latest known figure, as far as they may stand on one line. */
export interface Position {
	figures: PositionedValue[];
	assessment: Assessment;
	/** In the order of the cities. */
	left: { municipality: string; reason: ExclusionReason }[];
}

/** The figure at which a series stands: the latest actual or baseline, one without a year where no other is there. */
function knownOf(
	series: IndicatorSeries<ObservationDetail>,
	measure: PositionMeasure,
	inputs: MeasureInputs
): PositionedValue | null {
	const valued = series.rows.flatMap((row): PositionedValue[] => {
		const measured = measureValue(row, measure, inputs);
		return measured.value === null ? [] : [{ ...row, shown: measured.value, measured }];
	});
	const undated = (['actual', 'baseline'] as const)
		.map((kind) => valued.find((r) => r.kind === kind && r.fiscal_year === null))
		.find((r) => r !== undefined);
	return latestValue(valued) ?? undated ?? null;
}

/** Facts of a figure on the line; by residents, the date of its denominator too. */
function inputOf(figure: PositionedValue): ComparabilityInput {
	const { residents } = figure.measured;
	return {
		...inputOfObservation(figure),
		...(residents === undefined ? {} : { denominator_as_of: residents.as_of })
	};
}

/** Why a city with series has no figure on the line. */
function whyNone(
	series: IndicatorSeries<ObservationDetail>[],
	measure: PositionMeasure,
	inputs: MeasureInputs
): ExclusionReason {
	const grave = series.find((s) => s.about.comparability === 'not_comparable');
	if (grave && series.every((s) => s.about.comparability === 'not_comparable'))
		return { why: 'guard', series: grave, assessment: assess([inputOfSeries(grave)]) };
	const known = series.map((s) => latestValue(s.rows)).find((r) => r !== null);
	const measured = known && measureValue(known, measure, inputs);
	return measured && measured.gap !== null
		? { why: 'no-value', measured }
		: { why: 'no-known', series };
}

/**
 * The latest known figures that may stand on one line with that of `me`.
 * @param me the city that the others are set against
 * @param cities in their order
 */
export function latestPositions(
	rows: readonly ObservationDetail[],
	referenceCity: string,
	cities: readonly string[],
	measure: PositionMeasure,
	inputs: MeasureInputs
): Position {
	const order = [referenceCity, ...cities.filter((c) => c !== referenceCity)].filter((c) =>
		cities.includes(c)
	);
	const all = seriesOf(rows);
	const left = new Map<string, ExclusionReason>();
	const found: PositionedValue[] = [];
	for (const city of order) {
		const series = all.filter((s) => s.municipality === city);
		if (series.length === 0) {
			left.set(city, { why: 'no-series' });
			continue;
		}
		const known = series
			.flatMap((s) => {
				const figure = knownOf(s, measure, inputs);
				return figure === null ? [] : [{ series: s, figure }];
			})
			.sort((a, b) => byDefinitionMatch(a.series.about, b.series.about));
		if (known.length === 0) {
			left.set(city, whyNone(series, measure, inputs));
			continue;
		}
		const tried = known.map(({ series: own, figure }) => ({
			own,
			figure,
			assessment: assess([...found, figure].map(inputOf))
		}));
		const taken = tried.find((t) => t.assessment.verdict !== 'not-comparable');
		if (taken) found.push(taken.figure);
		else left.set(city, { why: 'guard', series: tried[0]!.own, assessment: tried[0]!.assessment });
	}
	return {
		figures: cities.flatMap((c) => found.filter((f) => f.municipality === c)),
		assessment: assess(found.map(inputOf)),
		left: cities.flatMap((c) => {
			const reason = left.get(c);
			return reason ? [{ municipality: c, reason }] : [];
		})
	};
}

/** The first city whose latest known figure may be compared: the one a strip starts from. */
export function firstPositioned(
	rows: readonly ObservationDetail[],
	cities: readonly string[],
	measure: PositionMeasure,
	inputs: MeasureInputs
): string | null {
	return (
		cities.find((c) =>
			latestPositions(rows, c, cities, measure, inputs).figures.some((f) => f.municipality === c)
		) ?? null
	);
}
