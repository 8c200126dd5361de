import { groupBy, type Assessment } from '../domain';
import type { ConceptFigure } from '../query';
import {
	express,
	expressionUnit,
	reckoningWords,
	type Expressed,
	type Expression,
	type Reckoning
} from './concept-values';
import { judgeAmong, seriesOf, shareable, type ConceptSeries } from './guarded';
import type { Words } from './names';
import { panelOf, withScopes, type GuardedPanel, type Panel } from './panels';
import { valueRange, type ValueRange } from './value-axis';

/** Series of a concept on one pair of axes, in an expression. */
export interface ExpressedPanel extends GuardedPanel {
	series: ConceptSeries<ConceptFigure>[];
	/** Title of the axis. */
	unit: string;
	range: ValueRange;
	/** Whether values are differences, which carry their sign. */
	signed: boolean;
	/** Figures that could not be reckoned, with the reason. */
	gaps: { row: ConceptFigure; expressed: Expressed }[];
}

/** The unit in which most numbers of a series are printed. */
function printedUnit(rows: readonly ConceptFigure[]): ConceptFigure | null {
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
	rows: readonly ConceptFigure[],
	as: Expression,
	how: 'one' | 'each',
	reckoning: Reckoning,
	words: Words
): ExpressedPanel[] {
	const found = shareable(seriesOf(rows));
	const { together, apart } = found;
	const unitOf = (s: ConceptSeries<ConceptFigure>) => printedUnit(s.rows)?.unit_id ?? '';
	const scales = as === 'printed' ? [...groupBy(together, unitOf).values()] : [together];
	const shared = scales.flatMap((scale) => {
		const sets = how === 'one' && scale.length > 0 ? [scale] : scale.map((s) => [s]);
		const panels = sets.map((set) => draw(set, judgeAmong(set, found), as, reckoning, words));
		const range = rangeOf(
			panels.flatMap((p) => p.panel.points),
			as
		);
		return panels.map((p) => ({ ...p, range }));
	});
	const alone = apart.map(({ item, assessment }) => draw([item], assessment, as, reckoning, words));
	return [...shared, ...alone];
}

const isDifference = (as: Expression) => as === 'change' || as === 'distance';

/** The range of the axis; differences always hold the zero that they are reckoned from. */
function rangeOf(points: Panel['points'], as: Expression): ValueRange {
	const zero = points.find((p) => p.value !== null);
	return valueRange(isDifference(as) && zero ? [...points, { ...zero, value: 0 }] : points);
}

function draw(
	series: ConceptSeries<ConceptFigure>[],
	assessment: Assessment,
	as: Expression,
	reckoning: Reckoning,
	words: Words
): ExpressedPanel {
	const rows = series.flatMap((s) => s.rows);
	const base = panelOf(series, assessment);
	const computed = new Set(base.computed.map((r) => r.observation_id));
	const usual = as === 'printed' ? printedUnit(rows) : null;
	const drawn = rows
		.filter((row) => !computed.has(row.observation_id))
		.map((row) => {
			const own = usual !== null && row.value !== null && row.unit_id !== usual.unit_id;
			return {
				row,
				expressed: own ? { value: null, gap: 'other-unit' as const } : express(row, as, reckoning)
			};
		});
	const of = (holds: (d: (typeof drawn)[number]) => boolean) => drawn.filter(holds);
	const points = of((d) => d.expressed.gap === null && d.row.fiscal_year !== null).map((d) => {
		const derived = reckoningWords(d.row, as, d.expressed, words);
		return {
			row: d.row,
			fiscalYear: d.row.fiscal_year!,
			value: d.expressed.value,
			...(derived === undefined ? {} : { derived })
		};
	});
	const unit =
		as === 'printed'
			? ((words.language === 'ja' ? usual?.unit_ja : usual?.unit_en) ?? '')
			: expressionUnit(rows[0]!, as, words);
	const panel = {
		...base,
		points,
		undated: of((d) => d.expressed.gap === null && d.row.fiscal_year === null).map((d) => d.row),
		otherUnit: of((d) => d.expressed.gap === 'other-unit').map((d) => d.row),
		// Differences are taken within one scope only.
		otherScope: isDifference(as) ? [] : base.otherScope
	};
	return {
		panel,
		series,
		unit,
		range: rangeOf(points, as),
		signed: isDifference(as),
		assessment: withScopes(assessment, panel),
		gaps: of((d) => d.expressed.gap !== null && d.expressed.gap !== 'other-unit')
	};
}

/** Whether anything but words can be drawn. */
export function hasNumbers({ panel }: GuardedPanel): boolean {
	return panel.points.some((p) => p.value !== null);
}
