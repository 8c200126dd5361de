import * as Plot from '@observablehq/plot';
import { type ProfileStrip, stripRange } from '../analysis';
import { type ChosenArea, officialNumber } from '../describe';
import { officialText } from '../text';
import type { ChartContext } from './chart-context';
import { LABEL_SIZE, labelWidth, placeLabels } from './label-places';

/** What a strip shows beside the municipalities. */
export interface StripLook {
	/** By code, for those that have marks. */
	areas: ReadonlyMap<string, ChosenArea>;
	/** Whether the middle half and the median of the similar group are drawn. */
	typical: boolean;
}

const MARGIN = 10;
const LEVEL = 17;
const BAND = 10;
const LANE = 11;

/** The places of some municipalities on one line, each named with its value; no axis: the values say it. */
export function profileStrip(
	strip: ProfileStrip,
	{ areas, typical: withTypical }: StripLook,
	context: ChartContext
): Plot.PlotOptions {
	const { language, width } = context;
	const text = officialText[language];
	const range = stripRange(strip, withTypical);
	const inner = width - 2 * MARGIN;
	const x = (value: number) => MARGIN + ((value - range.low) / (range.high - range.low)) * inner;
	const marks = strip.marks.flatMap(({ code, shown }) => {
		const area = areas.get(code);
		if (!area) return [];
		const number = officialNumber(shown, strip.measure, context);
		return [{ shown, style: area.style, words: `${area.name} ${number}` }];
	});
	const places = placeLabels(
		marks.map(({ shown, words }) => ({ at: x(shown), width: labelWidth(words) + 4 })),
		width
	);
	/** Marks that would cover each other stand below each other. */
	const lanes = placeLabels(
		marks.map(({ shown }) => ({ at: x(shown), width: 1 })),
		width
	).map((lane) => lane.level);
	const depth = Math.max(0, ...lanes) * LANE;
	const middle = 14 + (Math.max(-1, ...places.map((p) => p.level)) + 1) * LEVEL;
	const typical = withTypical ? strip.typical : null;
	const median =
		typical === null
			? ''
			: `${text.median} ${officialNumber(typical.median, strip.measure, context)}`;
	const half = labelWidth(median) / 2;
	const foot = middle + depth + (typical === null ? 0 : 20);
	const rise = (i: number) => middle - 12 - places[i]!.level * LEVEL;
	const at = (value: number) => ({ x1: () => x(value), x2: () => x(value) });
	return {
		width,
		height: foot + 10,
		margin: 0,
		className: 'plot',
		x: { type: 'identity', axis: null },
		y: { type: 'identity', axis: null },
		r: { type: 'identity' },
		symbol: { type: 'identity' },
		color: { type: 'identity' },
		marks: [
			Plot.link([0], {
				x1: () => MARGIN,
				x2: () => width - MARGIN,
				y1: middle,
				y2: middle,
				stroke: 'var(--rule)'
			}),
			...(typical === null
				? []
				: [
						Plot.link([0], {
							x1: () => (typical.p25 === null ? MARGIN : x(typical.p25)),
							x2: () => x(typical.p75),
							y1: middle,
							y2: middle,
							stroke: 'var(--rule-strong)',
							strokeOpacity: 0.5,
							strokeWidth: BAND
						}),
						Plot.link([0], {
							...at(typical.median),
							y1: middle - BAND,
							y2: middle + BAND,
							stroke: 'var(--ink)',
							strokeWidth: 1.5
						}),
						Plot.text([0], {
							x: () => Math.min(Math.max(x(typical.median), half), width - half),
							y: foot,
							text: () => median,
							fontSize: LABEL_SIZE,
							fill: 'var(--ink-soft)'
						})
					]),
			...marks.map(({ shown, style }, i) =>
				Plot.link([0], {
					...at(shown),
					y1: rise(i) + 6,
					y2: middle + lanes[i]! * LANE,
					stroke: style.colour
				})
			),
			Plot.dot(marks, {
				x: (m: (typeof marks)[number]) => x(m.shown),
				y: (_: unknown, i: number) => middle + lanes[i]! * LANE,
				r: 5,
				symbol: (m: (typeof marks)[number]) => m.style.symbol,
				fill: (m: (typeof marks)[number]) => m.style.colour,
				stroke: 'var(--ground)'
			}),
			Plot.text(marks, {
				x: (_: unknown, i: number) => places[i]!.middle,
				y: (_: unknown, i: number) => rise(i),
				text: 'words',
				fontSize: LABEL_SIZE,
				fontWeight: 600,
				fill: (m: (typeof marks)[number]) => m.style.colour,
				stroke: 'var(--ground)',
				strokeWidth: 4
			})
		]
	};
}
