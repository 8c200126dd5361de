import * as Plot from '@observablehq/plot';
import { gradeRows } from '../analysis';
import { formatRound } from '../describe';
import { gradingRounds, isAt } from '../domain';
import type { EvaluationDetail } from '../query';
import { bracketed, localized, numbered } from '../text';
import type { ChartContext } from './chart-context';
import { truncate } from './truncate';

const ROW = 46;

/** Lightest to strongest tint from the last grade of a scale to its first. */
const TINT = { best: 0.5, step: 0.12, least: 0.04 };

/** How strongly a grade is tinted by its place on its scale, 1 the highest. */
export const gradeTint = (order: number): number =>
	Math.max(TINT.least, TINT.best - TINT.step * (order - 1));

/**
 * A city's own grades on one scale: rounds across, one track an initiative, the grade as printed.
 * The stronger the tint, the higher on the city's own scale; it compares with no other city's.
 */
export function gradeGrid(
	grades: readonly EvaluationDetail[],
	context: ChartContext
): Plot.PlotOptions {
	const { language, municipalities, width } = context;
	const rows = gradeRows(grades);
	const rounds = gradingRounds(grades);
	const labels = rounds.map((round) => formatRound(round, context));
	const column = (g: EvaluationDetail) => rounds.findIndex((round) => isAt(g, round));
	const placed = rows.flatMap((list, i) => list.map((g) => ({ g, i, x: column(g) })));
	const colour = municipalities.get(grades[0]!.municipality).style.colour;
	return {
		width,
		height: rows.length * ROW + 30,
		marginLeft: 4,
		marginRight: 4,
		marginTop: 26,
		marginBottom: 4,
		className: 'plot',
		x: {
			domain: [-0.5, rounds.length - 0.5],
			axis: 'top',
			label: null,
			ticks: rounds.map((_, i) => i),
			tickFormat: (i: number) => labels[i] ?? '',
			tickSize: 0
		},
		y: { domain: [rows.length, 0], axis: null },
		marks: [
			Plot.text(rows, {
				x: () => -0.5,
				y: (_: EvaluationDetail[], i: number) => i + 0.22,
				text: (list: EvaluationDetail[]) => {
					const g = list[0]!;
					return truncate(
						numbered(g.initiative_number, localized(g, 'initiative', language)) +
							(g.department_ja === null ? '' : bracketed(g.department_ja, language)),
						(width - 16) / 12
					);
				},
				textAnchor: 'start',
				dx: 3,
				fill: 'var(--ink)',
				fontSize: 12
			}),
			Plot.rect(placed, {
				x1: (p) => p.x - 0.5,
				x2: (p) => p.x + 0.5,
				y1: (p) => p.i + 0.44,
				y2: (p) => p.i + 0.96,
				insetLeft: 2,
				insetRight: 2,
				rx: 3,
				fill: colour,
				fillOpacity: (p) => gradeTint(p.g.grade_order),
				stroke: colour,
				strokeWidth: 1
			}),
			Plot.text(placed, {
				x: 'x',
				y: (p) => p.i + 0.7,
				text: (p) => (p.g.certainty === 'low' ? `${p.g.grade}?` : p.g.grade),
				fill: 'var(--ink)',
				fontWeight: 700,
				fontSize: 13
			})
		]
	};
}
