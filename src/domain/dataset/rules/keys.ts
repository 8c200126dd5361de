import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { TABLE_LIST, type Table, type TableName } from '../../tables';

type AnyEntry = Entry<Record<string, unknown>>;

const entriesOf = (entries: Entries, name: string): AnyEntry[] =>
	entries[name as TableName] as unknown as AnyEntry[];

function duplicateKeys(table: Table, rows: AnyEntry[]): Finding[] {
	const first = new Map<string, AnyEntry>();
	const findings: Finding[] = [];
	for (const entry of rows) {
		const key = table.key.map((name) => entry.row[name] ?? '').join(' / ');
		const earlier = first.get(key);
		if (earlier)
			findings.push(
				finding(
					entry,
					`${table.key.join(' + ')} "${key}" stands twice; expected once, first at ${earlier.file}:${earlier.line}`
				)
			);
		else first.set(key, entry);
	}
	return findings;
}

function danglingReferences(table: Table, entries: Entries): Finding[] {
	return table.references.flatMap(({ column, table: target }) => {
		const keyColumn = TABLE_LIST.find((t) => t.name === target)!.key[0]!;
		const known = new Set(entriesOf(entries, target).map((e) => e.row[keyColumn]));
		return entriesOf(entries, table.name)
			.filter((e) => e.row[column] !== null && !known.has(e.row[column]))
			.map((e) =>
				finding(
					e,
					`column ${column}: "${String(e.row[column])}" is not known; expected a ${keyColumn} of table ${target}`
				)
			);
	});
}

/** Every key stands once, and every reference names a row that exists. */
export function checkKeys(entries: Entries): Finding[] {
	return TABLE_LIST.flatMap((table) => [
		...duplicateKeys(table, entriesOf(entries, table.name)),
		...danglingReferences(table, entries)
	]);
}
