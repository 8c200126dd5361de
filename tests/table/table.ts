import { messages } from '../../src/text';
import type { Language } from '../../src/domain';
import type { Reader } from '../../src/describe/reader';
import type { TableColumn } from '../../src/table/column';
import { readerOf } from '../lib/rows';

/** The reader that a table is made for. */
export function tableReader(language: Language): Reader {
	return { ...readerOf(language), text: messages(language), openSource: () => {} };
}

/** The cells of a row with their headings, in the order of the columns. */
export function cellsOf<R>(columns: readonly TableColumn<R>[], row: R) {
	return columns.map((c) => [c.heading, c.cell(row)] as const);
}

/** The cell of a row below a heading. */
export function cellOf<R>(columns: readonly TableColumn<R>[], heading: string, row: R) {
	const found = columns.filter((c) => c.heading === heading);
	if (found.length !== 1) throw new Error(`${found.length} columns are headed ${heading}`);
	return found[0]!.cell(row);
}

/** The observations whose cards the cells of a row open, with the headings of the cells. */
export function sourcesIn<R>(columns: readonly TableColumn<R>[], row: R) {
	return columns
		.map((c) => [c.heading, c.source?.(row) ?? null] as const)
		.filter(([, source]) => source !== null);
}
