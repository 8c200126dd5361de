import * as Plot from '@observablehq/plot';
import {
	type AreaLine,
	officialRange,
	type OfficialMeasure,
	type OfficialStatistic,
	stretches,
	type YearBand,
	type YearValue
} from '../analysis';
import { formatFiscalYearShort } from '../domain';
import {
	absenceWords,
	type ChosenArea,
	formatOfficial,
	formatPeriod,
	officialNumber,
	officialUnit
} from '../describe';
import { formatTick, messages } from '../text';
import { areaControls } from './area-points';
import type { ChartContext } from './chart-context';
import { LABEL_SIZE } from './label-places';
import { dodgeLabels } from './year-lines';

/** For a dash that is published alone, and for a year without a value. */
const SIGNS = { dash: '–', missing: '×' } as const;

/** What is drawn of a statistic over the years. */
export interface AreaYears {
	statistic: OfficialStatistic;
	measure: OfficialMeasure;
	lines: readonly AreaLine[];
	/** The group's median, quartiles and tenths. */
	bands: readonly YearBand[];
	chosen: readonly ChosenArea[];
}

type Drawn = YearValue & { value: number };

/** An edge of a band: quantiles among dashes, which are better than 0, stand on the line of 0. */
const edge = (share: 'p10' | 'p25' | 'median' | 'p75' | 'p90') => (band: YearBand) =>
	band.quantiles?.[share] ?? 0;

/**
 * The values of the chosen municipalities over the years, on bands that hold eight tenths and half of
 * the group, with its median. Where a year has no figure, lines and bands are cut; a – or × on the
 * ground line says what stands in its place.
 */
export function areaYears(
	{ statistic, measure, lines, bands, chosen }: AreaYears,
	context: ChartContext
): Plot.PlotOptions {
	const { language, calendar, width } = context;
	const drawn = chosen.flatMap((area) => {
		const line = lines.find((l) => l.code === area.code);
		return line ? [{ ...area, points: line.points }] : [];
	});
	const values = drawn.flatMap((d) => d.points.flatMap((p) => p.value ?? []));
	const range = officialRange([
		...values,
		...bands.flatMap((b) => (b.quantiles ? [edge('p10')(b), edge('p90')(b)] : []))
	]);
	const places = [...bands.map((b) => b.at), ...drawn.flatMap((d) => d.points.map((p) => p.at))];
	const first = places.reduce((a, b) => Math.min(a, b), Infinity);
	const last = places.reduce((a, b) => Math.max(a, b), -Infinity);
	const height = Math.round(Math.min(360, Math.max(220, width * 0.55)));
	const [marginTop, marginBottom] = [28, 32];
	const [marginLeft, marginRight] = [
		Math.max(58, 12 + 7 * formatTick(Math.round(range.high), language).length),
		128
	];
	const y = (value: number) =>
		marginTop +
		((range.high - value) / (range.high - range.low)) * (height - marginTop - marginBottom);
	const low = first - 0.4;
	const high = last + 0.4;
	const x = (at: number) =>
		marginLeft + ((at - low) / (high - low)) * (width - marginLeft - marginRight);
	const isDated = bands.some((b) => b.fiscal_year === null);
	const step = Math.ceil((last - first + 1) / Math.max(2, Math.floor((width - 180) / 48)));
	const ticks = Array.from(
		{ length: Math.floor((Math.floor(last) - Math.ceil(first)) / step) + 1 },
		(_, i) => Math.ceil(first) + i * step
	);
	const hasValue = (p: YearValue): p is Drawn => p.value !== null;
	const ending = drawn.flatMap(({ points, name, style }) => {
		const end = points.filter(hasValue).at(-1);
		return end ? [{ end, name, style }] : [];
	});
	const shifts = dodgeLabels(
		ending.map(({ end }) => y(end.value)),
		15
	);
	const unit = officialUnit(statistic, measure, context);
	const bandParts = stretches(bands, (b) => b.quantiles !== null);
	const points = drawn.flatMap(({ code, name, points: own }) =>
		own.map((p) => ({
			code,
			x: x(p.at),
			y: p.value === null ? y(range.low) : y(p.value),
			tip: () =>
				[
					name,
					formatPeriod(p, context),
					p.value === null
						? absenceWords(p.absence, context)
						: formatOfficial(p.value, statistic, measure, context)
				].join(' ')
		}))
	);
	const area = (lower: 'p10' | 'p25', upper: 'p75' | 'p90', opacity: number) =>
		bandParts.map((part) =>
			part.length === 1
				? Plot.ruleX(part, {
						x: 'at',
						y1: edge(lower),
						y2: edge(upper),
						stroke: 'var(--ink-faint)',
						strokeWidth: 14,
						strokeOpacity: opacity
					})
				: Plot.areaY(part, {
						x: 'at',
						y1: edge(lower),
						y2: edge(upper),
						fill: 'var(--ink-faint)',
						fillOpacity: opacity
					})
		);
	return {
		width,
		height,
		marginLeft,
		marginRight,
		marginTop,
		marginBottom,
		className: 'plot',
		x: {
			domain: [low, high],
			label: null,
			ticks,
			tickFormat: (year: number) => formatFiscalYearShort(year, isDated ? 'western' : calendar),
			tickSize: 4
		},
		y: {
			domain: [range.low, range.high],
			label: unit === '' ? messages(language).chart.value : unit,
			labelArrow: 'none',
			grid: true,
			ticks: 4,
			tickFormat: (v: number) => formatTick(v, language)
		},
		symbol: { type: 'identity' },
		color: { type: 'identity' },
		marks: [
			...(range.low <= 0 && range.high >= 0 ? [Plot.ruleY([0])] : []),
			...area('p10', 'p90', 0.2),
			...area('p25', 'p75', 0.3),
			...bandParts.map((part) =>
				Plot.lineY(part, {
					x: 'at',
					y: edge('median'),
					stroke: 'var(--ink-soft)',
					strokeWidth: 1.5,
					strokeDasharray: '6 3'
				})
			),
			...drawn.flatMap(({ points: own, style }) =>
				stretches(own, (p) => p.value !== null)
					.filter((part) => part.length > 1)
					.map((part) =>
						Plot.lineY(part, { x: 'at', y: 'value', stroke: style.colour, strokeWidth: 2 })
					)
			),
			...drawn.map(({ points: own, style }) =>
				Plot.dot(own.filter(hasValue), {
					x: 'at',
					y: 'value',
					r: own.length > 20 ? 2.5 : 4,
					symbol: style.symbol,
					fill: style.colour
				})
			),
			...drawn.map(({ points: own, style }, i) =>
				Plot.text(
					own.filter((p) => p.value === null),
					{
						x: 'at',
						y: () => range.low,
						text: (p: YearValue) => (p.absence === 'dash' ? SIGNS.dash : SIGNS.missing),
						dy: -7 - 9 * i,
						fill: style.colour,
						fontWeight: 700
					}
				)
			),
			...ending.map(({ end, name, style }, i) =>
				Plot.text([end], {
					x: 'at',
					y: 'value',
					text: () => `${name} ${officialNumber(end.value, measure, context)}`,
					textAnchor: 'start',
					dx: 11,
					dy: shifts[i]!,
					fontSize: LABEL_SIZE,
					fontWeight: 600,
					fill: style.colour,
					stroke: 'var(--ground)',
					strokeWidth: 4
				})
			),
			areaControls({
				points,
				reachable: points,
				label: (point) => point.tip(),
				width,
				height
			})
		]
	};
}
