import * as Plot from '@observablehq/plot';
import { type MapClasses, quantileClasses, type ValuedArea, valuedAreas } from '../analysis';
import { absenceWords, formatOfficial } from '../describe';
import { groupBy } from '../domain';
import type { AreaPosition } from '../query';
import { formatNumber, formatTick, officialText } from '../text';
import { areaControls, type AreaPoint, dots, type DotStyle } from './area-points';
import { type AreaFigures, areaTip } from './area-strip';
import type { ChartContext } from './chart-context';
import { LABEL_SIZE, labelWidth } from './label-places';
import { dodgeLabels } from './year-lines';

/** Colours of the classes. */
const COLOURS = 5;
const WIDEST = 720;
const LEVEL = 20;

/** A degree of longitude beside one of latitude, in the middle of the country. */
const NARROWING = Math.cos((37 * Math.PI) / 180);

/** Figures, and where each municipality lies. */
export interface AreaMapFigures extends AreaFigures {
	positions: readonly AreaPosition[];
}

/** Edges of the main islands in degrees; whatever lies south of them stands in a frame. */
const MAIN = { west: 128.3, east: 146, south: 30, north: 45.8 };
/** Places of the frames: edges of what they show, and their upper left corner on the map, in degrees. */
const FRAMES = [
	{ key: 'islands', west: 122.6, east: 131.7, south: 23.9, north: 28.7, left: 128.4, top: 45.7 },
	{ key: 'farIslands', west: 141, east: 143.4, south: 26.2, north: 28, left: 142.6, top: 32.6 }
] as const;

/** Size of the map and the place of a position on it, in pixels. */
function projection(width: number) {
	const scale = width / ((MAIN.east - MAIN.west) * NARROWING);
	const x = (longitude: number) => (longitude - MAIN.west) * NARROWING * scale;
	const y = (latitude: number) => (MAIN.north - latitude) * scale;
	return {
		height: y(MAIN.south),
		place: ({ longitude, latitude }: AreaPosition) => {
			const frame = latitude < 29.5 && FRAMES.find((f) => longitude > f.west && longitude < f.east);
			return frame
				? {
						x: x(frame.left + longitude - frame.west),
						y: y(frame.top - (frame.north - latitude))
					}
				: { x: x(longitude), y: y(latitude) };
		},
		frames: FRAMES.map(({ key, west, east, south, north, left, top }) => ({
			key,
			x1: x(left),
			x2: x(left + east - west),
			y1: y(top),
			y2: y(top - (north - south))
		}))
	};
}

/** The colour of a class: the ends of the scale are always used, whatever the number of classes. */
const colourOf = (at: number, classes: number): string =>
	`var(--class-${classes === 1 ? 3 : 1 + Math.round((at * (COLOURS - 1)) / (classes - 1))})`;

/** An entry of the legend, and how its dots look: filled for a class, hollow for a dash, specks for no value. */
interface LegendEntry extends DotStyle {
	words: string;
}

/** Entries of the legend in lines, none wider than the drawing. */
function legendPlaces(entries: readonly LegendEntry[], width: number) {
	let x = 0;
	let line = 0;
	return entries.map((entry) => {
		const size = labelWidth(entry.words) + 40;
		if (x > 0 && x + size > width) [x, line] = [0, line + 1];
		const place = { ...entry, x: x + 7, line };
		x += size;
		return place;
	});
}

/** The classes of all municipalities that have a value. */
function mapClasses(areas: readonly ValuedArea[]): MapClasses {
	return quantileClasses(
		areas.map((a) => a.shown),
		COLOURS
	);
}

/**
 * All municipalities whose position is given at the places of their offices, coloured by five classes with about as many each;
 * those without a value are hollow. The chosen ones are ringed and named. Amami, Okinawa and Ogasawara
 * stand in frames.
 */
export function areaMap(figures: AreaMapFigures, context: ChartContext): Plot.PlotOptions {
	const { statistic, measure, rows, chosen, positions } = figures;
	const { language } = context;
	const text = officialText[language].chart;
	const width = Math.min(context.width, WIDEST);
	const { height, place, frames } = projection(width);
	const areas = valuedAreas(rows, measure);
	const { classes, classOf } = mapClasses(areas);
	const radius = width < 480 ? 1.7 : 2.4;
	const positionOf = new Map(positions.map((p) => [p.code, p]));
	const points = rows.flatMap((row) => {
		const position = positionOf.get(row.code);
		return position
			? [{ row, code: row.code, ...place(position), tip: () => areaTip(row, figures, context) }]
			: [];
	});
	const byCode = new Map(points.map((p) => [p.code, p]));
	const shownOf = new Map(areas.map((a) => [a.code, a.shown]));
	const inClass = classes.map((): AreaPoint[] => []);
	for (const [code, shown] of shownOf) {
		const point = byCode.get(code);
		if (point) inClass[classOf(shown)]!.push(point);
	}
	const absent = [
		...groupBy(
			points.filter((p) => p.row.value === null),
			(p) => p.row.absence ?? 'blank'
		)
	];
	const absentStyle = (absence: string): DotStyle =>
		absence === 'dash'
			? { radius, stroke: 'var(--ink-faint)', strokeWidth: 0.9 }
			: { radius: radius * 0.5, fill: 'var(--ink-faint)' };
	const amount = (value: number) =>
		statistic.value_type === 'yes_no'
			? formatOfficial(value, statistic, measure, context)
			: formatTick(value, language);
	const classStyle = (i: number): DotStyle => ({ radius, fill: colourOf(i, classes.length) });
	const legend = legendPlaces(
		[
			...classes.map(({ low, high, count }, i) => ({
				...classStyle(i),
				words: text.legendCount(
					text.range(amount(low), amount(high)),
					formatNumber(count, language)
				)
			})),
			...absent.map(([absence, list]) => ({
				...absentStyle(absence),
				words: text.legendCount(absenceWords(absence, context), formatNumber(list.length, language))
			}))
		],
		width
	);
	const named = chosen.flatMap((area) => {
		const point = byCode.get(area.code);
		return point ? [{ ...area, point }] : [];
	});
	const shifts = dodgeLabels(
		named.map(({ point }) => point.y),
		15
	);
	const labels = named.map(({ point, name, style }, i) => {
		const words = point.row.value === null ? name : `${name} ${amount(shownOf.get(point.code)!)}`;
		const left = point.x + 14 + labelWidth(words) > width;
		return { point, words, style, left, y: point.y + shifts[i]!, x: point.x + (left ? -14 : 14) };
	});
	const legendTop = height + 16;
	const lines = Math.max(0, ...legend.map((l) => l.line + 1));
	type Label = (typeof labels)[number];
	return {
		width,
		height: legendTop + lines * LEVEL,
		margin: 0,
		className: 'plot',
		x: { type: 'identity', axis: null },
		y: { type: 'identity', axis: null },
		r: { type: 'identity' },
		symbol: { type: 'identity' },
		color: { type: 'identity' },
		marks: [
			Plot.rect(frames, {
				x1: 'x1',
				x2: 'x2',
				y1: 'y1',
				y2: 'y2',
				fill: 'none',
				stroke: 'var(--rule-strong)'
			}),
			Plot.text(frames, {
				x: 'x1',
				y: 'y1',
				text: (f: (typeof frames)[number]) => text[f.key],
				textAnchor: 'start',
				dx: 4,
				dy: 10,
				fill: 'var(--ink-soft)'
			}),
			...absent.map(([absence, list]) => dots(list, absentStyle(absence))),
			...inClass.map((list, i) => dots(list, classStyle(i))),
			Plot.link(labels, {
				x1: (l: Label) => l.point.x,
				y1: (l: Label) => l.point.y,
				x2: 'x',
				y2: 'y',
				stroke: (l: Label) => l.style.colour
			}),
			Plot.dot(labels, {
				x: (l: Label) => l.point.x,
				y: (l: Label) => l.point.y,
				r: 6,
				symbol: (l: Label) => l.style.symbol,
				fill: 'none',
				stroke: (l: Label) => l.style.colour,
				strokeWidth: 2
			}),
			...(['start', 'end'] as const).map((anchor) =>
				Plot.text(
					labels.filter((l) => l.left === (anchor === 'end')),
					{
						x: 'x',
						y: 'y',
						text: 'words',
						textAnchor: anchor,
						fontSize: LABEL_SIZE,
						fontWeight: 600,
						fill: (l: Label) => l.style.colour,
						stroke: 'var(--ground)',
						strokeWidth: 4
					}
				)
			),
			Plot.dot(legend, {
				x: 'x',
				y: (l: (typeof legend)[number]) => legendTop + 6 + l.line * LEVEL,
				r: (l: LegendEntry) => (l.radius === radius ? 5 : 2.5),
				fill: (l: LegendEntry) => l.fill ?? 'none',
				stroke: (l: LegendEntry) => l.stroke ?? l.fill ?? 'none'
			}),
			Plot.text(legend, {
				x: 'x',
				y: (l: (typeof legend)[number]) => legendTop + 6 + l.line * LEVEL,
				text: 'words',
				textAnchor: 'start',
				dx: 11,
				fontSize: LABEL_SIZE,
				fill: 'var(--ink)'
			}),
			areaControls({
				points,
				reachable: named.map(({ point }) => point),
				label: (point) => text.pick(point.tip()),
				width,
				height
			})
		]
	};
}
