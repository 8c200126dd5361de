import * as Plot from '@observablehq/plot';
import type { ScheduleRow } from '../analysis';
import { formatFiscalYearShort, type Phase } from '../domain';
import { bracketed, localized, messages, numbered } from '../text';
import type { ChartContext } from './chart-context';
import { truncate } from './truncate';

/** How strongly a phase is tinted; the band shows its words, too, so that nothing depends on the tint. */
export const TINTS: Record<Phase | 'none', number> = {
	consider: 0.1,
	prepare: 0.2,
	implement: 0.42,
	continue: 0.32,
	achieve: 0.5,
	end: 0.06,
	none: 0.06
};

const ROW = 46;

/** Labels of a shared axis move from above the bands to their left: height of a row, least width, share of labels. */
const BESIDE = { row: 26, from: 760, labels: 0.34 };

/** Whether the labels of a shared axis are to the left of the bands. */
export const isBeside = (width: number): boolean => width >= BESIDE.from;

/** An axis that several schedules share. */
export interface SharedAxis {
	/** First and last place that are drawn. */
	domain: readonly [number, number];
	/** Place of a fiscal year. */
	place: (fiscalYear: number) => number;
	/** Words under a place. */
	label: (place: number) => string;
}

/**
 * A city's schedule: fiscal years across, one track an action, bands with the printed words.
 * Plans have a dashed outline, results a solid one.
 * @param tracks of one municipality
 * @param axis shared with other schedules; the years of this one where left out
 * @param more marks over the bands, in places of that axis and rows of a height of 1
 */
export function scheduleBands(
	tracks: readonly ScheduleRow[],
	context: ChartContext,
	axis?: SharedAxis,
	more: readonly Plot.Markish[] = []
): Plot.PlotOptions {
	const { language, calendar, municipalities, width } = context;
	const text = messages(language);
	const years = tracks.flatMap((t) => t.spans.flatMap((b) => [b.first, b.last]));
	const [first, last] = axis?.domain ?? [Math.min(...years), Math.max(...years)];
	const place = axis?.place ?? ((year: number) => year);
	const label = axis?.label ?? ((year: number) => formatFiscalYearShort(year, calendar));
	const colour = municipalities.get(tracks[0]!.step.municipality).style.colour;
	const placed = tracks.flatMap((track, i) =>
		track.spans.map((b) => ({ ...b, first: place(b.first), last: place(b.last), i }))
	);
	const beside = axis !== undefined && isBeside(width);
	const left = beside ? Math.round(width * BESIDE.labels) : 4;
	const row = beside ? BESIDE.row : ROW;
	const [top, bottom] = beside ? [0.08, 0.92] : [0.44, 0.96];
	const yearWidth = (width - left - 4) / (last - first + 1);
	const em = 12;
	const pad = axis !== undefined && yearWidth < 64 ? 4 : 8;
	/** Where the words of a band stand: in it, or beside it where only the empty years there have room. */
	const wordsOf = (band: (typeof placed)[number]) => {
		const words = band.low ? `? ${band.words}` : band.words;
		const others = placed.filter((b) => b.i === band.i && b !== band);
		const next = Math.min(
			last + 1,
			...others.filter((b) => b.first > band.last).map((b) => b.first)
		);
		const before = Math.max(
			first - 1,
			...others.filter((b) => b.last < band.first).map((b) => b.last)
		);
		const cut = (years: number) => truncate(words, (yearWidth * years - 2 * pad) / em);
		const inside = {
			x: band.first - 0.5,
			text: cut(band.last - band.first + 1),
			anchor: 'start',
			dx: pad
		} as const;
		const right = {
			x: band.last + 0.5,
			text: cut(next - band.last - 1),
			anchor: 'start',
			dx: pad
		} as const;
		const left = {
			x: band.first - 0.5,
			text: cut(band.first - before - 1),
			anchor: 'end',
			dx: -pad
		} as const;
		const places = [inside, right, ...(others.some((b) => b.last < band.first) ? [] : [left])];
		return (
			places.find((p) => p.text === words) ??
			places.reduce((most, p) => (p.text.length > most.text.length ? p : most))
		);
	};
	return {
		width,
		height: tracks.length * row + 30,
		marginLeft: left,
		marginRight: 4,
		marginTop: 26,
		marginBottom: 4,
		className: 'plot',
		x: {
			domain: [first - 0.5, last + 0.5],
			axis: 'top',
			label: null,
			ticks: Array.from({ length: last - first + 1 }, (_, i) => first + i),
			tickFormat: label,
			tickSize: 0
		},
		y: { domain: [tracks.length, 0], axis: null },
		marks: [
			Plot.ruleX(
				Array.from({ length: last - first + 2 }, (_, i) => first - 0.5 + i),
				{ stroke: 'var(--rule)' }
			),
			Plot.text(tracks, {
				x: () => first - 0.5,
				y: (_: ScheduleRow, i: number) => i + (beside ? 0.5 : 0.22),
				text: (t: ScheduleRow) =>
					truncate(
						t.label ??
							numbered(t.step.initiative_number, localized(t.step, 'action', language)) +
								(t.step.kind === 'result' ? bracketed(text.stepKinds.result, language) : ''),
						((beside ? left : width) - 16) / em
					),
				textAnchor: 'start',
				dx: beside ? 3 - left : 3,
				fill: 'var(--ink)',
				fontSize: em
			}),
			Plot.rect(placed, {
				x1: (b) => b.first - 0.5,
				x2: (b) => b.last + 0.5,
				y1: (b) => b.i + top,
				y2: (b) => b.i + bottom,
				insetLeft: 2,
				insetRight: 2,
				rx: 3,
				fill: colour,
				fillOpacity: (b) => TINTS[(b.phase ?? 'none') as Phase | 'none'],
				stroke: colour,
				strokeWidth: 1.2,
				strokeDasharray: '4 3',
				title: (b) => b.words
			}),
			Plot.rect(
				placed.filter((b) => b.kind === 'result'),
				{
					x1: (b) => b.first - 0.5,
					x2: (b) => b.last + 0.5,
					y1: (b) => b.i + top,
					y2: (b) => b.i + bottom,
					insetLeft: 2,
					insetRight: 2,
					rx: 3,
					fill: 'none',
					stroke: colour,
					strokeWidth: 1.6
				}
			),
			...placed.map((b) => {
				const words = wordsOf(b);
				return Plot.text([b], {
					x: () => words.x,
					y: () => b.i + (top + bottom) / 2,
					text: () => words.text,
					textAnchor: words.anchor,
					dx: words.dx,
					fill: 'var(--ink)',
					fontSize: em
				});
			}),
			...more
		]
	};
}
