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

/** Why a city is not on the line. */
export type ExclusionReason =
	| { why: 'no-series' }
	| { why: 'no-known'; series: IndicatorSeries<ObservationDetail>[] }
	/** It has a current value, but that cannot be divided by residents. */
	| { why: 'no-value'; measured: MeasuredValue }
	| { why: 'not-comparable'; series: IndicatorSeries<ObservationDetail>; assessment: Assessment };

/** The current figure of a city with its place on the line. */
export type PositionedValue = ObservationDetail & {
	/** Its value on the line, and what that was computed from. */
	shown: number;
	measured: MeasuredValue;
};

/** Values on the line: in the concept's unit or by residents. */
export type PositionMeasure = Extract<Measure, 'unit' | 'per-resident'>;

/** The current figures of the cities, as far as they are comparable. */
export interface Position {
	figures: PositionedValue[];
	assessment: Assessment;
	/** In the order of the cities. */
	left: { municipality: string; reason: ExclusionReason }[];
}

/** The current figure of a series: its latest actual or baseline, else one without a year. */
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

/** What the comparability check needs; by residents, the date of the denominator too. */
export function inputOfPositioned(figure: PositionedValue): ComparabilityInput {
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
	const excluded = series.find((s) => s.about.comparability === 'not_comparable');
	if (excluded && series.every((s) => s.about.comparability === 'not_comparable'))
		return {
			why: 'not-comparable',
			series: excluded,
			assessment: assess([inputOfSeries(excluded)])
		};
	const known = series
		.filter((s) => s.about.comparability !== 'not_comparable')
		.map((s) => latestValue(s.rows))
		.find((r) => r !== null);
	const measured = known && measureValue(known, measure, inputs);
	return measured && measured.gap !== null
		? { why: 'no-value', measured }
		: { why: 'no-known', series };
}

/**
 * The current figures that are comparable with that of the reference city.
 * @param referenceCity the city that the others are compared with
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
	const placed: PositionedValue[] = [];
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
			.sort(
				(a, b) =>
					byDefinitionMatch(a.series.about, b.series.about) ||
					(b.figure.fiscal_year ?? 0) - (a.figure.fiscal_year ?? 0)
			);
		if (known.length === 0) {
			left.set(city, whyNone(series, measure, inputs));
			continue;
		}
		const tried = known.map(({ series: tested, figure }) => ({
			series: tested,
			figure,
			assessment: assess([...placed, figure].map(inputOfPositioned))
		}));
		const taken = tried.find((t) => t.assessment.verdict !== 'not-comparable');
		if (taken) placed.push(taken.figure);
		else
			left.set(city, {
				why: 'not-comparable',
				series: tried[0]!.series,
				assessment: tried[0]!.assessment
			});
	}
	return {
		figures: cities.flatMap((c) => placed.filter((f) => f.municipality === c)),
		assessment: assess(placed.map(inputOfPositioned)),
		left: cities.flatMap((c) => {
			const reason = left.get(c);
			return reason ? [{ municipality: c, reason }] : [];
		})
	};
}
