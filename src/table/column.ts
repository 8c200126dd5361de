import type { CsvColumn } from '../text';

/** A column of a table on the screen and in its CSV file. */
export interface TableColumn<R> extends CsvColumn<R> {
	numeric?: boolean;
	/** By what rows are sorted where the reader may sort them; the cell if left out. */
	order?: (row: R) => number | string | null;
	/** Whether the cells are Japanese in every language of the site (printed words). */
	japanese?: boolean;
	/** Observation whose card the cell opens. */
	source?: (row: R) => string | null;
}
