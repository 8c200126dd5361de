import * as Plot from '@observablehq/plot';
import { formatTick, messages } from '../text';
import { formatYearShort, observationLabel } from '../describe';
import type { ChartContext } from './chart-context';
import { explainValue, measureUnit } from '../describe';
import { interactiveMarks } from './interactive-marks';
import { LABEL_SIZE, labelWidth, placeLabels } from './label-places';
import type { PositionedValue, PositionMeasure } from '../analysis';
import type { ValueRange } from '../analysis';

const LEVEL = 40;
const MARGIN = 18;

/**
 * One line with the current figure of each city, the reference city larger; year and kind at each mark.
 * @param referenceCity slug of the city that the others are compared with
 */
export function dotStrip(
	marks: readonly PositionedValue[],
	referenceCity: string | null,
	range: ValueRange,
	measure: PositionMeasure,
	context: ChartContext
): Plot.PlotOptions {
	const { language, municipalities, width } = context;
	const text = messages(language);
	const unit = marks[0] ? measureUnit(marks[0], measure, context) : '';
	const inner = width - 2 * MARGIN;
	const x = (value: number) => MARGIN + ((value - range.low) / (range.high - range.low)) * inner;
	const lines = marks.map((m) => {
		const { name } = municipalities.get(m.municipality);
		const value = formatTick(m.shown, language);
		const when = `${formatYearShort(m, context)} ${text.kinds[m.kind]}`;
		return [`${name} ${value}`, when] as const;
	});
	const places = placeLabels(
		marks.map((m, i) => ({
			at: x(m.shown),
			width: Math.max(...lines[i]!.map(labelWidth)) + 4
		})),
		width
	);
	const levels = Math.max(0, ...places.map((p) => p.level)) + 1;
	const rise = 26 + levels * LEVEL;
	const height = rise + 52;
	const style = (m: PositionedValue) => municipalities.get(m.municipality).style;
	const isReference = (m: PositionedValue) => m.municipality === referenceCity;
	const foot = (i: number) => 22 + places[i]!.level * LEVEL;
	return {
		width,
		height,
		marginLeft: MARGIN,
		marginRight: MARGIN,
		marginTop: 4,
		marginBottom: 48,
		className: 'plot',
		x: {
			domain: [range.low, range.high],
			label: unit === '' ? text.chart.value : unit,
			labelAnchor: 'center',
			labelArrow: 'none',
			labelOffset: 44,
			// Below the ring of the chosen city.
			tickPadding: 12,
			ticks: Math.max(2, Math.floor(width / 110)),
			tickFormat: (v: number) => formatTick(v, language)
		},
		y: { domain: [0, rise], axis: null },
		r: { type: 'identity' },
		symbol: { type: 'identity' },
		color: { type: 'identity' },
		marks: [
			Plot.ruleY([0], { stroke: 'var(--rule-strong)', strokeWidth: 2 }),
			...marks.map((m, i) =>
				Plot.link([m], {
					x1: 'shown',
					x2: 'shown',
					y1: 0,
					y2: foot(i),
					stroke: 'var(--ink-faint)'
				})
			),
			Plot.dot(
				marks.filter((m) => isReference(m)),
				{ x: 'shown', y: 0, r: 14, stroke: 'var(--ink)', strokeWidth: 1.5 }
			),
			Plot.dot(marks, {
				x: 'shown',
				y: 0,
				r: (m: PositionedValue) => (isReference(m) ? 7 : 5),
				symbol: (m: PositionedValue) => style(m).symbol,
				fill: (m: PositionedValue) => style(m).colour,
				stroke: 'var(--ground)',
				opacity: (m: PositionedValue) => (m.certainty === 'low' ? 0.5 : 1)
			}),
			...marks.flatMap((m, i) =>
				lines[i]!.map((line, k) =>
					Plot.text([m], {
						x: 'shown',
						y: foot(i),
						text: () => (k === 0 && m.certainty === 'low' ? `${line} ?` : line),
						dx: places[i]!.middle - x(m.shown),
						dy: k === 0 ? -22 : -7,
						fontSize: LABEL_SIZE,
						fontWeight: k === 0 ? (isReference(m) ? 700 : 600) : 400,
						fill: k === 0 ? style(m).colour : 'var(--ink-soft)',
						stroke: 'var(--ground)',
						strokeWidth: 4
					})
				)
			),
			Plot.dot(marks, {
				x: 'shown',
				y: 0,
				r: 15,
				fill: 'transparent',
				stroke: 'none',
				render: interactiveMarks(
					marks.map((m) => ({
						source: m.observation_id,
						label: text.chart.openSource(
							[observationLabel(m, context), explainValue(m, measure, m.measured, context)]
								.filter((words) => words !== undefined)
								.join(text.listJoin)
						)
					}))
				)
			})
		]
	};
}
