import type { Entries, Entry } from './data-set';
import { TABLE_LIST, type Table, type TableName } from '../tables';

/** A row of any table. */
export interface AnyEntry {
	table: Table;
	entry: Entry<Readonly<Record<string, unknown>>>;
}

/** The rows of all hand-kept tables, for rules that treat all alike. */
export function everyEntry(entries: Entries): AnyEntry[] {
	return TABLE_LIST.flatMap((table) =>
		entries[table.name as TableName].map((entry) => ({ table, entry }))
	);
}
