import type { ScheduleRow } from './schedule-rows';

/** Rows of a schedule by whether their course over the years can be seen. */
export interface ScheduleYears {
	/** Rows of several years, which a drawing over the years tells something of. */
	drawn: ScheduleRow[];
	/** Rows of a single year, which are a list. */
	listed: ScheduleRow[];
}

/** Rows that go over several years apart from those of a single one, each in their order. */
export function scheduleYears(rows: readonly ScheduleRow[]): ScheduleYears {
	const isOne = ({ spans }: ScheduleRow) =>
		spans.length === 1 && spans[0]!.first === spans[0]!.last;
	return { drawn: rows.filter((r) => !isOne(r)), listed: rows.filter(isOne) };
}

/** First and last fiscal year of some rows; null where there are none. */
export function yearsOfRows(rows: readonly ScheduleRow[]): [number, number] | null {
	const years = rows.flatMap((row) => row.spans.flatMap(({ first, last }) => [first, last]));
	return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
