import { groupBy } from '../domain';
import type { ProfileFigure } from '../query';

/** One statistic (of one tax and basis) with the figures of the municipalities chosen. */
export interface ProfileLine {
	key: string;
	statistic_id: string;
	tax: string | null;
	basis: string | null;
	fiscal_year: number | null;
	as_of: string | null;
	/** By code. */
	figures: ReadonlyMap<string, ProfileFigure>;
}

/** The figures of a profile statistic by statistic, in the order of the rows. */
export function profileLines(rows: readonly ProfileFigure[]): ProfileLine[] {
	const keyOf = (row: ProfileFigure) =>
		[row.statistic_id, row.tax, row.basis].filter((part) => part !== null).join(' ');
	return [...groupBy(rows, keyOf)].map(([key, list]) => {
		const { statistic_id, tax, basis, fiscal_year, as_of } = list[0]!;
		const figures = new Map(list.map((row) => [row.code, row]));
		return { key, statistic_id, tax, basis, fiscal_year, as_of, figures };
	});
}
