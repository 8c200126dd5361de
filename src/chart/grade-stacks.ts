import * as Plot from '@observablehq/plot';
import { countByGrade, type GradeGroup } from '../analysis';
import type { GradeScaleStep } from '../query';
import type { ChartContext } from './chart-context';
import { gradeTint } from './grade-grid';
import { truncate } from './truncate';

const ROW = 46;

/**
 * One city's groups on one scale as bars: a part for each grade of the scale, highest first, as long as its number.
 * @param max number of grades in the city's largest group
 */
export function gradeStacks(
	groups: readonly GradeGroup[],
	scale: readonly GradeScaleStep[],
	max: number,
	context: ChartContext
): Plot.PlotOptions {
	const { municipalities, width } = context;
	const colour = municipalities.get(groups[0]!.municipality).style.colour;
	const parts = groups.flatMap((group, i) => {
		let from = 0;
		return countByGrade(group, scale)
			.filter((c) => c.count > 0)
			.map((c) => {
				const x1 = from;
				from += c.count;
				return { ...c, i, x1, x2: from };
			});
	});
	const room = (count: number) => ((width - 8) * count) / max;
	return {
		width,
		height: groups.length * ROW + 8,
		marginLeft: 4,
		marginRight: 4,
		marginTop: 2,
		marginBottom: 4,
		className: 'plot',
		x: { domain: [0, max], axis: null },
		y: { domain: [groups.length, 0], axis: null },
		marks: [
			Plot.text(groups, {
				x: () => 0,
				y: (_: GradeGroup, i: number) => i + 0.22,
				text: (g: GradeGroup) => truncate(g.name, (width - 12) / 12),
				textAnchor: 'start',
				dx: 2,
				fontSize: 12,
				fill: 'var(--ink)'
			}),
			Plot.rect(parts, {
				x1: 'x1',
				x2: 'x2',
				y1: (p) => p.i + 0.42,
				y2: (p) => p.i + 0.92,
				insetLeft: 1,
				insetRight: 1,
				fill: colour,
				fillOpacity: (p) => gradeTint(p.order),
				stroke: colour,
				strokeWidth: 1
			}),
			Plot.text(parts, {
				x: (p) => (p.x1 + p.x2) / 2,
				y: (p) => p.i + 0.68,
				text: (p) => {
					const full = `${p.grade} ${p.count}`;
					return room(p.count) >= 34 ? full : room(p.count) >= 14 ? p.grade : '';
				},
				fontSize: 12,
				fontWeight: 600,
				fill: 'var(--ink)'
			})
		]
	};
}
