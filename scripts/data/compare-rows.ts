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

/** Files of what a municipality has one of at first, and the column by which rows name it. */
const OWNED = [
	['data/plans.csv', 'plan_id'],
	['data/source-documents.csv', 'document_id']
] as const;

/** What rows of a folder need not name: the only plan and the only document, by column. */
type Sole = Readonly<Record<string, string>>;

/** The only plan and document of each municipality that has one, by slug, of one state of the data. */
function soleOf(rows: CsvRows): Map<string, Sole> {
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

interface KeyedRow {
	row: CsvRow;
	/** The cells of its key as they stand in the file, in words. */
	words: string;
}

/**
 * Rows by their key; a key that stands twice keeps its rows apart by counting. A row that leaves its
 * plan or document to the only one of its municipality is taken as if it named it.
 */
function byKey(table: Table, rows: readonly CsvRow[], sole: Sole): Map<string, KeyedRow> {
	const index = new Map<string, KeyedRow>();
	for (const { line, cells } of rows) {
		const named = Object.entries(sole).filter(
			([column]) => column in table.columns && !cells[column]
		);
		const row = { line, cells: { ...cells, ...Object.fromEntries(named) } };
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
					cells: was && is ? changedCells(was.row, is.row) : []
				};
			})
			.filter((change) => !change.before || !change.after || change.cells.length > 0);
	});
}
