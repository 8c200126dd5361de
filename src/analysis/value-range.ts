import type { PanelPoint } from './panels';

/** Share of the highest value below which the spread counts as flat: rates from 96 to 99 % need no zero. */
const FLAT = 0.5;

/** Range of the vertical axis for points of one or several panels. */
export interface ValueRange {
	low: number;
	high: number;
	/** Whether the axis leaves out zero, which the chart then states. */
	broken: boolean;
}

/** The range that holds all points; zero is in it unless the values lie close together and far from it. */
export function valueRange(points: readonly Pick<PanelPoint, 'value'>[]): ValueRange {
	const values = points.flatMap((p) => p.value ?? []);
	if (values.length === 0) return { low: 0, high: 1, broken: false };
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const spread = high - low;
	if (low > 0 && spread > 0 && spread / high < FLAT)
		return {
			low: low - Math.max(spread * 0.3, high * 0.002),
			high: high + Math.max(spread * 0.2, high * 0.002),
			broken: true
		};
	const reach = Math.max(high, 0) - Math.min(low, 0) || 1;
	return {
		low: low < 0 ? low - reach * 0.12 : 0,
		// Zeros alone would leave the axis without a height.
		high: high > 0 ? high + reach * 0.12 : low < 0 ? 0 : reach,
		broken: false
	};
}
