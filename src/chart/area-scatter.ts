import * as Plot from '@observablehq/plot';
import {
	officialRange,
	type OfficialMeasure,
	type OfficialStatistic,
	shownValue
} from '../analysis';
import { areaName, type ChosenArea, formatOfficial, officialUnit } from '../describe';
import type { PairedFigure } from '../query';
import { bracketed, formatTick, localized, officialText, prefectureName } from '../text';
import { areaControls, dots, reachableAreas } from './area-points';
import type { ChartContext } from './chart-context';
import { LABEL_SIZE } from './label-places';
import { dodgeLabels } from './year-lines';

/** A statistic and how its values are shown. */
interface Axis {
	statistic: OfficialStatistic;
	measure: OfficialMeasure;
}

/** Two statistics of all municipalities. */
export interface AreaPairs {
	rows: readonly PairedFigure[];
	/** Across: the statistic that was asked first. */
	x: Axis;
	/** Up: the other one. */
	y: Axis;
	chosen: readonly ChosenArea[];
}

/**
 * Two statistics against each other: all municipalities faint, the members of the group plain, the
 * chosen ones with their marks and names. Whoever lacks one of the values is not drawn.
 */
export function areaScatter(
	{ rows, x: across, y: up, chosen }: AreaPairs,
	context: ChartContext
): Plot.PlotOptions {
	const { language, width } = context;
	const text = officialText[language].chart;
	const height = Math.round(Math.min(520, Math.max(300, width * 0.75)));
	const title = ({ statistic, measure }: Axis) => {
		const unit = officialUnit(statistic, measure, context);
		const name = localized(statistic, 'name', language);
		return unit === '' ? name : name + bracketed(unit, language);
	};
	const valued = rows.flatMap((row) =>
		row.value === null || row.other_value === null
			? []
			: [
					{
						row,
						across: shownValue(row.value, across.measure),
						up: shownValue(row.other_value, up.measure)
					}
				]
	);
	const [xs, ys] = [
		officialRange(valued.map((v) => v.across)),
		officialRange(valued.map((v) => v.up))
	];
	const marginLeft = Math.max(50, 14 + 7 * formatTick(Math.round(ys.high), language).length);
	const [marginRight, marginTop, marginBottom] = [18, 28, 44];
	const scale = (value: number, { low, high }: typeof xs, from: number, to: number) =>
		from + ((value - low) / (high - low)) * (to - from);
	const points = valued.map((v) => ({
		...v,
		code: v.row.code,
		x: scale(v.across, xs, marginLeft, width - marginRight),
		y: scale(v.up, ys, height - marginBottom, marginTop),
		tip: () =>
			text.tip(
				areaName(v.row, [], context),
				prefectureName(v.row.prefecture_ja, language),
				[
					formatOfficial(v.across, across.statistic, across.measure, context),
					formatOfficial(v.up, up.statistic, up.measure, context)
				].join(' / ')
			)
	}));
	const codes = chosen.map((c) => c.code);
	const plain = points.filter((p) => !codes.includes(p.code));
	const named = chosen.flatMap((area) => {
		const point = points.find((p) => p.code === area.code);
		return point ? [{ ...area, point }] : [];
	});
	const shifts = dodgeLabels(
		named.map(({ point }) => point.y),
		15
	);
	const members = points.filter((p) => p.row.in_group === 1);
	return {
		width,
		height,
		marginLeft,
		marginRight,
		marginTop,
		marginBottom,
		className: 'plot',
		x: {
			domain: [xs.low, xs.high],
			label: title(across),
			labelAnchor: 'center',
			labelArrow: 'none',
			ticks: Math.max(2, Math.floor(width / 110)),
			tickFormat: (v: number) => formatTick(v, language)
		},
		y: {
			domain: [ys.low, ys.high],
			label: title(up),
			labelArrow: 'none',
			grid: true,
			ticks: 5,
			tickFormat: (v: number) => formatTick(v, language)
		},
		symbol: { type: 'identity' },
		color: { type: 'identity' },
		marks: [
			dots(
				plain.filter((p) => p.row.in_group === 0),
				{ radius: 1.6, fill: 'var(--ink-faint)', opacity: 0.4 }
			),
			dots(
				plain.filter((p) => p.row.in_group === 1),
				{ radius: 3, fill: 'var(--ink-soft)' }
			),
			...named.flatMap(({ point, name, style }, i) => {
				const left = point.x > width - 120;
				return [
					Plot.dot([point], {
						x: 'across',
						y: 'up',
						r: 6,
						symbol: style.symbol,
						fill: style.colour,
						stroke: 'var(--ground)'
					}),
					Plot.text([point], {
						x: 'across',
						y: 'up',
						text: () => name,
						textAnchor: left ? 'end' : 'start',
						dx: left ? -11 : 11,
						dy: shifts[i]!,
						fontSize: LABEL_SIZE,
						fontWeight: 600,
						fill: style.colour,
						stroke: 'var(--ground)',
						strokeWidth: 4
					})
				];
			}),
			areaControls({
				points,
				reachable: reachableAreas(
					[...members, ...named.map((n) => n.point).filter((p) => p.row.in_group === 0)],
					codes
				),
				label: (point) => text.pick(point.tip()),
				width,
				height
			})
		]
	};
}
