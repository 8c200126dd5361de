import { type Assessment, groupBy } from '../domain';
import type { ObservationDetail } from '../query';
import { type Measure, type MeasuredValue, type MeasureInputs, measureValue } from './measure';
import { assessWithin, type IndicatorSeries, largestComparableSet, seriesOf } from './comparable';
import { type AssessedPanel, type Panel, panelOf, withScopes } from './panels';
import { valueRange, type ValueRange } from './value-range';

/** Series of a concept on one pair of axes, in an expression. */
export interface MeasuredPanel extends AssessedPanel {
	series: IndicatorSeries<ObservationDetail>[];
	/** The figure whose unit the axis has, on panels in printed units; null where no number is printed. */
	printedUnit: ObservationDetail | null;
	range: ValueRange;
	/** Whether values are differences, which carry their sign. */
	signed: boolean;
	/** Figures that could not be reckoned, with the reason. */
	gaps: { row: ObservationDetail; measured: MeasuredValue }[];
}

/** The unit in which most numbers of a series are printed. */
function usualUnit(rows: readonly ObservationDetail[]): ObservationDetail | null {
	const numbers = rows.filter((r) => r.value !== null);
	const groups = [...groupBy(numbers, (r) => r.unit_id ?? '').values()];
	return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

/**
 * The panels of a concept. Series that the guard lets stand together share one panel (`one`), or have
 * one each on a shared scale (`each`); in printed units only those of one unit share anything. Series
 * that do not compare always have a panel and a scale of their own.
 */
export function conceptPanels(
	rows: readonly ObservationDetail[],
	measure: Measure,
	how: 'one' | 'each',
	inputs: MeasureInputs
): MeasuredPanel[] {
	const found = largestComparableSet(seriesOf(rows));
	const { comparable, excluded } = found;
	const unitOf = (s: IndicatorSeries<ObservationDetail>) => usualUnit(s.rows)?.unit_id ?? '';
	const scales = measure === 'printed' ? [...groupBy(comparable, unitOf).values()] : [comparable];
	const shared = scales.flatMap((scale) => {
		const sets = how === 'one' && scale.length > 0 ? [scale] : scale.map((s) => [s]);
		const panels = sets.map((set) => draw(set, assessWithin(set, found), measure, inputs));
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

/** The range of the axis; differences always hold the zero that they are reckoned from. */
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
			const own = usual !== null && row.value !== null && row.unit_id !== usual.unit_id;
			return {
				row,
				measured: own
					? { value: null, gap: 'other-unit' as const }
					: measureValue(row, measure, inputs)
			};
		});
	const of = (holds: (d: (typeof drawn)[number]) => boolean) => drawn.filter(holds);
	const points = of((d) => d.measured.gap === null && d.row.fiscal_year !== null).map((d) => ({
		row: d.row,
		fiscalYear: d.row.fiscal_year!,
		value: d.measured.value,
		measured: { measure, value: d.measured }
	}));
	const panel = {
		...base,
		points,
		undated: of((d) => d.measured.gap === null && d.row.fiscal_year === null).map((d) => d.row),
		otherUnit: of((d) => d.measured.gap === 'other-unit').map((d) => d.row),
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
		gaps: of((d) => d.measured.gap !== null && d.measured.gap !== 'other-unit')
	};
}

/** Whether anything but words can be drawn. */
export function hasNumbers({ panel }: AssessedPanel): boolean {
	return panel.points.some((p) => p.value !== null);
}
