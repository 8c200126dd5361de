import { groupBy } from '../domain';
import type { IndicatorSeries } from './comparable';

/** Cities that have an actual of the same fiscal year. */
interface SharedActuals {
	fiscalYear: number;
	municipalities: string[];
}

/** The last fiscal year of which two cities or more have an actual in numbers; null where there is none. */
export function sharedActuals(series: readonly IndicatorSeries[]): SharedActuals | null {
	const actuals = series
		.flatMap((s) => s.rows)
		.filter((r) => r.kind === 'actual' && r.value !== null && r.fiscal_year !== null);
	const shared = [...groupBy(actuals, (r) => r.fiscal_year!)]
		.map(([fiscalYear, rows]) => ({
			fiscalYear,
			municipalities: [...new Set(rows.map((r) => r.municipality))]
		}))
		.filter(({ municipalities }) => municipalities.length > 1);
	return shared.sort((a, b) => b.fiscalYear - a.fiscalYear)[0] ?? null;
}
