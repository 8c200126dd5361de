import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { type DocumentedEntry, type DocumentIndex, indexDocuments } from '../documents';
import { TABLE_LIST, type Table, type TableName } from '../../tables';

type AnyEntry = Entry<Record<string, unknown>>;

const entriesOf = (entries: Entries, name: string): AnyEntry[] =>
	entries[name as TableName] as unknown as AnyEntry[];

/** What stands in a key column of a row; the only document of its city, where the row leaves it to that. */
function keyCell(entry: AnyEntry, column: string, documents: DocumentIndex): unknown {
	if (column !== 'document_id' || !(column in entry.row) || entry.slug === null)
		return entry.row[column];
	return documents.documentOf(entry as unknown as DocumentedEntry)?.document_id;
}

function duplicateKeys(table: Table, rows: AnyEntry[], documents: DocumentIndex): Finding[] {
	const first = new Map<string, AnyEntry>();
	const findings: Finding[] = [];
	for (const entry of rows) {
		const key = table.key.map((name) => keyCell(entry, name, documents) ?? '').join(' / ');
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

/** The file that holds the rows of a table which a row of that folder may refer to. */
const fileOf = (table: Table, slug: string | null): string =>
	table.location === 'common' ? `data/${table.file}` : `data/${slug ?? '<slug>'}/${table.file}`;

function danglingReferences(table: Table, entries: Entries): Finding[] {
	return table.references.flatMap(({ column, table: target }) => {
		const referred = TABLE_LIST.find((t) => t.name === target)!;
		const keyColumn = referred.key[0]!;
		const known = new Set(entriesOf(entries, target).map((e) => e.row[keyColumn]));
		return entriesOf(entries, table.name)
			.filter((e) => e.row[column] !== null && !known.has(e.row[column]))
			.map((e) =>
				finding(
					e,
					`column ${column}: "${String(e.row[column])}" is not known; expected one that ${fileOf(referred, e.slug)} has`
				)
			);
	});
}

/** Every key stands once, and every reference names a row that exists. */
export function checkKeys(entries: Entries): Finding[] {
	const documents = indexDocuments(entries);
	return TABLE_LIST.flatMap((table) => [
		...duplicateKeys(table, entriesOf(entries, table.name), documents),
		...danglingReferences(table, entries)
	]);
}
