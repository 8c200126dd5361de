import type { CsvColumn } from '../text';

/** A column of a table on the screen and in its CSV file. */
export interface TableColumn<R> extends CsvColumn<R> {
	numeric?: boolean;
	/**
	 * How much it says: the value is what a row is about and comes first on a phone; details are shown
	 * on demand. All others are shown, at most seven with the value.
	 */
	priority?: 'value' | 'detail';
	/** By what rows are sorted where the reader may sort them; the cell if left out. */
	order?: (row: R) => number | string | null;
	/** Whether the cells are Japanese in every language of the site (printed words). */
	japanese?: boolean;
	/** Observation whose card the cell opens. */
	source?: (row: R) => string | null;
}

/** Columns that are shown on demand. */
export const asDetails = <R>(columns: readonly TableColumn<R>[]): TableColumn<R>[] =>
	columns.map((column) => ({ ...column, priority: 'detail' }));

/** The columns that are shown before a reader asks for all. */
export const mainColumns = <R>(columns: readonly TableColumn<R>[]): TableColumn<R>[] =>
	columns.filter((column) => column.priority !== 'detail');
