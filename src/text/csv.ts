/** One column of a CSV file: its heading and the cell of a row. */
export interface CsvColumn<R> {
	heading: string;
	cell: (row: R) => string | number | null;
}

const BYTE_ORDER_MARK = '\uFEFF';

function quote(cell: string | number | null): string {
	const text = cell === null ? '' : String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV text (RFC 4180, lines ended by CRLF) with a byte order mark, so that spreadsheet
 * programs in Japanese offices open it without garbling. Empty cells are null values.
 */
export function toCsv<R>(columns: readonly CsvColumn<R>[], rows: readonly R[]): string {
	const lines = [
		columns.map((c) => quote(c.heading)),
		...rows.map((row) => columns.map((c) => quote(c.cell(row))))
	];
	return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}
