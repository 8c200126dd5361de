import { groupBy } from '../../src/domain';
import type { Table } from '../../src/domain/tables';
import type { CsvRow, CsvRows } from './csv-rows';

/** Files of what a municipality has one of at first, and the column by which rows name it. */
const OWNED = [
	['data/plans.csv', 'plan_id'],
	['data/source-documents.csv', 'document_id']
] as const;

/** What rows of a folder need not name: the only plan and the only document, by column. */
export type Sole = Readonly<Record<string, string>>;

/** The only plan and document of each municipality that has one, by slug, of one state of the data. */
export function soleOf(rows: CsvRows): Map<string, Sole> {
	const cells = (file: string) => (rows.get(file) ?? []).map((row) => row.cells);
	const owned = OWNED.map(
		([file, column]) => [column, groupBy(cells(file), (row) => row['municipality_code'])] as const
	);
	return new Map(
		cells('data/municipalities.csv').map(({ code, slug }): [string, Sole] => [
			slug ?? '',
			Object.fromEntries(
				owned.flatMap(([column, byCode]): [string, string][] => {
					const own = byCode.get(code) ?? [];
					return own.length === 1 ? [[column, own[0]![column] ?? '']] : [];
				})
			)
		])
	);
}

/** A row and the words that name it. */
export interface KeyedRow {
	/** The row; its plan and document are named even where the file leaves them to the only ones. */
	row: CsvRow;
	/** The cells of its key as they stand in the file, in words. */
	words: string;
}

/**
 * Rows by their key; a key that stands twice keeps its rows apart by counting. A row that leaves its
 * plan or document to the only one of its municipality is taken as if it named it.
 */
export function byKey(table: Table, rows: readonly CsvRow[], sole: Sole): Map<string, KeyedRow> {
	const index = new Map<string, KeyedRow>();
	for (const { line, cells } of rows) {
		const named = Object.entries(sole).filter(
			([column]) => column in table.columns && !cells[column]
		);
		const row = { line, cells: { ...cells, ...Object.fromEntries(named) } };
		const key = table.key.map((name) => row.cells[name] ?? '').join('\0');
		let unique = key;
		for (let n = 2; index.has(unique); n++) unique = `${key}\0${n}`;
		index.set(unique, { row, words: inWords(table, cells) });
	}
	return index;
}

/** The cells of a row's key, in words: `ube-01-rate 2022 target`. */
export const inWords = (table: Table, cells: CsvRow['cells']): string =>
	table.key
		.map((name) => cells[name] ?? '')
		.filter(Boolean)
		.join(' ');

/** A cell that differs between two states of a row. */
export interface ChangedCell {
	column: string;
	before: string;
	after: string;
}

/** The cells in which two states of a row differ; a column that one lacks counts as empty. */
export function changedCells(before: CsvRow['cells'], after: CsvRow['cells']): ChangedCell[] {
	const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...columns]
		.map((column) => ({
			column,
			before: before[column] ?? '',
			after: after[column] ?? ''
		}))
		.filter((cell) => cell.before !== cell.after);
}

/** Cells in words: `value "12" → "13", bound "" → "min"`. */
export const changeInWords = (cells: readonly ChangedCell[]): string =>
	cells.map((c) => `${c.column} "${c.before}" → "${c.after}"`).join(', ');
