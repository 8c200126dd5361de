import { groupBy } from '../group-by';
import type { DocumentedEntry, DocumentIndex } from './documents';
import type { SourceRow, Tables } from '../tables';

/** The rows of the documents next to a row's own that say something of the same cell. */
export interface Editions<E> {
	earlier: readonly E[];
	later: readonly E[];
}

/**
 * Of rows that stand in several documents of a municipality: what the document before and the one
 * after print for the same cell. The last document leads: its rows are those without a later one.
 * @param cellOf names what a row is about, whichever document it stands in
 */
export function editionsOf<E extends DocumentedEntry>(
	entries: readonly E[],
	documents: DocumentIndex,
	cellOf: (entry: E) => string
): Map<E, Editions<E>> {
	return new Map(
		[...groupBy(entries, cellOf).values()].flatMap((list) => {
			const editions = [...groupBy(list, documents.orderOf)]
				.sort((a, b) => a[0] - b[0])
				.map(([, rows]) => rows);
			return editions.flatMap((rows, i) =>
				rows.map((e): [E, Editions<E>] => [
					e,
					{ earlier: editions[i - 1] ?? [], later: editions[i + 1] ?? [] }
				])
			);
		})
	);
}

const join = (...parts: (string | number | null)[]): string => parts.map((p) => p ?? '').join('|');

/** The cell that an observation fills: one indicator, year and kind. */
export const observationCell = ({
	row
}: {
	row: Pick<
		SourceRow<Tables['observation']>,
		'indicator_id' | 'fiscal_year' | 'kind' | 'qualifier'
	>;
}): string => join(row.indicator_id, row.fiscal_year, row.kind, row.qualifier);

/** The cell that a grade fills: one initiative, or department of it, at one time. */
export const evaluationCell = ({ row }: { row: SourceRow<Tables['evaluation']> }): string =>
	join(row.initiative_id, row.department_ja, row.fiscal_year, row.period);

/** What a document says of one milestone, or of a part of it, under one initiative. */
export const milestoneCell = ({ row }: { row: SourceRow<Tables['milestone_record']> }): string =>
	join(row.milestone_id, row.initiative_id, row.scope_ja);

/** The cell that words of a schedule fill: one action and year, planned or reported. */
export const scheduleCell = ({ row }: { row: SourceRow<Tables['schedule_step']> }): string =>
	join(row.initiative_id, row.action_ja, row.kind, row.fiscal_year);
