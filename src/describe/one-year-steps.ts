import type { ScheduleRow } from '../analysis';
import { formatFiscalYearShort, groupBy } from '../domain';
import { messages } from '../text';
import type { ReaderContext } from './reader-context';

/** Rows of a single year by that year and by whether they are planned or reported, with its name: 「R2 計画」. */
export function oneYearGroups(
	rows: readonly ScheduleRow[],
	{ language, calendar }: Pick<ReaderContext, 'language' | 'calendar'>
): { name: string; rows: ScheduleRow[] }[] {
	const yearOf = (row: ScheduleRow) => row.spans[0]!.first;
	const groups = groupBy(rows, (row) => `${yearOf(row)} ${row.step.kind}`);
	return [...groups.values()]
		.sort((a, b) => yearOf(a[0]!) - yearOf(b[0]!))
		.map((own) => ({
			name: `${formatFiscalYearShort(yearOf(own[0]!), calendar)} ${messages(language).stepKinds[own[0]!.step.kind]}`,
			rows: own
		}));
}
