import type { PlanClockRow } from './plan-clock-rows';

/** How many rows of a schedule are shown at first, and how many more are shown rather than folded away. */
const LEADING = { most: 6, spare: 2 };

/** The years that a row says anything of. */
function yearsOf({ spans, figures }: PlanClockRow): number {
	const years = [...spans.flatMap((b) => [b.first, b.last]), ...figures.map((f) => f.fiscal_year)];
	return new Set(years).size;
}

/**
 * Parts a schedule into the rows to look at first and the others, both in the order of the document.
 * Rows of several years lead, as they alone say what comes after what.
 */
export function leadingRows(rows: readonly PlanClockRow[]): {
	leading: PlanClockRow[];
	others: PlanClockRow[];
} {
	if (rows.length <= LEADING.most + LEADING.spare) return { leading: [...rows], others: [] };
	const several = rows.filter((row) => yearsOf(row) > 1);
	const single = rows.filter((row) => yearsOf(row) <= 1);
	const chosen = new Set([...several, ...single].slice(0, LEADING.most));
	return {
		leading: rows.filter((row) => chosen.has(row)),
		others: rows.filter((row) => !chosen.has(row))
	};
}
