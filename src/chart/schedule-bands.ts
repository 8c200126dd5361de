import * as Plot from '@observablehq/plot';
import { formatFiscalYearShort, groupBy, type Phase } from '../domain';
import type { ThemeStep } from '../query';
import { messages, pick } from '../text';
import { clip } from './clip';
import type { ChartContext } from './names';

/** How strongly a phase is tinted; its word stands in the band, so the tint never says it alone. */
const TINTS: Record<Phase | 'none', number> = {
	consider: 0.1,
	prepare: 0.2,
	implement: 0.42,
	continue: 0.32,
	achieve: 0.5,
	end: 0.06,
	none: 0.06
};
const ROW = 46;

/** Consecutive years of one action with the same words. */
export interface Band {
	first: number;
	last: number;
	/** As printed; shown as it is in every language. */
	words: string;
	phase: Phase | null;
	kind: ThemeStep['kind'];
	low: boolean;
}

/** One row of the drawing: an action, or one of several that its city runs at the same time. */
export interface Track {
	step: ThemeStep;
	bands: Band[];
}

/** Tracks of one city's schedule in the order of the document; steps without a year have none. */
export function tracksOf(steps: readonly ThemeStep[]): Track[] {
	const dated = steps.filter((s) => s.fiscal_year !== null);
	const actions = groupBy(dated, (s) => `${s.initiative_id}|${s.action_ja}|${s.kind}`);
	return [...actions.values()].map((list) => {
		const years = [...groupBy(list, (s) => s.fiscal_year!)].sort((a, b) => a[0] - b[0]);
		const bands: Band[] = [];
		for (const [year, cells] of years) {
			const words = cells.map((c) => c.plan_text_ja).join('／');
			const before = bands.at(-1);
			if (before && before.last === year - 1 && before.words === words) before.last = year;
			else
				bands.push({
					first: year,
					last: year,
					words,
					phase: cells.at(-1)!.phase,
					kind: cells[0]!.kind,
					low: cells.some((c) => c.certainty === 'low')
				});
		}
		return { step: list[0]!, bands };
	});
}

/**
 * A city's schedule: fiscal years across, one track an action, bands with the printed words.
 * Plans have a dashed outline, results a solid one.
 * @param tracks of one municipality
 */
export function scheduleBands(tracks: readonly Track[], context: ChartContext): Plot.PlotOptions {
	const { language, calendar, municipalities, width } = context;
	const text = messages(language);
	const years = tracks.flatMap((t) => t.bands.flatMap((b) => [b.first, b.last]));
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const colour = municipalities.get(tracks[0]!.step.municipality)!.style.colour;
	const placed = tracks.flatMap((track, i) => track.bands.map((band) => ({ ...band, i })));
	const yearWidth = (width - 8) / (last - first + 1);
	const em = 12;
	return {
		width,
		height: tracks.length * ROW + 30,
		marginLeft: 4,
		marginRight: 4,
		marginTop: 26,
		marginBottom: 4,
		className: 'plot',
		x: {
			domain: [first - 0.5, last + 0.5],
			axis: 'top',
			label: null,
			ticks: Array.from({ length: last - first + 1 }, (_, i) => first + i),
			tickFormat: (y: number) => formatFiscalYearShort(y, calendar),
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
				y: (_: Track, i: number) => i + 0.22,
				text: (t: Track) =>
					clip(
						`${t.step.initiative_number}　${pick(t.step, 'action', language)}${t.step.kind === 'result' ? `（${text.stepKinds.result}）` : ''}`,
						(width - 16) / em
					),
				textAnchor: 'start',
				dx: 3,
				fill: 'var(--ink)',
				fontSize: em
			}),
			Plot.rect(placed, {
				x1: (b) => b.first - 0.5,
				x2: (b) => b.last + 0.5,
				y1: (b) => b.i + 0.44,
				y2: (b) => b.i + 0.96,
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
					y1: (b) => b.i + 0.44,
					y2: (b) => b.i + 0.96,
					insetLeft: 2,
					insetRight: 2,
					rx: 3,
					fill: 'none',
					stroke: colour,
					strokeWidth: 1.6
				}
			),
			...placed.map((b) =>
				Plot.text([b], {
					x: () => b.first - 0.5,
					y: () => b.i + 0.7,
					text: () =>
						clip(b.low ? `? ${b.words}` : b.words, (yearWidth * (b.last - b.first + 1) - 16) / em),
					textAnchor: 'start',
					dx: 8,
					fill: 'var(--ink)',
					fontSize: em
				})
			)
		]
	};
}
