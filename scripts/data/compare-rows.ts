import type { Table } from '../../src/domain/tables';
import { type CsvRow, type CsvRows, tableOf } from './csv-rows';

/** A cell that differs between two states of a row. */
export interface ChangedCell {
	column: string;
	before: string;
	after: string;
}

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

/** Rows by their key; a key that stands twice keeps its rows apart by counting. */
function byKey(table: Table, rows: readonly CsvRow[]): Map<string, CsvRow> {
	const index = new Map<string, CsvRow>();
	for (const row of rows) {
		const key = table.key.map((name) => row.cells[name] ?? '').join('\0');
		let unique = key;
		for (let n = 2; index.has(unique); n++) unique = `${key}\0${n}`;
		index.set(unique, row);
	}
	return index;
}

function changedCells(before: CsvRow, after: CsvRow): ChangedCell[] {
	const columns = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)]);
	return [...columns]
		.map((column) => ({
			column,
			before: before.cells[column] ?? '',
			after: after.cells[column] ?? ''
		}))
		.filter((cell) => cell.before !== cell.after);
}

/** The rows that differ between two states of the data, file by file, in the order of their lines. */
export function compareRows(before: CsvRows, after: CsvRows): RowChange[] {
	const files = [...new Set([...before.keys(), ...after.keys()])].sort();
	return files.flatMap((file) => {
		const table = tableOf(file)!;
		const old = byKey(table, before.get(file) ?? []);
		const now = byKey(table, after.get(file) ?? []);
		return [...new Set([...now.keys(), ...old.keys()])]
			.map((id): RowChange => {
				const [was, is] = [old.get(id), now.get(id)];
				return {
					table,
					file,
					key: id.split('\0').filter(Boolean).join(' '),
					...(was && { before: was }),
					...(is && { after: is }),
					cells: was && is ? changedCells(was, is) : []
				};
			})
			.filter((change) => !change.before || !change.after || change.cells.length > 0);
	});
}
