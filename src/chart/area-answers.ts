import * as Plot from '@observablehq/plot';
import { membersOf } from '../analysis';
import { groupBy } from '../domain';
import { absenceWords } from '../describe';
import { formatNumber, listed, officialText } from '../text';
import type { AreaFigures } from './area-strip';
import type { ChartContext } from './chart-context';
import { LABEL_SIZE } from './label-places';

const LEVEL = 46;

/**
 * The answers of a group to a question of yes or no: a bar for each answer and for each reason why there
 * is none, with how many gave it and which of the chosen ones did.
 */
export function areaAnswers(
	{ rows, chosen }: Pick<AreaFigures, 'rows' | 'chosen'>,
	context: ChartContext
): Plot.PlotOptions {
	const { language, width } = context;
	const text = officialText[language];
	const members = membersOf(rows);
	const wordOf = (row: (typeof rows)[number]) => {
		if (row.value === null) return absenceWords(row.absence, context);
		return row.value === 1 ? text.yes : text.no;
	};
	const given = groupBy(members, wordOf);
	const words = [...new Set([text.yes, text.no, ...given.keys()])];
	const bars = words.map((word, i) => {
		const list = given.get(word) ?? [];
		const who = chosen.filter((c) => list.some((r) => r.code === c.code));
		return {
			label: `${word} ${formatNumber(list.length, language)}`,
			count: list.length,
			top: 18 + i * LEVEL,
			who,
			isAnswer: word === text.yes || word === text.no
		};
	});
	type Bar = (typeof bars)[number];
	return {
		width,
		height: bars.length * LEVEL + 4,
		margin: 0,
		className: 'plot',
		x: { domain: [0, Math.max(1, members.length)], range: [0, width], axis: null },
		y: { type: 'identity', axis: null },
		color: { type: 'identity' },
		marks: [
			Plot.rect(bars, {
				x1: 0,
				x2: () => members.length,
				y1: 'top',
				y2: (b: Bar) => b.top + 18,
				fill: 'none',
				stroke: 'var(--rule)'
			}),
			Plot.rect(bars, {
				x1: 0,
				x2: 'count',
				y1: 'top',
				y2: (b: Bar) => b.top + 18,
				fill: (b: Bar) => (b.isAnswer ? 'var(--ink-faint)' : 'none'),
				stroke: 'var(--ink-faint)'
			}),
			Plot.text(bars, {
				frameAnchor: 'left',
				y: (b: Bar) => b.top - 9,
				text: (b: Bar) =>
					[
						b.label,
						...(b.who.length === 0
							? []
							: [
									listed(
										b.who.map((c) => c.name),
										language
									)
								])
					].join('  '),
				textAnchor: 'start',
				fontSize: LABEL_SIZE,
				fontWeight: 600,
				fill: 'var(--ink)'
			})
		]
	};
}
