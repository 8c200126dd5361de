import { groupBy } from '../domain';
import type { Panel, PanelPoint } from './panels';

/** A year between a series' first and last for which the document gives nothing. */
export interface MissingYear {
	fiscalYear: number;
	/** A figure of the series, for its colour. */
	beside: PanelPoint;
	/** Place among the series of the panel that miss a year, so that marks do not cover each other. */
	row: number;
}

/** The years between the first and the last figure of each series that have none. */
export function missingYears({ points }: Pick<Panel, 'points'>): MissingYear[] {
	const series = [...groupBy(points, (p) => p.row.indicator_id).values()];
	const gaps = series
		.map((seriesPoints) => {
			const years = new Set(seriesPoints.map((p) => p.fiscalYear));
			const [first, last] = [Math.min(...years), Math.max(...years)];
			const between = Array.from({ length: last - first + 1 }, (_, i) => first + i);
			return { beside: seriesPoints[0]!, years: between.filter((y) => !years.has(y)) };
		})
		.filter((gap) => gap.years.length > 0);
	return gaps.flatMap(({ beside, years }, row) =>
		years.map((fiscalYear) => ({ fiscalYear, beside, row }))
	);
}
