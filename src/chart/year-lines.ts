import * as Plot from '@observablehq/plot';
import { formatFiscalYearShort, groupBy, type Kind } from '../domain';
import { conceptText, formatTick, messages } from '../text';
import { observationLabel } from '../describe';
import { explainValue } from '../describe';
import type { ChartContext } from './chart-context';
import type { Panel, PanelPoint } from '../analysis';
import { interactiveMarks } from './interactive-marks';
import type { ValueAxis } from './value-axis';

const LINE_STYLES: Partial<Record<Kind, string>> = { target: '5 4', actual: '', forecast: '1 4' };

/** Half the distance between the areas of two marks that meet, in pixels. */
const APART = 9;

type Placed = PanelPoint & { value: number };

const hasValue = (p: PanelPoint): p is Placed => p.value !== null;

/** Lines of one series: points of one kind and scope, in order of years. */
function lines(points: readonly Placed[]): Placed[][] {
	const drawn = points.filter((p) => p.row.kind in LINE_STYLES);
	return [
		...groupBy(drawn, (p) => `${p.row.indicator_id}|${p.row.kind}|${p.row.scope_ja ?? ''}`).values()
	]
		.filter((list) => list.length > 1)
		.map((list) => [...list].sort((a, b) => a.fiscalYear - b.fiscalYear));
}

/** Thin connection from a baseline to the first target or actual of the same scope. */
function connections(points: readonly Placed[]): [Placed, Placed][] {
	return points
		.filter((p) => p.row.kind === 'baseline')
		.flatMap((baseline): [Placed, Placed][] => {
			const next = points
				.filter(
					(p) =>
						p.row.indicator_id === baseline.row.indicator_id &&
						p.row.scope_ja === baseline.row.scope_ja &&
						p.row.kind !== 'baseline' &&
						p.fiscalYear > baseline.fiscalYear
				)
				.sort((a, b) => a.fiscalYear - b.fiscalYear)[0];
			return next ? [[baseline, next]] : [];
		});
}

/** The latest actual of each series, where it is not at the end of its lines. */
function latestActuals(points: readonly Placed[]): Placed[] {
	const ending = ends(points);
	const actuals = points.filter((p) => p.row.kind === 'actual');
	return ends(actuals).filter((p) => !ending.includes(p));
}

/** Whether an actual and a figure of another kind stand so near that one would cover the other. */
const covers = (a: Placed, b: Placed, pixels: (value: number) => number): boolean =>
	a !== b && a.fiscalYear === b.fiscalYear && Math.abs(pixels(a.value) - pixels(b.value)) < 11;

/** The last point of each series, for the label at the end of its line. */
function ends(points: readonly Placed[]): Placed[] {
	return [...groupBy(points, (p) => p.row.indicator_id).values()].map((list) =>
		list.reduce((last, p) => (p.fiscalYear >= last.fiscalYear ? p : last))
	);
}

/** Moves labels apart so that none covers another; returns the shift in pixels for each, downwards positive. */
export function dodgeLabels(positions: readonly number[], gap: number): number[] {
	const order = positions.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
	const placed = order.map((o) => o.y);
	for (let k = 1; k < placed.length; k++) placed[k] = Math.max(placed[k]!, placed[k - 1]! + gap);
	const drift = placed.reduce((sum, y, k) => sum + y - order[k]!.y, 0) / (placed.length || 1);
	const shifts = new Array<number>(positions.length).fill(0);
	order.forEach((o, k) => {
		shifts[o.i] = placed[k]! - drift - o.y;
	});
	return shifts;
}

/**
 * Figures by fiscal year: actuals filled and solid, targets hollow and dashed, baselines small with a
 * stroke, forecasts hollow and dotted. A target that meets an actual is a ring around it. The latest
 * actual and the end of each line have their number; where there are several series, their name too.
 */
export function yearLines(
	panel: Panel,
	{ range, unit, signed = false, years: span, named = false }: ValueAxis,
	context: ChartContext
): Plot.PlotOptions {
	const labelled = panel.indicators.length > 1;
	const { language, calendar, municipalities, width, low = false } = context;
	const text = messages(language);
	const points = panel.points.filter(hasValue);
	const own = points.map((p) => p.fiscalYear);
	const [first, last] = span ?? [Math.min(...own), Math.max(...own)];
	const style = (p: PanelPoint) => municipalities.get(p.row.municipality).style;
	const colour = (p: PanelPoint) => style(p).colour;
	const filled = (p: PanelPoint) => p.row.kind === 'actual';
	const height = Math.round(
		low ? Math.min(180, Math.max(130, width * 0.36)) : Math.min(320, Math.max(190, width * 0.5))
	);
	const ending = ends(points);
	const known = latestActuals(points);
	const pixels = (v: number): number =>
		((range.high - v) / (range.high - range.low)) * (height - 60);
	const met = (p: Placed) => points.find((other) => covers(p, other, pixels));
	const isRing = (p: Placed) => !filled(p) && met(p)?.row.kind === 'actual';
	const shifts = dodgeLabels(
		ending.map((p) => pixels(p.value)),
		15
	);
	const indicatorOf = ({ row }: PanelPoint) =>
		panel.indicators.find((i) => i.indicator_id === row.indicator_id);
	const name = (p: Placed) => {
		const number = formatTick(p.value, language, signed);
		if (!labelled) return number;
		return `${municipalities.get(p.row.municipality).name}${indicatorOf(p)?.mark ?? ''} ${number}`;
	};
	/** The verdict on the series, where its definition alone does not imply it. */
	const warning = (p: PanelPoint) => {
		const { comparability } = p.row;
		const verdict = indicatorOf(p)?.verdict;
		const isImplied = comparability === 'similar' || comparability === 'not_comparable';
		return verdict === undefined || verdict === 'same' || isImplied
			? []
			: [conceptText[language].verdicts[verdict]];
	};
	/** What the value was computed with, where it was. */
	const explained = ({ row, measured }: PanelPoint) =>
		(measured && explainValue(row, measured.measure, measured.value, context)) ?? [];
	// The same in all panels that share their years.
	const marginLeft = Math.max(
		span ? 72 : 58,
		12 + 7 * formatTick(Math.round(range.high), language).length
	);
	const marginRight = labelled || named ? 128 : 64;
	const yearsPerPixel = (last - first + 0.8) / (width - marginLeft - marginRight);
	const step = Math.ceil((last - first + 1) / Math.max(2, Math.floor((width - 150) / 48)));
	// From the last year back, so that it is always named.
	const ticks = Array.from(
		{ length: Math.floor((last - first) / step) + 1 },
		(_, i) => last - i * step
	).reverse();
	return {
		width,
		height,
		// Room for the longest number on the axis.
		marginLeft,
		marginRight,
		marginTop: 28,
		marginBottom: 32,
		className: 'plot',
		x: {
			domain: [first - 0.4, last + 0.4],
			label: null,
			ticks,
			tickFormat: (y: number) => formatFiscalYearShort(y, calendar),
			tickSize: 4
		},
		y: {
			domain: [range.low, range.high],
			label: unit === '' ? text.chart.value : unit,
			labelArrow: 'none',
			grid: true,
			ticks: 4,
			tickFormat: (v: number) => formatTick(v, language, signed)
		},
		r: { type: 'identity' },
		symbol: { type: 'identity' },
		color: { type: 'identity' },
		marks: [
			...(range.broken ? [] : [Plot.ruleY([0])]),
			...connections(points).map((pair) =>
				Plot.lineY(pair, {
					x: 'fiscalYear',
					y: 'value',
					stroke: 'var(--ink-faint)',
					strokeWidth: 1,
					strokeDasharray: '2 3'
				})
			),
			...lines(points).map((strand) =>
				Plot.lineY(strand, {
					x: 'fiscalYear',
					y: 'value',
					stroke: colour(strand[0]!),
					strokeWidth: 2,
					strokeDasharray: LINE_STYLES[strand[0]!.row.kind]
				})
			),
			Plot.dot(
				// Actuals last, so that nothing lies on them.
				points
					.filter((p) => p.row.kind !== 'baseline')
					.sort((a, b) => Number(filled(a)) - Number(filled(b))),
				{
					x: 'fiscalYear',
					y: 'value',
					r: (p: Placed) => (isRing(p) ? 9 : 5),
					sort: null,
					symbol: (p: Placed) => style(p).symbol,
					stroke: colour,
					strokeWidth: 2,
					fill: (p: Placed) => (filled(p) ? colour(p) : 'var(--ground)'),
					opacity: (p: Placed) => (p.row.certainty === 'low' ? 0.5 : 1)
				}
			),
			Plot.dot(
				points.filter((p) => p.row.kind === 'baseline'),
				{
					x: 'fiscalYear',
					y: 'value',
					r: 3.5,
					symbol: (p: Placed) => style(p).symbol,
					fill: colour,
					stroke: colour
				}
			),
			Plot.dot(
				points.filter((p) => p.row.kind === 'baseline'),
				{ x: 'fiscalYear', y: 'value', stroke: colour, render: baselineTicks }
			),
			Plot.text(
				points.filter((p) => p.row.certainty === 'low'),
				{
					x: 'fiscalYear',
					y: 'value',
					text: () => '?',
					dy: -13,
					fill: 'var(--ink)',
					fontWeight: 700
				}
			),
			Plot.text(
				points.filter((p) => p.value === 0 && !known.includes(p)),
				{ x: 'fiscalYear', y: 'value', text: () => '0', dy: -13, fill: colour }
			),
			Plot.text(known, {
				x: 'fiscalYear',
				y: 'value',
				text: (p: Placed) => formatTick(p.value, language, signed),
				dy: -17,
				fill: colour,
				stroke: 'var(--ground)',
				strokeWidth: 4,
				fontWeight: 600
			}),
			...ending.map((p, i) =>
				Plot.text([p], {
					x: 'fiscalYear',
					y: 'value',
					text: () => name(p),
					textAnchor: 'start',
					dx: 11,
					dy: shifts[i]!,
					fill: colour(p),
					stroke: 'var(--ground)',
					strokeWidth: 4,
					fontWeight: 600
				})
			),
			Plot.dot(points, {
				// Those that meet share the place, one to the left and one to the right.
				x: (p: Placed) =>
					p.fiscalYear + (met(p) ? (filled(p) ? -APART : APART) * yearsPerPixel : 0),
				y: 'value',
				r: (p: Placed) => (met(p) ? APART : 12),
				// Else the largest would come first, and the keyboard would go there first.
				sort: null,
				fill: 'transparent',
				stroke: 'none',
				render: interactiveMarks(
					points.map((p) => ({
						source: p.row.observation_id,
						label: text.chart.openSource(
							[observationLabel(p.row, context), explained(p), warning(p)]
								.flat()
								.join(text.listJoin)
						)
					}))
				)
			})
		]
	};
}

/** Draws the tick of a baseline as a short stroke to the left and right of its mark. */
const baselineTicks: Plot.RenderFunction = (index, _scales, values, _dimensions, context) => {
	const group = context.document.createElementNS('http://www.w3.org/2000/svg', 'g');
	group.setAttribute('stroke-width', '1.5');
	for (const i of index) {
		const line = context.document.createElementNS('http://www.w3.org/2000/svg', 'line');
		const [x, y] = [Number(values.x![i]), Number(values.y![i])];
		line.setAttribute('stroke', String(values.stroke![i]));
		line.setAttribute('x1', String(x - 9));
		line.setAttribute('x2', String(x + 9));
		line.setAttribute('y1', String(y));
		line.setAttribute('y2', String(y));
		group.append(line);
	}
	return group;
};
