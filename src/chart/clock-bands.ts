import * as Plot from '@observablehq/plot';
import { formatFiscalYearShort, groupBy, planYear } from '../domain';
import type { ScheduleStepDetail, ObservationDetail } from '../query';
import { formatTick, messages, localized, scheduleText } from '../text';
import { observationLabel } from './announce';
import { truncate } from './clip';
import type { ChartContext, ReaderContext } from './names';
import type { PlanClockAxis } from './plan-clock';
import {
	isBeside,
	scheduleBands,
	scheduleRows,
	type SharedAxis,
	type ScheduleRow
} from './schedule-bands';
import { interactiveMarks } from './sourced';

/** A figure with a place in the row of its indicator. */
type Placed = ObservationDetail & { fiscal_year: number; value: number };

/** A row of the drawing: an action with its bands, or an indicator with its figures. */
export interface PlanClockRow extends ScheduleRow {
	figures: readonly Placed[];
}

/** Heights in a row, labels over or beside it: actuals above, targets below. */
const LEVELS = { actual: [0.55, 0.28], forecast: [0.55, 0.28], target: [0.86, 0.74] } as const;

/** Kinds of figures that stand in the row of their indicator. */
const DRAWN_KINDS: readonly string[] = ['actual', 'forecast', 'target'];

const isPlaced = (figure: ObservationDetail): figure is Placed =>
	figure.fiscal_year !== null && figure.value !== null && DRAWN_KINDS.includes(figure.kind);

/** Rows of figures of an initiative: one for each indicator and scope. */
function indicatorRows(
	step: ScheduleStepDetail,
	figures: readonly ObservationDetail[]
): PlanClockRow[] {
	const key = (f: ObservationDetail) =>
		`${f.indicator_id}|${f.scope_ja ?? ''}|${f.qualifier ?? ''}`;
	return [...groupBy(figures.filter(isPlaced), key).values()].map((list) => ({
		step,
		spans: [],
		figures: list
	}));
}

/** Rows of one city: the actions of each initiative that has a dated cell, then its indicators. */
export function planClockRows(
	steps: readonly ScheduleStepDetail[],
	figures: readonly ObservationDetail[]
): PlanClockRow[] {
	return [...groupBy(steps, (s) => s.initiative_id)].flatMap(([initiative, own]) => {
		const rows = scheduleRows(own);
		if (rows.length === 0) return [];
		const measured = figures.filter((f) => f.initiative_id === initiative);
		return [...rows.map((row) => ({ ...row, figures: [] })), ...indicatorRows(own[0]!, measured)];
	});
}

/** What a row of figures is called: the number of its initiative, its indicator, unit and scope. */
export function indicatorRowLabel(
	{ step, figures }: PlanClockRow,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const figure = figures[0]!;
	const unit = (language === 'ja' ? figure.unit_ja : figure.unit_en) ?? '';
	const scope = localized(figure, 'scope', language);
	const notes = [unit, scope].filter((part) => part !== '');
	const named = `${step.initiative_number}　${localized(figure, 'label', language)}`;
	const [open, close] = language === 'ja' ? ['（', '）'] : [' (', ')'];
	return notes.length === 0
		? named
		: `${named}${open}${notes.join(language === 'ja' ? '、' : ', ')}${close}`;
}

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
	const { colour, symbol } = municipalities.get(rows[0]!.step.municipality)!.style;
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
