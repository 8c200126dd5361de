import * as Plot from '@observablehq/plot';
import {
	membersOf,
	officialRange,
	placeSwarm,
	summarizeGroup,
	valuedAreas,
	type OfficialMeasure,
	type OfficialStatistic,
	type ValuedArea
} from '../analysis';
import {
	absenceWords,
	areaName,
	type ChosenArea,
	figureWords,
	officialNumber,
	officialUnit
} from '../describe';
import type { OfficialFigure } from '../query';
import {
	bracketed,
	formatTick,
	labelled,
	listed,
	messages,
	officialText,
	prefectureName
} from '../text';
import { areaControls, type AreaPoint, dots, reachableAreas } from './area-points';
import type { ChartContext } from './chart-context';
import { LABEL_SIZE, labelWidth, placeLabels } from './label-places';

/** What is drawn of a statistic in one period. */
export interface AreaFigures {
	statistic: OfficialStatistic;
	measure: OfficialMeasure;
	/** All municipalities, with who belongs to the group. */
	rows: readonly OfficialFigure[];
	chosen: readonly ChosenArea[];
}

const MARGIN = 18;
const LEVEL = 18;

/** What a dot says when it is pointed at, or is announced as. */
export function areaTip(
	row: OfficialFigure,
	{ statistic, measure }: Pick<AreaFigures, 'statistic' | 'measure'>,
	context: ChartContext
): string {
	const { language } = context;
	return officialText[language].chart.tip(
		areaName(row, [], context),
		prefectureName(row.prefecture_ja, language),
		figureWords(row, statistic, measure, context)
	);
}

/**
 * All values of a group on one line, a dot each, moved apart so that all are seen; the chosen ones with
 * their own marks and names, the median and the quartiles as lines, and below how many have no value.
 */
export function areaStrip(figures: AreaFigures, context: ChartContext): Plot.PlotOptions {
	const { statistic, measure, rows, chosen } = figures;
	const { language, width } = context;
	const text = officialText[language];
	const codes = chosen.map((c) => c.code);
	const members = valuedAreas(membersOf(rows), measure);
	const named = chosen.flatMap((area) => {
		const row = rows.find((r) => r.code === area.code);
		return row ? [{ ...area, row }] : [];
	});
	const outside = valuedAreas(
		named.flatMap(({ row }) => (row.in_group === 0 ? [row] : [])),
		measure
	);
	const all: ValuedArea[] = [...members, ...outside];
	const range = officialRange(all.map((r) => r.shown));
	const inner = width - 2 * MARGIN;
	const x = (value: number) => MARGIN + ((value - range.low) / (range.high - range.low)) * inner;
	const room = members.length <= 60 ? 100 : members.length <= 200 ? 140 : 220;
	const swarm = placeSwarm(
		all.map((r) => x(r.shown)),
		room
	);
	const labels = named.flatMap(({ row, name, style }) => {
		const at = all.findIndex((r) => r.code === row.code);
		if (at < 0) return [];
		const { shown, in_group } = all[at]!;
		const words = `${name} ${officialNumber(shown, measure, context)}`;
		const mark = in_group === 1 ? words : words + bracketed(text.chart.outside, language);
		return [{ at, shown, style, words: mark, code: row.code }];
	});
	const places = placeLabels(
		labels.map(({ shown, words }) => ({ at: x(shown), width: labelWidth(words) + 4 })),
		width
	);
	const top = 8 + (Math.max(-1, ...places.map((p) => p.level)) + 1) * LEVEL;
	const reach = Math.max(20, swarm.reach + swarm.radius + 6);
	const middle = top + reach;
	const floor = middle + reach;
	const { quantiles, absences } = summarizeGroup(rows, statistic, measure);
	const lines = (['p25', 'median', 'p75'] as const).flatMap((share) => {
		const value = quantiles?.[share] ?? null;
		if (value === null) return [];
		const word = share === 'median' ? text.median : text.quartiles[share];
		return [{ share, value, words: `${word} ${officialNumber(value, measure, context)}` }];
	});
	const feet = placeLabels(
		lines.map(({ value, words }) => ({ at: x(value), width: labelWidth(words) + 4 })),
		width
	);
	const depth = (Math.max(-1, ...feet.map((p) => p.level)) + 1) * LEVEL;
	const absent = [...absences].map(([why, n]) => {
		const who = named.filter(
			({ row }) => row.in_group === 1 && row.value === null && (row.absence ?? 'blank') === why
		);
		const words = text.absentCount(absenceWords(why, context), formatTick(n, language));
		return who.length === 0
			? words
			: labelled(
					words,
					listed(
						who.map((w) => w.name),
						language
					),
					language
				);
	});
	const height = floor + depth + 48 + absent.length * LEVEL;
	const points: AreaPoint[] = all.map((row, i) => ({
		code: row.code,
		x: x(row.shown),
		y: middle + swarm.offsets[i]!,
		tip: () => areaTip(row, figures, context)
	}));
	const unit = officialUnit(statistic, measure, context);
	const colour = (i: number) => labels[i]!.style.colour;
	return {
		width,
		height,
		marginLeft: MARGIN,
		marginRight: MARGIN,
		marginTop: 0,
		marginBottom: 44 + absent.length * LEVEL,
		className: 'plot',
		x: {
			domain: [range.low, range.high],
			label: unit === '' ? messages(language).chart.value : unit,
			labelAnchor: 'center',
			labelArrow: 'none',
			labelOffset: 36,
			ticks: Math.max(2, Math.floor(width / 110)),
			tickFormat: (v: number) => formatTick(v, language)
		},
		y: { type: 'identity', axis: null },
		r: { type: 'identity' },
		symbol: { type: 'identity' },
		color: { type: 'identity' },
		marks: [
			...lines.map(({ share, value }, i) =>
				Plot.link([value], {
					x1: (v: number) => v,
					x2: (v: number) => v,
					y1: top,
					y2: floor + 4 + feet[i]!.level * LEVEL,
					stroke: share === 'median' ? 'var(--ink)' : 'var(--ink-soft)',
					strokeWidth: share === 'median' ? 1.5 : 1,
					strokeDasharray: share === 'median' ? '' : '3 3'
				})
			),
			dots(
				points.filter((p) => !codes.includes(p.code)),
				{ radius: swarm.radius, fill: 'var(--ink-faint)' }
			),
			...labels.map(({ at, shown }, i) =>
				Plot.link([shown], {
					x1: (v: number) => v,
					x2: (v: number) => v,
					y1: top - 2 - places[i]!.level * LEVEL,
					y2: points[at]!.y,
					stroke: colour(i)
				})
			),
			Plot.dot(labels, {
				x: 'shown',
				y: (l: (typeof labels)[number]) => points[l.at]!.y,
				r: 6,
				symbol: (l: (typeof labels)[number]) => l.style.symbol,
				fill: (l: (typeof labels)[number]) => l.style.colour,
				stroke: 'var(--ground)'
			}),
			...labels.map(({ shown, words }, i) =>
				Plot.text([shown], {
					x: (v: number) => v,
					y: top - 9 - places[i]!.level * LEVEL,
					text: () => words,
					dx: places[i]!.middle - x(shown),
					fontSize: LABEL_SIZE,
					fontWeight: i === 0 ? 700 : 600,
					fill: colour(i),
					stroke: 'var(--ground)',
					strokeWidth: 4
				})
			),
			...lines.map(({ share, value, words }, i) =>
				Plot.text([value], {
					x: (v: number) => v,
					y: floor + 10 + feet[i]!.level * LEVEL,
					text: () => words,
					dx: feet[i]!.middle - x(value),
					fontSize: LABEL_SIZE,
					fontWeight: share === 'median' ? 600 : 400,
					fill: share === 'median' ? 'var(--ink)' : 'var(--ink-soft)',
					stroke: 'var(--ground)',
					strokeWidth: 4
				})
			),
			Plot.text(
				absent.map((words, i) => ({ words, y: height + 8 - (absent.length - i) * LEVEL })),
				{
					frameAnchor: 'left',
					y: 'y',
					text: 'words',
					textAnchor: 'start',
					fontSize: LABEL_SIZE,
					fill: 'var(--ink-soft)'
				}
			),
			areaControls({
				points,
				reachable: reachableAreas(points, codes),
				label: (point) => text.chart.pick(point.tip()),
				width,
				height: floor
			})
		]
	};
}
