import * as Plot from '@observablehq/plot';
import { considerationLength, type ConsiderationRow } from '../analysis';
import { formatYearShort } from '../describe';
import { bracketed, localized, numbered, scheduleText } from '../text';
import type { ChartContext } from './chart-context';
import { labelWidth } from './label-places';
import { truncate } from './truncate';

const ROW = 44;

/**
 * One city's rows with cells of 検討: the years until 実施 as bars, dashed where no 実施 follows.
 * Longest first.
 * @param max years of the longest bar of any city, so that all cities share a scale
 */
export function considerationBars(
	courses: readonly ConsiderationRow[],
	max: number,
	context: ChartContext
): Plot.PlotOptions {
	const { language, municipalities, width } = context;
	const text = scheduleText[language].consideration;
	const colour = municipalities.get(courses[0]!.step.municipality).style.colour;
	const rows = [...courses].sort(
		(a, b) =>
			Number(a.years === null) - Number(b.years === null) ||
			considerationLength(b) - considerationLength(a)
	);
	const words = (c: ConsiderationRow) =>
		c.years === null
			? c.oneYear
				? text.oneYear
				: text.openYears(c.cells)
			: text.years(c.years) +
				bracketed(
					`${formatYearShort({ fiscal_year: c.considered }, context)}→${formatYearShort({ fiscal_year: c.implemented }, context)}`,
					language
				);
	const bars = rows.map((c, i) => ({ c, i }));
	/** Room for the words behind the bars. */
	const end = Math.min(Math.max(...rows.map((c) => labelWidth(words(c)))) + 12, width * 0.5);
	return {
		width,
		height: rows.length * ROW + 30,
		marginLeft: 4,
		marginRight: end,
		marginTop: 24,
		marginBottom: 6,
		className: 'plot',
		x: {
			domain: [0, Math.max(1, max)],
			axis: 'top',
			label: null,
			ticks: Array.from({ length: Math.max(1, max) + 1 }, (_, i) => i),
			tickFormat: (n: number) => (n === 0 ? '0' : text.years(n)),
			tickSize: 0
		},
		y: { domain: [rows.length, 0], axis: null },
		marks: [
			Plot.ruleX(
				Array.from({ length: Math.max(1, max) + 1 }, (_, i) => i),
				{ stroke: 'var(--rule)' }
			),
			Plot.text(bars, {
				x: () => 0,
				y: (b) => b.i + 0.22,
				text: (b) =>
					truncate(
						numbered(
							b.c.step.initiative_number,
							localized(b.c.step as ConsiderationRow['step'], 'action', language)
						),
						(width - 16) / 12
					),
				textAnchor: 'start',
				dx: 4,
				fontSize: 12,
				fill: 'var(--ink)'
			}),
			...[false, true].map((open) =>
				Plot.rect(
					bars.filter((b) => (b.c.years === null) === open),
					{
						x1: () => 0,
						x2: (b) => considerationLength(b.c as ConsiderationRow),
						y1: (b) => b.i + 0.44,
						y2: (b) => b.i + 0.88,
						fill: colour,
						fillOpacity: open ? 0.06 : 0.42,
						stroke: colour,
						strokeWidth: 1.2,
						strokeDasharray: open ? '4 3' : 'none'
					}
				)
			),
			Plot.text(bars, {
				x: (b) => considerationLength(b.c as ConsiderationRow),
				y: (b) => b.i + 0.66,
				// Behind a bar that is not the longest there is more room than at the end.
				text: (b) =>
					truncate(
						words(b.c as ConsiderationRow),
						(width -
							10 -
							(width - end) * (considerationLength(b.c as ConsiderationRow) / Math.max(1, max))) /
							12
					),
				textAnchor: 'start',
				dx: 6,
				fontSize: 12,
				fill: 'var(--ink)'
			})
		]
	};
}
