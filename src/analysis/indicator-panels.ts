import { groupBy } from '../domain';
import type { ObservationDetail } from '../query';
import type { Panel } from './panels';

const DRAWN = new Set(['baseline', 'target', 'actual', 'forecast']);

/** One indicator with a panel in its printed unit. */
export interface IndicatorPanel {
	/** Its first figure, for what holds of all of them. */
	indicator: ObservationDetail;
	rows: ObservationDetail[];
	panel: Panel;
	/** The unit in which most of its figures are printed; figures in other units are listed, not drawn. */
	unit: { ja: string; en: string };
	/** Whether there are numbers of two years or more, so that a line says something. */
	drawable: boolean;
}

function mostFrequent<T>(items: readonly T[], key: (item: T) => string): T | undefined {
	const groups = [...groupBy(items, key).values()];
	return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}

/** One panel for each indicator, in the unit of the document. */
export function indicatorPanels(rows: readonly ObservationDetail[]): IndicatorPanel[] {
	return [...groupBy(rows, (r) => r.indicator_id).values()].map((list) => {
		const drawn = list.filter((r) => DRAWN.has(r.kind));
		const numbers = drawn.filter((r) => r.value !== null);
		const unitOf = (r: ObservationDetail) => r.unit_ja ?? '';
		const usual = mostFrequent(numbers, unitOf);
		const fits = (r: ObservationDetail) => r.value === null || unitOf(r) === unitOf(usual ?? r);
		const scope = mostFrequent(numbers, (r) => r.scope_ja ?? '')?.scope_ja ?? null;
		const dated = drawn.filter((r) => r.fiscal_year !== null && fits(r));
		const years = new Set(dated.filter((r) => r.value !== null).map((r) => r.fiscal_year));
		const first = list[0]!;
		return {
			indicator: first,
			rows: list,
			unit: { ja: usual?.unit_ja ?? '', en: usual?.unit_en ?? usual?.unit_ja ?? '' },
			drawable: years.size > 1,
			panel: {
				indicators: [{ indicator_id: first.indicator_id, municipality: first.municipality }],
				points: dated.map((row) => ({ row, fiscalYear: row.fiscal_year!, value: row.value })),
				undated: drawn.filter((r) => r.fiscal_year === null && fits(r)),
				otherUnit: drawn.filter((r) => !fits(r)),
				otherScope: numbers.filter((r) => r.scope_ja !== scope),
				computed: list.filter((r) => !DRAWN.has(r.kind))
			}
		};
	});
}
