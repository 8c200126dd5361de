import type { Table } from '../../src/domain/tables';
import { type CsvRow, type CsvRows, tableOf } from './csv-rows';
import { byKey, type ChangedCell, changedCells, soleOf } from './keyed-rows';

/** A row that is new, gone or changed; `before` and `after` are absent where there is none. */
export interface RowChange {
	table: Table;
	file: string;
	/** The cells of its key, in words: `ube-01-rate 2022 target`. */
	key: string;
	before?: CsvRow;
	after?: CsvRow;
	/** The cells that differ; none for new and gone rows. */
	cells: ChangedCell[];
}

/** The rows that differ between two states of the data, file by file, in the order of their lines. */
export function compareRows(before: CsvRows, after: CsvRows): RowChange[] {
	const files = [...new Set([...before.keys(), ...after.keys()])].sort();
	const [soleBefore, soleAfter] = [soleOf(before), soleOf(after)];
	return files.flatMap((file) => {
		const table = tableOf(file)!;
		const slug = file.split('/')[1]!;
		const sole = { ...soleAfter.get(slug), ...soleBefore.get(slug) };
		const old = byKey(table, before.get(file) ?? [], sole);
		const now = byKey(table, after.get(file) ?? [], sole);
		return [...new Set([...now.keys(), ...old.keys()])]
			.map((id): RowChange => {
				const [was, is] = [old.get(id), now.get(id)];
				return {
					table,
					file,
					key: (is ?? was)!.words,
					...(was && { before: was.row }),
					...(is && { after: is.row }),
					cells: was && is ? changedCells(was.row.cells, is.row.cells) : []
				};
			})
			.filter((change) => !change.before || !change.after || change.cells.length > 0);
	});
}
