import * as Plot from '@observablehq/plot';
import type { PlanClockAxis, PlanClockRow } from '../analysis';
import { indicatorRowLabel, observationLabel } from '../describe';
import { formatFiscalYearShort, planYear } from '../domain';
import { formatTick, messages, scheduleText } from '../text';
import type { ChartContext } from './chart-context';
import { interactiveMarks } from './interactive-marks';
import { isBeside, scheduleBands, type SharedAxis } from './schedule-bands';
import { truncate } from './truncate';

/** Heights in a row, labels over or beside it: actuals above, targets below. */
const LEVELS = { actual: [0.55, 0.28], forecast: [0.55, 0.28], target: [0.86, 0.74] } as const;

/** The axis that the schedules of all chosen cities share; `first` is the first year of the city's plan. */
export function planClockAxis(
	rows: readonly { first: number; rows: readonly PlanClockRow[] }[],
	axis: PlanClockAxis,
	first: number,
	{ language, calendar }: Pick<ChartContext, 'language' | 'calendar'>
): SharedAxis {
	const placeOf = (year: number, start: number) => (axis === 'year' ? year : planYear(year, start));
	const places = rows.flatMap((city) =>
		city.rows.flatMap((t) =>
			[...t.spans.flatMap((b) => [b.first, b.last]), ...t.figures.map((f) => f.fiscal_year)].map(
				(year) => placeOf(year, city.first)
			)
		)
	);
	const short = (year: number) => formatFiscalYearShort(year, calendar);
	return {
		domain: [Math.min(...places), Math.max(...places)],
		place: (year) => placeOf(year, first),
		label: (place) =>
			axis === 'year'
				? short(place)
				: `${scheduleText[language].planYearShort(place)} ${short(first + place - 1)}`
	};
}

/** The schedule of one city on the shared axis, with the figures of its initiatives as marks. */
export function planClockBands(
	rows: readonly PlanClockRow[],
	axis: SharedAxis,
	context: ChartContext
): Plot.PlotOptions {
	const { language, municipalities, width } = context;
	const text = messages(language);
	const { colour, symbol } = municipalities.get(rows[0]!.step.municipality).style;
	const points = rows.flatMap((t, i) =>
		t.figures.map((row) => ({
			row,
			x: axis.place(row.fiscal_year),
			y: i + LEVELS[row.kind as keyof typeof LEVELS][isBeside(width) ? 1 : 0]
		}))
	);
	const room = ((isBeside(width) ? 0.66 : 1) * width) / (axis.domain[1] - axis.domain[0] + 1) - 10;
	const labelled = rows.map((row) =>
		row.figures.length > 0 ? { ...row, label: indicatorRowLabel(row, context) } : row
	);
	return scheduleBands(labelled, context, axis, [
		Plot.dot(points, {
			x: 'x',
			y: 'y',
			r: 4.5,
			symbol,
			stroke: colour,
			strokeWidth: 1.8,
			fill: (p: (typeof points)[number]) => (p.row.kind === 'actual' ? colour : 'var(--ground)'),
			fillOpacity: (p: (typeof points)[number]) => (p.row.certainty === 'low' ? 0.5 : 1)
		}),
		Plot.text(points, {
			x: 'x',
			y: 'y',
			text: (p: (typeof points)[number]) => {
				const words = `${formatTick(p.row.value, language)}${p.row.certainty === 'low' ? '?' : ''}`;
				// A number is never cut: its mark says it in full.
				return truncate(words, room / 11) === words ? words : '';
			},
			textAnchor: 'start',
			dx: 8,
			fontSize: 11,
			fill: 'var(--ink)'
		}),
		Plot.dot(points, {
			x: 'x',
			y: 'y',
			r: 8,
			fill: 'transparent',
			stroke: 'none',
			render: interactiveMarks(
				points.map((p) => ({
					source: p.row.observation_id,
					label: text.chart.openSource(observationLabel(p.row, context))
				}))
			)
		})
	]);
}
