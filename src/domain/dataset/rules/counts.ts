import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { type DocumentedEntry, indexDocuments } from '../documents';

/** As many rows stand in a document as its own row says, where it says so: none is lost, none is there twice. */
export function checkCounts(entries: Entries): Finding[] {
	const { documentOf, homeOf } = indexDocuments(entries);
	const count = (list: readonly DocumentedEntry[], id: string): number =>
		list.filter((e) => documentOf(e)?.document_id === id).length;
	const indicators = (id: string): number =>
		entries.indicator.filter((e) => homeOf(e.row.initiative_id)?.document_id === id).length;
	const check = (entry: Entry<unknown>, column: string, said: number | null, found: number) =>
		said === null || said === found
			? []
			: [
					finding(
						entry,
						`column ${column}: ${said} is not the number of rows that are there; expected ${found}, or the rows that are missing or too many put right`
					)
				];
	return entries.source_document.flatMap((entry) => {
		const { row } = entry;
		const id = row.document_id;
		return [
			...check(entry, 'initiative_rows', row.initiative_rows, count(entries.initiative, id)),
			...check(entry, 'indicator_rows', row.indicator_rows, indicators(id)),
			...check(entry, 'observation_rows', row.observation_rows, count(entries.observation, id)),
			...check(
				entry,
				'schedule_step_rows',
				row.schedule_step_rows,
				count(entries.schedule_step, id)
			),
			...check(entry, 'evaluation_rows', row.evaluation_rows, count(entries.evaluation, id))
		];
	});
}
