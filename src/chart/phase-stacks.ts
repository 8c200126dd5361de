import * as Plot from '@observablehq/plot';
import type { PhaseCount } from '../analysis';
import { groupBy, type Phase } from '../domain';
import { messages } from '../text';
import type { ChartContext } from './chart-context';
import { type SharedAxis, TINTS } from './schedule-bands';
import { truncate } from './truncate';

/**
 * One city's cells by year: a column for each year, a layer for each phase, the word and the number
 * in the layer where there is room.
 * @param max number of cells in the fullest year, which fills the height
 */
export function phaseStacks(
	counts: readonly PhaseCount[],
	axis: SharedAxis,
	max: number,
	context: ChartContext
): Plot.PlotOptions {
	const { language, municipalities, width } = context;
	const text = messages(language);
	const colour = municipalities.get(counts[0]!.municipality).style.colour;
	const height = 170;
	const [first, last] = axis.domain;
	const column = (width - 8) / (last - first + 1);
	const layers = [...groupBy(counts, (c) => c.fiscal_year).values()].flatMap((list) => {
		let below = 0;
		return list.map((c) => {
			const from = below;
			below += c.cells;
			return { ...c, x: axis.place(c.fiscal_year), y1: from, y2: below };
		});
	});
	const named = (c: PhaseCount) =>
		`${c.phase === null ? text.noPhase : text.phases[c.phase]} ${c.cells}`;
	const pixels = (cells: number) => (cells / max) * (height - 40);
	return {
		width,
		height,
		marginLeft: 4,
		marginRight: 4,
		marginTop: 16,
		marginBottom: 24,
		className: 'plot',
		x: {
			domain: [first - 0.5, last + 0.5],
			label: null,
			ticks: Array.from({ length: last - first + 1 }, (_, i) => first + i),
			tickFormat: axis.label,
			tickSize: 0
		},
		y: { domain: [0, max], axis: null },
		marks: [
			Plot.ruleY([0], { stroke: 'var(--rule-strong)' }),
			Plot.rect(layers, {
				x1: (c) => c.x - 0.5,
				x2: (c) => c.x + 0.5,
				y1: 'y1',
				y2: 'y2',
				insetLeft: 3,
				insetRight: 3,
				fill: colour,
				fillOpacity: (c) => TINTS[(c.phase ?? 'none') as Phase | 'none'],
				stroke: colour,
				strokeWidth: 1,
				title: named
			}),
			Plot.text(
				layers.filter((c) => pixels(c.cells) >= 13),
				{
					x: 'x',
					y: (c) => (c.y1 + c.y2) / 2,
					text: (c) => truncate(named(c), (column - 10) / 11.5) || String(c.cells),
					fontSize: 11,
					fill: 'var(--ink)'
				}
			)
		]
	};
}
