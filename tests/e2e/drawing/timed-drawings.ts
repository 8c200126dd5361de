import { officialMeasure } from '../../../src/analysis';
import { areaMap, areaStrip, type ChartContext } from '../../../src/chart';
import { chosenAreas } from '../../../src/describe';
import { drawPlot, type DrawingOptions } from '../../../src/ui/draw-plot';
import { officialPositions, officialRows, officialStatistic } from '../../lib/official-rows';
import { readerOf } from '../../lib/rows';

/** How often each drawing is made; the first rounds, which the engine of JavaScript learns from, do not count. */
const ROUNDS = 15;
const LEARNING = 3;

/** Milliseconds that a drawing takes from its rows to its place on the page, at the median. */
export interface DrawingTimes {
	empty: number;
	strip: number;
	map: number;
}

/** Draws an empty chart, the strip and the map of all municipalities in turns, and times each until it is laid out. */
export function timeDrawings(width: number): DrawingTimes {
	const rows = officialRows(1741);
	const positions = officialPositions(rows);
	const statistic = officialStatistic();
	const figures = {
		statistic,
		measure: officialMeasure(statistic, 'none'),
		rows,
		chosen: chosenAreas([rows[0]!.code, rows[12]!.code], rows, readerOf('ja'))
	};
	const context: ChartContext = { ...readerOf('ja'), width };
	const drawings: Record<keyof DrawingTimes, DrawingOptions> = {
		empty: () => ({ width, height: 200, x: { domain: [0, 1] }, y: { domain: [0, 1] }, marks: [] }),
		strip: (chart) => areaStrip(figures, chart),
		map: (chart) => areaMap({ ...figures, positions }, chart)
	};
	const names = Object.keys(drawings) as (keyof DrawingTimes)[];
	const times: Record<keyof DrawingTimes, number[]> = { empty: [], strip: [], map: [] };
	for (let round = 0; round < ROUNDS; round++)
		for (const name of names) {
			const start = performance.now();
			const drawing = drawPlot(drawings[name], context, name);
			document.body.replaceChildren(drawing);
			drawing.getBoundingClientRect();
			if (round >= LEARNING) times[name].push(performance.now() - start);
		}
	const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;
	return { empty: median(times.empty), strip: median(times.strip), map: median(times.map) };
}
