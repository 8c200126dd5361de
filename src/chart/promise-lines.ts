import * as Plot from '@observablehq/plot';
import { type FollowedPromise, promiseRange } from '../analysis';
import { formatPromised, promiseLabel } from '../describe';
import { formatFiscalYearShort } from '../domain';
import type { PromiseFigure } from '../query';
import { formatTick, inLanguage, messages, promisesText } from '../text';
import type { ChartContext } from './chart-context';
import { interactiveMarks } from './interactive-marks';
import { dodgeLabels } from './year-lines';

const HEIGHT = 150;
const TOP = 26;
const BOTTOM = 28;
const RADIUS = 6;

/** How far from a mark it is still hit. */
const REACH = 12;

type Placed = PromiseFigure & { fiscal_year: number; value: number };

const isPlaced = (r: PromiseFigure): r is Placed => r.fiscal_year !== null && r.value !== null;

/**
 * One promise over the fiscal years: targets hollow, what the plan's documents print of past years
 * filled, official figures as small dots on a line, which is dashed where they are not known to
 * measure the same. The last target and the last official figure are named at their ends.
 * @param years first and last fiscal year of the axis, so that promises can share one
 */
export function promiseLines(
	promise: FollowedPromise,
	[first, last]: readonly [number, number],
	context: ChartContext
): Plot.PlotOptions {
	const { language, calendar, municipalities, width } = context;
	const text = messages(language);
	const words = promisesText[language];
	const { style } = municipalities.get(promise.about.municipality);
	const targets = promise.targets.map((t): PromiseFigure => t.target).filter(isPlaced);
	const own = promise.own.filter(isPlaced);
	const official = promise.official.filter(isPlaced);
	const range = promiseRange(promise);
	const unit = inLanguage(promise.about, 'unit', language);
	const ends = [
		{ row: targets.at(-1), name: text.kinds.target },
		{ row: official.at(-1), name: words.officialShort }
	].flatMap(({ row, name }) => (row ? [{ row, name }] : []));
	const pixels = (v: number) =>
		((range.high - v) / (range.high - range.low)) * (HEIGHT - TOP - BOTTOM);
	const shifts = dodgeLabels(
		ends.map(({ row }) => pixels(row.value)),
		15
	);
	const span = last - first;
	const step = Math.ceil((span + 1) / Math.max(2, Math.floor((width - 190) / 40)));
	const ticks = Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => first + i * step);
	// What has been comes last, so that it can be reached inside the target around it.
	const marked = [...targets, ...own];
	const isInside = (r: Placed) =>
		r.kind !== 'target' &&
		targets.some(
			(t) => t.fiscal_year === r.fiscal_year && Math.abs(pixels(t.value) - pixels(r.value)) < REACH
		);
	return {
		width,
		height: HEIGHT,
		// Room for the longest number on the axis; for most the same, so that years stand below each other.
		marginLeft: Math.max(64, 12 + 7 * formatTick(Math.round(range.high), language).length),
		marginRight: 132,
		marginTop: TOP,
		marginBottom: BOTTOM,
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
			tickFormat: (v: number) => formatTick(v, language)
		},
		r: { type: 'identity' },
		symbol: { type: 'identity' },
		marks: [
			...(range.broken ? [] : [Plot.ruleY([0])]),
			Plot.lineY(official, {
				x: 'fiscal_year',
				y: 'value',
				stroke: 'var(--ink-soft)',
				strokeWidth: 1.5,
				strokeDasharray: promise.verdict === 'same' ? undefined : '4 3'
			}),
			Plot.dot(own, {
				x: 'fiscal_year',
				y: 'value',
				r: RADIUS - 1,
				symbol: () => style.symbol,
				fill: style.colour,
				stroke: style.colour
			}),
			Plot.dot(targets, {
				x: 'fiscal_year',
				y: 'value',
				r: RADIUS,
				symbol: () => style.symbol,
				// Nothing below a target is hidden by it.
				fill: 'none',
				stroke: style.colour,
				strokeWidth: 2,
				opacity: (r: Placed) => (r.certainty === 'low' ? 0.5 : 1)
			}),
			Plot.dot(official, {
				x: 'fiscal_year',
				y: 'value',
				r: 3,
				fill: 'var(--ink)',
				stroke: 'var(--ground)',
				strokeWidth: 1,
				title: (r: Placed) => promiseLabel(r, context)
			}),
			Plot.text(
				marked.filter((r) => r.certainty === 'low'),
				{
					x: 'fiscal_year',
					y: 'value',
					text: () => '?',
					dy: -13,
					fill: 'var(--ink)',
					fontWeight: 700
				}
			),
			...ends.map(({ row, name }, i) =>
				Plot.text([row], {
					x: () => last + 0.4,
					y: 'value',
					text: () => `${name} ${formatPromised({ ...row, unit_ja: '', unit_en: '' }, context)}`,
					textAnchor: 'start',
					dx: 4,
					dy: shifts[i]!,
					fill: row.kind === null ? 'var(--ink)' : style.colour,
					stroke: 'var(--ground)',
					strokeWidth: 4,
					fontWeight: 600
				})
			),
			Plot.dot(marked, {
				x: 'fiscal_year',
				y: 'value',
				r: (r: Placed) => (isInside(r) ? RADIUS : REACH),
				fill: 'transparent',
				stroke: 'none',
				render: interactiveMarks(
					marked.map((r) => ({
						source: r.observation_id!,
						label: text.chart.openSource(promiseLabel(r, context))
					}))
				)
			})
		]
	};
}
