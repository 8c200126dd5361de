import { fold } from '../domain';
import type { TableColumn } from './column';

/** A column by which rows are sorted, and which way. */
export interface RowOrder {
	column: number;
	descending: boolean;
}

/** The rows sorted by a column, those without a cell last either way; as they are where no column is given. */
export function sortRows<R>(
	rows: readonly R[],
	columns: readonly TableColumn<R>[],
	order: RowOrder | null
): readonly R[] {
	const column = order && columns[order.column];
	if (!column) return rows;
	const sign = order.descending ? -1 : 1;
	return rows
		.map((row) => ({ row, key: column.order ? column.order(row) : column.cell(row) }))
		.sort((a, b) => {
			if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
			if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
			return sign * String(a.key).localeCompare(String(b.key), 'ja', { numeric: true });
		})
		.map(({ row }) => row);
}

/** The rows of which a cell holds the words looked for; forms of letters and kana do not matter. */
export function matchRows<R>(
	rows: readonly R[],
	columns: readonly TableColumn<R>[],
	words: string
): readonly R[] {
	const sought = fold(words.trim());
	if (sought === '') return rows;
	return rows.filter((row) =>
		columns.some((column) => fold(String(column.cell(row) ?? '')).includes(sought))
	);
}

/** Whether a cell is a number, with its sign and unit or not; words that hold one are none. */
export function readsAsNumber(cell: string | number | null): boolean {
	if (typeof cell !== 'string') return true;
	return /^(?:約|[^\p{L}\d]{0,2})[\d.,][^、。]{0,20}$/u.test(cell);
}
