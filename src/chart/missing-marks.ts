import * as Plot from '@observablehq/plot';
import { type MissingYear, missingYears, type Panel, type PanelPoint } from '../analysis';
import { cellContent, groupBy } from '../domain';

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
