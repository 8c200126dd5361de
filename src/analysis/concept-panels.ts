import { type Assessment, groupBy } from '../domain';
import type { ObservationDetail } from '../query';
import { type Measure, type MeasuredValue, type MeasureInputs, measureValue } from './measure';
import { assessWithin, type IndicatorSeries, largestComparableSet, seriesOf } from './comparable';
import { type AssessedPanel, type Panel, panelOf, withScopes } from './panels';
import { valueRange, type ValueRange } from './value-range';

/** Series of a concept on one pair of axes, in a measure. */
export interface MeasuredPanel extends AssessedPanel {
	series: IndicatorSeries<ObservationDetail>[];
	/** The figure whose unit the axis has, on panels in printed units; null where no number is printed. */
	printedUnit: ObservationDetail | null;
	range: ValueRange;
	/** Whether values are differences, which carry their sign. */
	signed: boolean;
	/** Figures without a value in the measure, with the reason. */
	gaps: { row: ObservationDetail; measured: MeasuredValue }[];
}

/** A figure in the most frequent printed unit of a series. */
function usualUnit(rows: readonly ObservationDetail[]): ObservationDetail | null {
	const numbers = rows.filter((r) => r.value !== null);
	const groups = [...groupBy(numbers, (r) => r.unit_id ?? '').values()];
	return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

/**
 * The panels of a concept. Comparable series share one panel (`one`), or have one each on a shared
 * scale (`each`); in printed units only series of the same unit do. Series that do not compare always
 * have their own panel and scale.
 */
export function conceptPanels(
	rows: readonly ObservationDetail[],
	measure: Measure,
	how: 'one' | 'each',
	inputs: MeasureInputs
): MeasuredPanel[] {
	const split = largestComparableSet(seriesOf(rows));
	const { comparable, excluded } = split;
	const unitOf = (s: IndicatorSeries<ObservationDetail>) => usualUnit(s.rows)?.unit_id ?? '';
	const scales = measure === 'printed' ? [...groupBy(comparable, unitOf).values()] : [comparable];
	const shared = scales.flatMap((scale) => {
		const sets = how === 'one' && scale.length > 0 ? [scale] : scale.map((s) => [s]);
		const panels = sets.map((set) => draw(set, assessWithin(set, split), measure, inputs));
		const range = rangeOf(
			panels.flatMap((p) => p.panel.points),
			measure
		);
		return panels.map((p) => ({ ...p, range }));
	});
	const alone = excluded.map(({ item, assessment }) => draw([item], assessment, measure, inputs));
	return [...shared, ...alone];
}

const isDifference = (measure: Measure) => measure === 'change' || measure === 'distance';

/** The range of the axis; that of differences always includes zero. */
function rangeOf(points: Panel['points'], measure: Measure): ValueRange {
	const zero = points.find((p) => p.value !== null);
	return valueRange(isDifference(measure) && zero ? [...points, { ...zero, value: 0 }] : points);
}

function draw(
	series: IndicatorSeries<ObservationDetail>[],
	assessment: Assessment,
	measure: Measure,
	inputs: MeasureInputs
): MeasuredPanel {
	const rows = series.flatMap((s) => s.rows);
	const base = panelOf(series, assessment);
	const computed = new Set(base.computed.map((r) => r.observation_id));
	const usual = measure === 'printed' ? usualUnit(rows) : null;
	const drawn = rows
		.filter((row) => !computed.has(row.observation_id))
		.map((row) => {
			const isOtherUnit = usual !== null && row.value !== null && row.unit_id !== usual.unit_id;
			return {
				row,
				measured: isOtherUnit
					? { value: null, gap: 'other-unit' as const }
					: measureValue(row, measure, inputs)
			};
		});
	const points = drawn
		.filter((d) => d.measured.gap === null && d.row.fiscal_year !== null)
		.map((d) => ({
			row: d.row,
			fiscalYear: d.row.fiscal_year!,
			value: d.measured.value,
			measured: { measure, value: d.measured }
		}));
	const panel = {
		...base,
		points,
		undated: drawn
			.filter((d) => d.measured.gap === null && d.row.fiscal_year === null)
			.map((d) => d.row),
		otherUnit: drawn.filter((d) => d.measured.gap === 'other-unit').map((d) => d.row),
		// Differences are taken within one scope only.
		otherScope: isDifference(measure) ? [] : base.otherScope
	};
	return {
		panel,
		series,
		printedUnit: usual,
		range: rangeOf(points, measure),
		signed: isDifference(measure),
		assessment: withScopes(assessment, panel),
		gaps: drawn.filter((d) => d.measured.gap !== null && d.measured.gap !== 'other-unit')
	};
}

/** How many dated numbers make a line. */
const LEAST_POINTS = 3;

/** Panels that show a course over the years, with the years that all of them span. */
export interface ConceptLines {
	panels: MeasuredPanel[];
	/** The first and the last fiscal year. */
	years: readonly [number, number];
}

/** The panels of a concept in which some series has enough dated numbers to make a line. */
export function conceptLines(
	rows: readonly ObservationDetail[],
	measure: Measure,
	how: 'one' | 'each',
	inputs: MeasureInputs
): ConceptLines {
	const panels = conceptPanels(rows, measure, how, inputs).filter(({ panel }) => {
		const numbers = panel.points.filter((p) => p.value !== null);
		return [...groupBy(numbers, (p) => p.row.indicator_id).values()].some(
			(list) => new Set(list.map((p) => p.fiscalYear)).size >= LEAST_POINTS
		);
	});
	const years = panels.flatMap(({ panel }) => panel.points.map((p) => p.fiscalYear));
	return { panels, years: [Math.min(...years), Math.max(...years)] };
}

/** Whether anything but words can be drawn. */
export function hasNumbers({ panel }: AssessedPanel): boolean {
	return panel.points.some((p) => p.value !== null);
}
