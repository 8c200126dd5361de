import * as Plot from '@observablehq/plot';
import { formatRound } from '../describe';
import { countMoves, gradePairs, type GradingRound, groupBy, isAt } from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';
import { gradesText } from '../text';
import type { ChartContext } from './chart-context';
import { gradeTint } from './grade-grid';

const HEIGHT = 260;

const GAP = 16;

const TOP = 44;

const BAR = 64;

/** Height of a bar that has room for its label; a thinner one has it above. */
const LABEL = 15;

/** Greatest distance from round to round, and the least that has room for words over the ribbons. */
const STEP = { most: 360, words: 250 };

/** What ribbons up, down and level are drawn in: two tints that differ in light and dark, neither a judgement. */
const RIBBONS = {
	up: { own: true, opacity: 0.7 },
	down: { own: false, opacity: 0.5 },
	same: { own: true, opacity: 0.13 }
} as const;

/** The bar of a grade in a round: its count and its place. */
interface Bar {
	round: number;
	grade: string;
	order: number;
	count: number;
	/** How many of them are of low certainty. */
	low: number;
	y1: number;
	y2: number;
}

function barsOf(
	grades: readonly EvaluationDetail[],
	scale: readonly GradeScaleStep[],
	rounds: readonly GradingRound[],
	unit: number
): Bar[] {
	return rounds.flatMap((m, round) => {
		const here = grades.filter((g) => isAt(g, m));
		let y = TOP;
		return scale.map(({ grade, sort_order }) => {
			const same = here.filter((g) => g.grade === grade);
			const [y1, y2] = [y, y + same.length * unit];
			y = y2 + GAP;
			return {
				round,
				grade,
				order: sort_order,
				count: same.length,
				low: same.filter((g) => g.certainty === 'low').length,
				y1,
				y2
			};
		});
	});
}

/** Lines from the bars of one round to those of the next, as wide as their number of grades. */
function ribbons(
	grades: readonly EvaluationDetail[],
	rounds: readonly GradingRound[],
	bars: readonly Bar[],
	unit: number
) {
	const barOf = (round: number, grade: string) =>
		bars.find((b) => b.round === round && b.grade === grade)!;
	return rounds.slice(1).flatMap((to, k) => {
		const pairs = gradePairs(grades, rounds[k]!, to).filter((p) => p.move !== null);
		const groups = [
			...groupBy(pairs, (p) => `${p.before!.grade_order} ${p.after!.grade_order}`).values()
		].sort(
			(a, b) =>
				a[0]!.before!.grade_order - b[0]!.before!.grade_order ||
				a[0]!.after!.grade_order - b[0]!.after!.grade_order
		);
		const used = new Map<string, number>();
		const take = (bar: Bar, side: string, size: number) => {
			const key = `${side} ${bar.grade}`;
			const from = used.get(key) ?? bar.y1;
			used.set(key, from + size);
			return from + size / 2;
		};
		return groups.map((list) => {
			const { before, after, move } = list[0]!;
			const size = list.length * unit;
			return {
				k,
				count: list.length,
				move: move!,
				from: before!.grade,
				to: after!.grade,
				size,
				y1: take(barOf(k, before!.grade), 'from', size),
				y2: take(barOf(k + 1, after!.grade), 'to', size)
			};
		});
	});
}

/**
 * How one city's grades on one scale changed from round to round: a column for each round, a bar for
 * each grade of the scale, lines as wide as the number of grades that changed. Grades that were not given show 0.
 */
export function gradeFlow(
	grades: readonly EvaluationDetail[],
	scale: readonly GradeScaleStep[],
	rounds: readonly GradingRound[],
	context: ChartContext
): Plot.PlotOptions {
	const { language, municipalities, width } = context;
	const text = gradesText[language].flow;
	const colour = municipalities.get(grades[0]!.municipality).style.colour;
	const max = Math.max(...rounds.map((m) => grades.filter((g) => isAt(g, m)).length));
	const unit = HEIGHT / Math.max(1, max);
	const bars = barsOf(grades, scale, rounds, unit);
	const flows = ribbons(grades, rounds, bars, unit);
	const step =
		rounds.length === 1 ? 0 : Math.min(STEP.most, (width - BAR - 16) / (rounds.length - 1));
	const x = (round: number) => 8 + BAR / 2 + round * step;
	const height = Math.max(...bars.map((b) => b.y2)) + GAP;
	const moves = rounds.slice(1).map((to, k) => {
		const { up, same, down } = countMoves(gradePairs(grades, rounds[k]!, to));
		const words = step - BAR >= STEP.words ? text.movesLong : text.movesShort;
		return { x: (x(k) + x(k + 1)) / 2, text: words(up, same, down) };
	});
	/** Those that moved lie over those that did not. */
	const drawn = [...flows].sort((a, b) => Number(b.move === 'same') - Number(a.move === 'same'));
	const labelled = flows.filter((f) => f.move !== 'same' && f.size >= 12);
	return {
		width,
		height,
		margin: 0,
		className: 'plot',
		x: { domain: [0, width], range: [0, width], axis: null },
		y: { domain: [0, height], range: [0, height], axis: null },
		marks: [
			Plot.text(
				rounds.map((m, i) => ({ x: x(i), text: formatRound(m, context) })),
				{ x: 'x', y: () => 10, text: 'text', fontSize: 12, fontWeight: 600, fill: 'var(--ink)' }
			),
			Plot.text(moves, { x: 'x', y: () => 28, text: 'text', fontSize: 12, fill: 'var(--ink)' }),
			...drawn.map((f) =>
				Plot.link([f], {
					x1: () => x(f.k) + BAR / 2 + 1,
					x2: () => x(f.k + 1) - BAR / 2 - 1,
					y1: 'y1',
					y2: 'y2',
					curve: 'bump-x',
					stroke: RIBBONS[f.move].own ? colour : 'var(--ink-soft)',
					strokeWidth: Math.max(1.5, f.size - 1),
					strokeOpacity: RIBBONS[f.move].opacity,
					strokeLinecap: 'butt',
					title: () => `${f.from} → ${f.to}: ${f.count}`
				})
			),
			Plot.text(labelled, {
				x: (f: (typeof labelled)[number]) => x(f.k) + BAR / 2 + 8,
				y: 'y1',
				text: (f: (typeof labelled)[number]) => `${text.arrows[f.move]} ${f.count}`,
				textAnchor: 'start',
				fontSize: 13,
				fontWeight: 700,
				fill: 'var(--ink)',
				stroke: 'var(--ground)',
				strokeWidth: 4
			}),
			Plot.rect(
				bars.filter((b) => b.count > 0),
				{
					x1: (b) => x(b.round) - BAR / 2,
					x2: (b) => x(b.round) + BAR / 2,
					y1: 'y1',
					y2: 'y2',
					fill: colour,
					fillOpacity: (b) => gradeTint(b.order),
					stroke: colour,
					strokeWidth: 1
				}
			),
			Plot.text(
				bars.filter((b) => b.low > 0),
				{
					x: (b) => x(b.round) + BAR / 2,
					y: (b) => (b.y1 + b.y2) / 2,
					dx: 8,
					text: (b) => text.low(b.low),
					textAnchor: 'start',
					fontSize: 12,
					fill: 'var(--ink)'
				}
			),
			Plot.text(bars, {
				x: (b) => x(b.round),
				y: (b) => (b.count > 0 && b.y2 - b.y1 < LABEL ? b.y1 - 8 : (b.y1 + b.y2) / 2),
				text: (b) => text.count(b.grade, b.count),
				fontSize: 13,
				fontWeight: 700,
				fill: (b) => (b.count > 0 ? 'var(--ink)' : 'var(--ink-soft)'),
				stroke: 'var(--ground)',
				strokeWidth: 3
			})
		]
	};
}
