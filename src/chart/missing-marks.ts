import * as Plot from '@observablehq/plot';
import { type MissingYear, missingYears, type Panel, type PanelPoint } from '../analysis';
import { cellContent, groupBy } from '../domain';

/** Signs for a cell with a dash alone, and for years without a cell. */
export const MISSING_SIGNS = { dash: '–', missing: '×' } as const;

/**
 * Signs on the ground line for what is not a number: a word for words, – for a dash, a faint × for years
 * without a figure. A zero is a number and is written beside its mark.
 * @param ground the value at the ground line
 * @param wordsSign the sign for words, in the reader's language
 */
export function missingMarks(
	panel: Panel,
	ground: number,
	colour: (point: PanelPoint) => string,
	wordsSign: string
): Plot.Markish[] {
	const sign = (content: 'words' | 'dash', text: string) =>
		Plot.text(
			panel.points.filter((p) => cellContent(p.row) === content),
			{
				x: 'fiscalYear',
				y: () => ground,
				text: () => text,
				dy: -9,
				fill: colour,
				fontWeight: 700
			}
		);
	const missing = missingYears(panel);
	const zeros = panel.points.filter((p) => p.value === 0);
	return [
		sign('words', wordsSign),
		sign('dash', MISSING_SIGNS.dash),
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
