import type { Data } from 'apache-arrow';
import { columnsToIPC, float64Column, int32Column, textColumn } from './arrow-columns';
import { TableInvalidError } from './errors';
import type { LoadedTable } from './insert-tables';

/** A row from outside, e.g. from a reader's CSV file: its values by the names of its columns. */
export type ImportedRow = Readonly<Record<string, string | number | null>>;

const TABLE_NAME = /^[a-z][a-z0-9_]*$/;
const LARGEST_INTEGER = 2 ** 31 - 1;

/**
 * Rows → a table. A column is INTEGER or DOUBLE when all its values are numbers, otherwise TEXT.
 * @throws TableInvalidError when the name is not one for SQL or the rows do not agree.
 */
export function importTable(name: string, rows: readonly ImportedRow[]): LoadedTable {
	if (!TABLE_NAME.test(name)) {
		const problem = 'its name is not made of small letters, digits and _, beginning with a letter';
		throw new TableInvalidError({ table: name, problem });
	}
	const columns = columnNames(name, rows);
	rows.forEach((row, index) => checkColumns(name, columns, row, index));
	const data = columns.map((column) => ({
		name: column,
		data: toColumn(
			name,
			column,
			rows.map((row) => row[column] ?? null)
		)
	}));
	return { name, rows: rows.length, ipc: columnsToIPC(data, rows.length) };
}

function columnNames(table: string, rows: readonly ImportedRow[]): readonly string[] {
	const columns = Object.keys(rows[0] ?? {});
	if (columns.length === 0) throw new TableInvalidError({ table, problem: 'it has no columns' });
	// SQL does not tell capital letters from small ones.
	const seen = new Set<string>();
	for (const column of columns) {
		const key = column.toLowerCase();
		const problem = column === '' ? 'it has no name' : seen.has(key) ? 'it is there twice' : null;
		if (problem) throw new TableInvalidError({ table, column, problem });
		seen.add(key);
	}
	return columns;
}

function checkColumns(
	table: string,
	columns: readonly string[],
	row: ImportedRow,
	index: number
): void {
	const missing = columns.find((column) => !Object.hasOwn(row, column));
	if (missing !== undefined)
		throw new TableInvalidError({ table, row: index, column: missing, problem: 'it is missing' });
	const further = Object.keys(row).find((column) => !columns.includes(column));
	if (further !== undefined)
		throw new TableInvalidError({
			table,
			row: index,
			column: further,
			problem: 'the first row does not have it'
		});
}

function toColumn(
	table: string,
	column: string,
	values: readonly (string | number | null)[]
): Data {
	const first = values.find((value) => value !== null);
	const kind = typeof (first ?? '');
	values.forEach((value, row) => {
		if (value === null || (typeof value === kind && (kind === 'string' || Number.isFinite(value))))
			return;
		const expected = kind === 'number' ? 'a finite number' : 'text';
		const problem = `expected ${expected} or null, got ${JSON.stringify(value) ?? String(value)}`;
		throw new TableInvalidError({ table, row, column, problem });
	});
	if (kind === 'string') return toTextColumn(values as readonly (string | null)[]);
	const numbers = values as readonly (number | null)[];
	const whole = numbers.every(
		(value) => value === null || (Number.isInteger(value) && Math.abs(value) <= LARGEST_INTEGER)
	);
	return (whole ? int32Column : float64Column)([numbers], numbers.length);
}

function toTextColumn(values: readonly (string | null)[]): Data {
	const texts = [...new Set(values.filter((value) => value !== null))];
	const codes = new Map(texts.map((text, code) => [text, code]));
	const coded = values.map((value) => (value === null ? null : codes.get(value)!));
	return textColumn([coded], texts, values.length);
}
