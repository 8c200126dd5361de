import { groupBy } from '../../src/domain';
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

/** Codes of the municipalities, and the document of each that has only one, of one state of the data. */
function soleDocuments(rows: CsvRows): Map<string, string> {
	const cells = (file: string) => (rows.get(file) ?? []).map((row) => row.cells);
	const documents = groupBy(cells('data/source-documents.csv'), (d) => d['municipality_code']);
	return new Map(
		cells('data/municipalities.csv').flatMap(({ code, slug }): [string, string][] => {
			const own = documents.get(code) ?? [];
			return own.length === 1 ? [[slug ?? '', own[0]!['document_id'] ?? '']] : [];
		})
	);
}

interface KeyedRow {
	row: CsvRow;
	/** The cells of its key as they stand in the file, in words. */
	words: string;
}

/**
 * Rows by their key; a key that stands twice keeps its rows apart by counting. A row that leaves its
 * document to the only one of its municipality is taken as if it named it.
 */
function byKey(
	table: Table,
	rows: readonly CsvRow[],
	sole: string | undefined
): Map<string, KeyedRow> {
	const index = new Map<string, KeyedRow>();
	for (const { line, cells } of rows) {
		const document = 'document_id' in table.columns ? cells['document_id'] || sole : undefined;
		const row = {
			line,
			cells: document === undefined ? cells : { ...cells, document_id: document }
		};
		const key = table.key.map((name) => row.cells[name] ?? '').join('\0');
		let unique = key;
		for (let n = 2; index.has(unique); n++) unique = `${key}\0${n}`;
		const words = table.key
			.map((name) => cells[name] ?? '')
			.filter(Boolean)
			.join(' ');
		index.set(unique, { row, words });
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
	const documents = new Map([...soleDocuments(after), ...soleDocuments(before)]);
	return files.flatMap((file) => {
		const table = tableOf(file)!;
		const sole = documents.get(file.split('/')[1]!);
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
					cells: was && is ? changedCells(was.row, is.row) : []
				};
			})
			.filter((change) => !change.before || !change.after || change.cells.length > 0);
	});
}
