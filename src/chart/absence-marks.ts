import * as Plot from '@observablehq/plot';
import { cellContent, groupBy } from '../domain';
import type { Panel, PanelPoint } from './panels';

/** A year between a series' first and last for which the document gives nothing. */
export interface MissingYear {
	fiscalYear: number;
	/** A figure of the series, for its colour. */
	beside: PanelPoint;
	/** Place among the series of the panel that miss a year, so that marks do not cover each other. */
	row: number;
}

/** The years between the first and the last figure of each series that have none. */
export function missingYears({ points }: Pick<Panel, 'points'>): MissingYear[] {
	const series = [...groupBy(points, (p) => p.row.indicator_id).values()];
	const gaps = series
		.map((own) => {
			const years = new Set(own.map((p) => p.fiscalYear));
			const [first, last] = [Math.min(...years), Math.max(...years)];
			const between = Array.from({ length: last - first + 1 }, (_, i) => first + i);
			return { beside: own[0]!, years: between.filter((y) => !years.has(y)) };
		})
		.filter((gap) => gap.years.length > 0);
	return gaps.flatMap(({ beside, years }, row) =>
		years.map((fiscalYear) => ({ fiscalYear, beside, row }))
	);
}

/** Words in the place of a number, and a dash, each with its own sign. */
export const MISSING_SIGNS = { words: '語', dash: '–', missing: '×' } as const;

/**
 * What is no number, each drawn in its own way on the ground line: words as 語, a dash as –, years for
 * which the document gives nothing as a faint ×. A zero is a number and has it written beside its mark.
 * @param ground the value at the ground line
 */
export function missingMarks(
	panel: Panel,
	ground: number,
	colour: (point: PanelPoint) => string
): Plot.Markish[] {
	const sign = (of: 'words' | 'dash') =>
		Plot.text(
			panel.points.filter((p) => cellContent(p.row) === of),
			{
				x: 'fiscalYear',
				y: () => ground,
				text: () => MISSING_SIGNS[of],
				dy: -9,
				fill: colour,
				fontWeight: 700
			}
		);
	const missing = missingYears(panel);
	const zeros = panel.points.filter((p) => p.value === 0);
	return [
		sign('words'),
		sign('dash'),
		...[...groupBy(missing, (m) => m.row).values()].map((list) =>
			Plot.text(list, {
				x: 'fiscalYear',
				y: () => ground,
				text: () => MISSING_SIGNS.missing,
				dy: -5 - 9 * list[0]!.row,
				fill: (m: MissingYear) => colour(m.beside),
				opacity: 0.65
			})
		),
		Plot.text(zeros, { x: 'fiscalYear', y: 'value', text: () => '0', dy: -13, fill: colour })
	];
}
