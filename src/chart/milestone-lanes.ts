import * as Plot from '@observablehq/plot';
import { formatFiscalYearShort } from '../domain';
import type { MilestoneDetail } from '../query';
import { bracketed, localized, milestonesText, punctuation, quoted } from '../text';
import type { ChartContext } from './chart-context';
import { truncate } from './truncate';

/** Words beside the line of years from this width on, above it before: height of a row, share of the words. */
const BESIDE = { from: 560, row: 27, words: 0.42 };
const ABOVE = { row: 42 };
const SIZE = 12;
const RADIUS = 5.5;

/**
 * One milestone: a row for each record, its words beside a line of years, or above it where it is narrow. Hollow is the year planned,
 * filled the year done, an arrow leads from one to the other; a dashed one leads on where it is late,
 * and a cross stands where it was dropped. A pale band is the period of the plan.
 * @param years first and last fiscal year of the axis, so that all milestones share one
 */
export function milestoneLanes(
	records: readonly MilestoneDetail[],
	[first, last]: readonly [number, number],
	context: ChartContext
): Plot.PlotOptions {
	const { language, calendar, municipalities, width } = context;
	const text = milestonesText[language];
	const { sentenceSpace } = punctuation[language];
	const lanes = records.map((r, i) => ({ ...r, i }));
	type Lane = (typeof lanes)[number];
	const style = (r: Lane) => municipalities.get(r.municipality).style;
	const colour = (r: Lane) => style(r).colour;
	const beside = width >= BESIDE.from;
	const row = beside ? BESIDE.row : ABOVE.row;
	const left = beside ? Math.round(width * BESIDE.words) : 4;
	const [top, bottom] = beside ? [0.12, 0.88] : [0.52, 0.94];
	const line = (r: Lane) => r.i + (top + bottom) / 2;
	const planned = lanes.filter((r) => r.planned_fiscal_year !== null);
	const done = lanes.filter((r) => r.actual_fiscal_year !== null);
	const slipped = lanes.filter((r) => r.slip_years !== null && r.slip_years !== 0);
	const late = planned.filter((r) => r.status === 'delayed');
	const dropped = lanes.filter((r) => r.status === 'dropped');
	const undated = lanes.filter(
		(r) => r.planned_fiscal_year === null && r.actual_fiscal_year === null
	);
	const scope = (r: Lane) => {
		const words = localized(r, 'scope', language);
		return words === '' ? '' : bracketed(words, language);
	};
	const doubt = (r: Lane) => (r.certainty === 'low' ? '? ' : '');
	const nameOf = (r: Lane) => municipalities.get(r.municipality).name;
	const words = (r: Lane) =>
		`${doubt(r)}${nameOf(r)}${scope(r)} ${text.statuses[r.status]}${sentenceSpace}${quoted(r.words_ja, language)}`;
	/** Where words begin, and the symbol of the city before them. */
	const start = beside ? -left : 0;
	const ticks = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const every = Math.ceil((ticks.length * 34) / (width - left));
	return {
		width,
		height: lanes.length * row + 28,
		marginLeft: left,
		marginRight: 4,
		marginTop: 22,
		marginBottom: 6,
		className: 'plot',
		x: {
			domain: [first - 0.6, last + 0.6],
			axis: 'top',
			label: null,
			ticks: ticks.filter((_, i) => i % every === 0),
			tickFormat: (year: number) => formatFiscalYearShort(year, calendar),
			tickSize: 0
		},
		y: { domain: [lanes.length, 0], axis: null },
		r: { type: 'identity' },
		symbol: { type: 'identity' },
		marks: [
			Plot.ruleX(ticks, { stroke: 'var(--rule)' }),
			Plot.rect(lanes, {
				x1: (r: Lane) => r.first_fiscal_year - 0.5,
				x2: (r: Lane) => r.last_fiscal_year + 0.5,
				y1: (r: Lane) => r.i + top,
				y2: (r: Lane) => r.i + bottom,
				rx: 3,
				fill: colour,
				fillOpacity: 0.08
			}),
			Plot.dot(lanes, {
				x: () => first - 0.6,
				y: (r: Lane) => (beside ? line(r) : r.i + 0.28),
				dx: start + 6,
				r: 4.5,
				symbol: (r: Lane) => style(r).symbol,
				fill: colour
			}),
			Plot.text(lanes, {
				x: () => first - 0.6,
				y: (r: Lane) => (beside ? line(r) : r.i + 0.28),
				text: (r: Lane) => truncate(words(r), ((beside ? left : width) - 30) / SIZE),
				textAnchor: 'start',
				dx: start + 15,
				fontSize: SIZE,
				fill: 'var(--ink)',
				title: words
			}),
			Plot.arrow(slipped, {
				x1: 'planned_fiscal_year',
				x2: 'actual_fiscal_year',
				y1: line,
				y2: line,
				insetStart: RADIUS + 1,
				insetEnd: RADIUS + 1,
				headLength: 7,
				stroke: colour,
				strokeWidth: 1.6
			}),
			Plot.arrow(late, {
				x1: 'planned_fiscal_year',
				x2: (r: Lane) => Math.min(last + 0.5, r.planned_fiscal_year! + 1),
				y1: line,
				y2: line,
				insetStart: RADIUS + 1,
				headLength: 7,
				stroke: colour,
				strokeWidth: 1.6,
				strokeDasharray: '3 3'
			}),
			Plot.dot(planned, {
				x: 'planned_fiscal_year',
				y: line,
				r: (r: Lane) => (r.slip_years === 0 ? RADIUS + 3 : RADIUS),
				symbol: 'circle',
				fill: 'var(--ground)',
				stroke: colour,
				strokeWidth: 1.8
			}),
			Plot.dot(done, {
				x: 'actual_fiscal_year',
				y: line,
				r: RADIUS,
				symbol: 'circle',
				fill: colour
			}),
			Plot.dot(
				dropped.filter((r) => r.planned_fiscal_year !== null),
				{
					x: 'planned_fiscal_year',
					y: line,
					r: RADIUS + 2,
					symbol: 'times',
					stroke: 'var(--ink)',
					strokeWidth: 2
				}
			),
			Plot.text(undated, {
				x: () => first - 0.6,
				y: line,
				text: (r: Lane) => (r.status === 'dropped' ? `× ${text.noYear}` : text.noYear),
				textAnchor: 'start',
				dx: 4,
				fontSize: SIZE,
				fill: 'var(--ink-soft)',
				stroke: 'var(--ground)',
				strokeWidth: 4
			})
		]
	};
}
