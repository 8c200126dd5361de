import * as Plot from '@observablehq/plot';
import type { PositionRow } from '../analysis';
import type { ChosenArea } from '../describe';
import { statisticText } from '../text';
import type { ChartContext } from './chart-context';
import { LABEL_SIZE } from './label-places';
import { truncate } from './truncate';

/** Height of a row and radius of a mark, in pixels. */
const ROW = 21;
const RADIUS = 4.5;

/** Where a mark goes that would lie on another: up, down, then towards the median. */
const AWAY = [
	[0, 0],
	[0, -7],
	[0, 7],
	[9, 0],
	[9, -7],
	[9, 7]
] as const;

/** What a row is called, and what the mark of a municipality in it says. */
export interface PositionWords {
	name: (row: PositionRow) => string;
	tip: (row: PositionRow, code: string) => string;
}

/** Marks of one row, moved apart where one would lie on another. */
function apart<T extends { x: number }>(
	marks: readonly T[],
	median: number
): (T & { dx: number; dy: number })[] {
	const placed: (T & { dx: number; dy: number })[] = [];
	for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
		const inwards = mark.x > median ? -1 : 1;
		const steps = AWAY.map(([dx, dy]) => ({ dx: dx * inwards, dy }));
		const free = steps.find(({ dx, dy }) =>
			placed.every((p) => Math.hypot(p.x + p.dx - mark.x - dx, p.dy - dy) >= 7)
		);
		placed.push({ ...mark, ...(free ?? steps[0]!) });
	}
	return placed;
}

/**
 * One row a statistic: where the municipalities chosen stand among the similar group of the first, from
 * the lowest figure at the left to the highest at the right. A pale band holds the middle half of the
 * group, a line its median.
 */
export function areaPositionRows(
	rows: readonly PositionRow[],
	chosen: readonly ChosenArea[],
	words: PositionWords,
	{ language, width }: ChartContext
): Plot.PlotOptions {
	const text = statisticText[language].area;
	const left = Math.round(Math.min(300, width * 0.42));
	const right = 12;
	const x = (share: number) => left + share * (width - left - right);
	const top = 24;
	const height = top + rows.length * ROW + 6;
	const y = (i: number) => top + (i + 0.5) * ROW;
	// The first one chosen is drawn last and lies on top.
	const marks = rows.flatMap((row, i) =>
		apart(
			chosen.flatMap(({ code, style }) => {
				const position = row.positions.find((p) => p.code === code);
				return position ? [{ row, i, code, style, x: x(position.share) }] : [];
			}),
			x(0.5)
		)
	);
	const [reference] = chosen;
	const ordered = [
		...marks.filter((m) => m.code !== reference?.code),
		...marks.filter((m) => m.code === reference?.code)
	];
	type Mark = (typeof marks)[number];
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
		marks: [
			Plot.rect([null], {
				x1: () => x(0.25),
				x2: () => x(0.75),
				y1: () => top,
				y2: () => height - 6,
				fill: 'var(--ground-soft)'
			}),
			Plot.link(rows, {
				x1: () => x(0),
				x2: () => x(1),
				y1: (_: PositionRow, i: number) => y(i),
				y2: (_: PositionRow, i: number) => y(i),
				stroke: 'var(--rule)'
			}),
			Plot.link([null], {
				x1: () => x(0.5),
				x2: () => x(0.5),
				y1: () => top,
				y2: () => height - 6,
				stroke: 'var(--ink-soft)'
			}),
			Plot.text([text.middle], {
				x: () => x(0.5),
				y: () => 10,
				text: (t: string) => t,
				fontSize: LABEL_SIZE,
				fill: 'var(--ink-soft)'
			}),
			Plot.text([text.lowest], {
				x: () => x(0),
				y: () => 10,
				text: (t: string) => t,
				textAnchor: 'start',
				fontSize: LABEL_SIZE,
				fill: 'var(--ink-soft)'
			}),
			Plot.text([text.highest], {
				x: () => x(1),
				y: () => 10,
				text: (t: string) => t,
				textAnchor: 'end',
				fontSize: LABEL_SIZE,
				fill: 'var(--ink-soft)'
			}),
			Plot.text(rows, {
				x: () => 0,
				y: (_: PositionRow, i: number) => y(i),
				text: (row: PositionRow) => truncate(words.name(row), (left - 8) / LABEL_SIZE),
				textAnchor: 'start',
				fontSize: LABEL_SIZE,
				fill: 'var(--ink)'
			}),
			Plot.dot(ordered, {
				x: (m: Mark) => m.x + m.dx,
				y: (m: Mark) => y(m.i) + m.dy,
				r: (m: Mark) => (m.code === reference?.code ? RADIUS + 1.2 : RADIUS),
				symbol: (m: Mark) => m.style.symbol,
				fill: (m: Mark) => m.style.colour,
				stroke: 'var(--ground)',
				title: (m: Mark) => words.tip(m.row, m.code)
			})
		]
	};
}
