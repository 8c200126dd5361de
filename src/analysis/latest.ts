import type { ObservationDetail } from '../query';

/** Which of two figures of a year is the later one: of a change within it, what was before comes first. */
const order = ({ qualifier }: ObservationDetail) => (qualifier === 'before' ? 0 : 1);

export const byYear = (a: ObservationDetail, b: ObservationDetail) =>
	(a.fiscal_year ?? 0) - (b.fiscal_year ?? 0) || order(a) - order(b);

/** The current value of a series: its latest actual, else its latest baseline. */
export function latestValue<R extends ObservationDetail>(rows: readonly R[]): R | null {
	const numbers = rows.filter((r) => r.value !== null && r.fiscal_year !== null);
	for (const kind of ['actual', 'baseline'] as const) {
		const last = numbers
			.filter((r) => r.kind === kind)
			.sort(byYear)
			.at(-1);
		if (last) return last;
	}
	return null;
}

/** The last target of a series. */
export function finalTarget<R extends ObservationDetail>(rows: readonly R[]): R | null {
	return (
		rows
			.filter((r) => r.kind === 'target' && r.value !== null && r.fiscal_year !== null)
			.sort(byYear)
			.at(-1) ?? null
	);
}

/** The target of an actual: of the same year, scope and unit. */
export function sameYearTarget<R extends ObservationDetail>(
	rows: readonly R[],
	known: R
): R | null {
	if (known.kind !== 'actual') return null;
	const same = (r: R) =>
		r.kind === 'target' &&
		r.value !== null &&
		r.fiscal_year === known.fiscal_year &&
		r.scope_ja === known.scope_ja &&
		r.unit_ja === known.unit_ja;
	return rows.find(same) ?? null;
}
