import * as Plot from '@observablehq/plot';
import { formatRound } from '../describe';
import type { GradingRound } from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';
import { gradesText } from '../text';
import type { ChartContext } from './chart-context';
import { gradeTint } from './grade-grid';

/** Where the bar begins and ends below the upper edge, in pixels. */
const BAR = { top: 4, bottom: 34 };

/**
 * The grades of one round on one scale as one bar: a part for each grade of the scale, highest first,
 * as long as its number, with grade and number where there is room; below it how many of them are of
 * low certainty. Grades that were not given are named behind the bar.
 */
export function gradeStrip(
	grades: readonly EvaluationDetail[],
	scale: readonly GradeScaleStep[],
	round: GradingRound,
	context: ChartContext
): Plot.PlotOptions {
	const { language, municipalities, width } = context;
	const text = gradesText[language].flow;
	const colour = municipalities.get(grades[0]!.municipality).style.colour;
	const left = 56;
	const counts = scale.map(({ grade, sort_order: order }) => {
		const same = grades.filter((g) => g.grade === grade);
		const low = same.filter((g) => g.certainty === 'low').length;
		return { grade, order, count: same.length, low };
	});
	const absent = counts.filter((c) => c.count === 0);
	const right = absent.length * 40;
	const given = counts.filter((c) => c.count > 0);
	const room = width - left - right - 4;
	let from = left;
	const parts = given.map((c) => {
		const x1 = from;
		from += (room * c.count) / grades.length;
		return { ...c, x1, x2: from };
	});
	const height = parts.some((p) => p.low > 0) ? BAR.bottom + 22 : BAR.bottom + 4;
	const middle = (BAR.top + BAR.bottom) / 2;
	return {
		width,
		height,
		margin: 0,
		className: 'plot',
		x: { domain: [0, width], range: [0, width], axis: null },
		y: { domain: [0, height], range: [0, height], axis: null },
		marks: [
			Plot.text([formatRound(round, context)], {
				x: () => 0,
				y: () => middle,
				text: (words: string) => words,
				textAnchor: 'start',
				fontSize: 12,
				fontWeight: 600,
				fill: 'var(--ink)'
			}),
			Plot.rect(parts, {
				x1: 'x1',
				x2: 'x2',
				y1: () => BAR.top,
				y2: () => BAR.bottom,
				insetRight: 2,
				fill: colour,
				fillOpacity: (p: (typeof parts)[number]) => gradeTint(p.order),
				stroke: colour,
				strokeWidth: 1
			}),
			Plot.text(parts, {
				x: (p: (typeof parts)[number]) => (p.x1 + p.x2) / 2,
				y: () => middle,
				text: (p: (typeof parts)[number]) => {
					const full = text.count(p.grade, p.count);
					return p.x2 - p.x1 >= 34 ? full : p.x2 - p.x1 >= 14 ? p.grade : '';
				},
				fontSize: 13,
				fontWeight: 700,
				fill: 'var(--ink)'
			}),
			Plot.text(
				parts.filter((p) => p.low > 0),
				{
					x: (p: (typeof parts)[number]) => (p.x1 + p.x2) / 2,
					y: () => BAR.bottom + 12,
					text: (p: (typeof parts)[number]) => text.low(p.low),
					fontSize: 12,
					fill: 'var(--ink)'
				}
			),
			Plot.text(absent, {
				x: (_: unknown, i: number) => from + 24 + i * 40,
				y: () => middle,
				text: (c: (typeof absent)[number]) => text.count(c.grade, 0),
				fontSize: 12,
				fill: 'var(--ink-soft)'
			})
		]
	};
}
