import { createHash } from 'node:crypto';
import type { CsvRow } from './csv-rows';

const LENGTH = 12;

/**
 * The digest by which a row is known to be as it was reviewed: the first 12 hex digits of the SHA-256
 * of its cells that are not empty, as JSON: `[["kind","target"],["value","12"]]`, by name of column.
 * Neither the order of the columns nor a new one that is empty alters it; any character of a cell does.
 */
export function digestRow(cells: CsvRow['cells']): string {
	const filled = Object.entries(cells)
		.filter(([, cell]) => cell !== '')
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return createHash('sha256').update(JSON.stringify(filled)).digest('hex').slice(0, LENGTH);
}
