import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { type DocumentedEntry, indexDocuments } from '../documents';
import { everyEntry } from '../every-entry';

/** Numbers of a row that say where in its document it stands, and the document's column that says how many there are. */
const PLACES = [
	{ column: 'page', last: 'pages', what: 'page' },
	{ column: 'source_line', last: 'lines', what: 'line' }
] as const;

/** Pages and lines are those of the document, as far as it is known how many it has. */
export function checkPlaces(entries: Entries): Finding[] {
	const { documentOf } = indexDocuments(entries);
	const documents = new Map(entries.source_document.map((e) => [e.row.document_id, e.row]));
	const documentOfRow = (entry: Entry<Readonly<Record<string, unknown>>>) =>
		entry.slug === null
			? documents.get(String(entry.row['document_id']))
			: documentOf(entry as unknown as DocumentedEntry);
	return everyEntry(entries).flatMap(({ entry }) =>
		PLACES.flatMap(({ column, last, what }) => {
			const place = entry.row[column];
			if (typeof place !== 'number') return [];
			const document = documentOfRow(entry);
			const most = document?.[last] ?? null;
			if (place >= 1 && (most === null || place <= most)) return [];
			return [
				finding(
					entry,
					`column ${column}: ${place} is no ${what} of ${document?.document_id ?? 'a document'}; expected 1 ${most === null ? 'or more' : `to ${most}`}`
				)
			];
		})
	);
}
