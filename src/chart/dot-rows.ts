import * as Plot from '@observablehq/plot';
import { type Dot, type DotRow, dotsOf, type ValueRange } from '../analysis';
import { type DotMark, dotMark } from '../describe';
import { formatTick, unitBehind } from '../text';
import type { ChartContext } from './chart-context';
import { interactiveMarks } from './interactive-marks';
import { LABEL_SIZE, labelWidth, placeAround, type PlaceAround } from './label-places';

/** The scale of a row. */
export interface DotScale {
	range: ValueRange;
	unit: string;
	/** Whether the row belongs to those that share it: their lines go through all of them. */
	shared: boolean;
	/** Whether its numbers stand below the row. */
	labelled: boolean;
	/** Whether values are differences, which carry their sign. */
	signed: boolean;
}

/** Radius of a dot, and of a target around an actual. */
const DOT = 6;
const RING = 10;
/** Room on both sides, so that a mark at the end is whole. */
const MARGIN = 16;
/** Distance of the first labels from the line, and of further ones from these. */
const FIRST = 20;
const LEVEL = 17;
/** Half of the height of a label. */
const HALF = 8;
const AXIS = 22;
/** Marks nearer than this share a place and have bands of it above each other. */
const NEAR = 20;
/** Marks nearer than this cover each other: the target becomes a ring. */
const COVERS = 10;
/** Least size of what a pointer hits. */
const TARGET = 24;
/** How far the lines of a shared scale go beyond their row, to meet those of the next. */
const BEYOND = 400;
/** Width of the longest unit that stands behind every number of a scale that rows share. */
const SHORT_UNIT = 40;

interface Placed {
	dot: Dot;
	/** Pixels from the left. */
	x: number;
	mark: DotMark;
	place: PlaceAround;
	/** Width of its number and of both parts of its label. */
	numberWidth: number;
	width: number;
}

/**
 * The dots of one series on a line: the baseline a tick, the latest actual filled, the last target and
 * a forecast hollow; number, kind and year at each. Where an actual and a target meet, the target is a
 * ring around it, and each has its own band of the place.
 */
export function dotTrack(row: DotRow, scale: DotScale, context: ChartContext): Plot.PlotOptions {
	const { language, municipalities, width } = context;
	const { range } = scale;
	const { colour, symbol } = municipalities.get(row.municipality).style;
	const inner = width - 2 * MARGIN;
	const x = (value: number) => MARGIN + ((value - range.low) / (range.high - range.low)) * inner;
	const unit = isShortUnit(scale.unit) ? scale.unit : '';
	// The unit of a shared scale stands in the title too; that of an own one only here.
	const placed = placeDots(row, x, scale.shared ? unit : scale.unit, context);
	const levels = (side: PlaceAround['side']) =>
		Math.max(-1, ...placed.filter((p) => p.place.side === side).map((p) => p.place.level)) + 1;
	const actual = placed.find((p) => p.dot.figure.kind === 'actual');
	const isRing = (p: Placed) =>
		p !== actual && actual !== undefined && Math.abs(p.x - actual.x) < COVERS;
	const isRinged = placed.some((p) => p.dot.figure.kind !== 'baseline' && isRing(p));
	const first = isRinged ? FIRST + RING - DOT : FIRST;
	const room = (count: number) => (count === 0 ? 14 : first + (count - 1) * LEVEL + HALF);
	const crowd = Math.max(1, ...clusters(placed).map((c) => c.length));
	const least = (crowd * TARGET) / 2;
	const line = Math.max(room(levels('above')), least);
	const foot = line + Math.max(room(levels('below')), least);
	const height = foot + (scale.labelled ? AXIS : 0);
	const y = ({ place: { side, level } }: Placed) =>
		side === 'above' ? line - first - level * LEVEL : line + first + level * LEVEL;
	const ticks = niceTicks(range.low, range.high, Math.max(2, Math.floor(inner / 90)));
	const tickOf = (v: number) =>
		formatTick(v, language, scale.signed) + unitBehind(v, unit, language);
	const byKind = (kinds: readonly string[]) =>
		placed.filter((p) => kinds.includes(p.dot.figure.kind));
	const opacity = (p: Placed) => (p.dot.certainty === 'low' ? 0.5 : 1);
	const pixels = { x: (p: Placed) => p.x, y: line };
	return {
		width,
		height,
		margin: 0,
		className: 'plot',
		x: { type: 'identity', axis: null },
		y: { type: 'identity', axis: null },
		r: { type: 'identity' },
		symbol: { type: 'identity' },
		color: { type: 'identity' },
		opacity: { type: 'identity' },
		marks: [
			...(scale.shared
				? [
						Plot.ruleX(ticks.map(x), {
							y1: -BEYOND,
							y2: scale.labelled ? foot + 2 : foot + BEYOND,
							stroke: 'var(--rule)'
						})
					]
				: []),
			Plot.ruleY([line], {
				x1: scale.shared ? 0 : MARGIN,
				x2: scale.shared ? width : width - MARGIN,
				stroke: 'var(--rule)'
			}),
			...(scale.labelled
				? [
						Plot.ruleX(ticks.map(x), { y1: foot - 2, y2: foot + 4, stroke: 'var(--rule-strong)' }),
						Plot.text(ticks, {
							// At the ends inside the drawing.
							x: (v: number) => inside(x(v), labelWidth(tickOf(v)) / 2, width),
							y: foot + 14,
							text: tickOf,
							fill: 'var(--ink-soft)'
						})
					]
				: []),
			...connections(placed).map(([from, to]) =>
				Plot.ruleY([line], { x1: from.x, x2: to.x, stroke: colour, strokeWidth: 2 })
			),
			...placed
				.filter((p) => p.place.level > 0)
				.map((p) =>
					Plot.ruleX([p.x], {
						y1: line,
						y2: y(p) + (p.place.side === 'above' ? HALF : -HALF),
						stroke: 'var(--ink-faint)'
					})
				),
			...(['target', 'forecast'] as const).map((kind) =>
				Plot.dot(byKind([kind]), {
					...pixels,
					r: (p: Placed) => (isRing(p) ? RING : DOT),
					symbol,
					stroke: colour,
					strokeWidth: 2,
					strokeDasharray: kind === 'forecast' ? '2 2' : 'none',
					fill: 'var(--ground)',
					opacity
				})
			),
			...byKind(['baseline']).map((p) =>
				Plot.ruleX([p.x], {
					y1: line - 12,
					y2: line + 12,
					stroke: colour,
					strokeWidth: 3,
					opacity: opacity(p)
				})
			),
			Plot.dot(byKind(['actual']), { ...pixels, r: DOT, symbol, fill: colour, opacity }),
			...bounds(placed, line, colour),
			Plot.text(placed, {
				x: (p: Placed) => p.place.middle - p.width / 2,
				y,
				text: (p: Placed) => p.mark.number,
				textAnchor: 'start',
				fontSize: LABEL_SIZE,
				fontWeight: 700,
				fill: colour,
				stroke: 'var(--ground)',
				strokeWidth: 4
			}),
			Plot.text(placed, {
				x: (p: Placed) => p.place.middle - p.width / 2 + p.numberWidth + 4,
				y,
				text: (p: Placed) => p.mark.when,
				textAnchor: 'start',
				fontSize: LABEL_SIZE,
				fill: 'var(--ink-soft)',
				stroke: 'var(--ground)',
				strokeWidth: 4
			}),
			Plot.rect(areas(placed, line, width), {
				x1: 'x1',
				x2: 'x2',
				y1: 'y1',
				y2: 'y2',
				fill: 'transparent',
				stroke: 'none',
				render: interactiveMarks(
					placed.map((p) => ({ source: p.dot.sourceId, label: p.mark.name }))
				)
			})
		]
	};
}

/** The middle of a label of which nothing is cut off. */
const inside = (middle: number, half: number, width: number): number =>
	Math.min(Math.max(middle, half), Math.max(half, width - half));

/** The actual and the target are placed first: their labels stand next to them. */
const ORDER = ['actual', 'target', 'baseline', 'forecast'];

/** The dots of a row from left to right of what happens, each with the place of its label. */
function placeDots(
	row: DotRow,
	x: (value: number) => number,
	unit: string,
	context: ChartContext
): Placed[] {
	const dots = dotsOf(row).map((dot) => {
		const mark = dotMark(dot, row, unit, context);
		// Bold figures are wider.
		const numberWidth = labelWidth(mark.number) * 1.08;
		return {
			dot,
			mark,
			x: x(dot.value),
			numberWidth,
			width: numberWidth + 4 + labelWidth(mark.when)
		};
	});
	const order = dots
		.map((_, i) => i)
		.sort(
			(a, b) => ORDER.indexOf(dots[a]!.dot.figure.kind) - ORDER.indexOf(dots[b]!.dot.figure.kind)
		);
	const places = placeAround(
		order.map((i) => ({
			at: dots[i]!.x,
			width: dots[i]!.width,
			side: dots[i]!.dot.figure.kind === 'target' ? 'below' : 'above'
		})),
		context.width
	);
	return dots.map((d, i) => ({ ...d, place: places[order.indexOf(i)]! }));
}

/** Whether a unit stands behind every number; a longer one stands once with the name of its row. */
export const isShortUnit = (unit: string) => labelWidth(unit) <= SHORT_UNIT;

/** Dots of the same scope that follow each other. */
function connections(placed: readonly Placed[]): [Placed, Placed][] {
	return placed.slice(1).flatMap((to, i): [Placed, Placed][] => {
		const from = placed[i]!;
		return from.dot.figure.scope_ja === to.dot.figure.scope_ja ? [[from, to]] : [];
	});
}

/** Arrowheads at values that are limits, to the side on which the rest lies. */
function bounds(placed: readonly Placed[], line: number, colour: string): Plot.Markish[] {
	return placed
		.filter((p) => p.dot.bound === 'min' || p.dot.bound === 'max')
		.map((p) => {
			const side = p.dot.bound === 'min' ? 1 : -1;
			return Plot.line(
				[
					[p.x + side * 11, line - 5],
					[p.x + side * 17, line],
					[p.x + side * 11, line + 5]
				],
				{ stroke: colour, strokeWidth: 2 }
			);
		});
}

/** Dots that share a place, from left to right. */
function clusters(placed: readonly Placed[]): Placed[][] {
	const groups: Placed[][] = [];
	for (const p of [...placed].sort((a, b) => a.x - b.x)) {
		const last = groups.at(-1);
		if (last && p.x - last.at(-1)!.x < NEAR) last.push(p);
		else groups.push([p]);
	}
	return groups;
}

/** What a pointer hits for each dot; none of them meets another. */
function areas(placed: readonly Placed[], line: number, width: number) {
	const groups = clusters(placed);
	const height = (p: Placed) => (p.place.side === 'above' ? -1 : 1) * (p.place.level + 1);
	const found = new Map<Placed, { x1: number; x2: number; y1: number; y2: number }>();
	groups.forEach((group, g) => {
		const [first, last] = [group[0]!.x, group.at(-1)!.x];
		const before = groups[g - 1]?.at(-1)?.x ?? -Infinity;
		const after = groups[g + 1]?.[0]?.x ?? Infinity;
		const x1 = Math.max(first - 15, (before + first) / 2, 0);
		const x2 = Math.min(last + 15, (last + after) / 2, width);
		const band = group.length === 1 ? 32 : TARGET;
		const top = line - (group.length * band) / 2;
		[...group]
			.sort((a, b) => height(a) - height(b))
			.forEach((p, i) => found.set(p, { x1, x2, y1: top + i * band, y2: top + (i + 1) * band }));
	});
	return placed.map((p) => found.get(p)!);
}

/** Round numbers between two values, about as many as asked for. */
function niceTicks(low: number, high: number, count: number): number[] {
	const raw = (high - low) / count;
	const power = 10 ** Math.floor(Math.log10(raw));
	const step = [1, 2, 5, 10].map((n) => n * power).find((s) => s >= raw) ?? raw;
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	return Array.from({ length: last - first + 1 }, (_, i) =>
		Number(((first + i) * step).toPrecision(12))
	);
}
