import { readFileSync } from 'node:fs';
import { parseCsv, type RawRecord } from '../../src/domain/dataset';

/**
 * The records of a CSV file; see `parseCsv`.
 * @throws CsvFileError for bytes that are not UTF-8 and for broken quoting
 */
export function readCsv(path: string): RawRecord[] {
	return parseCsv(readFileSync(path));
}

const quote = (cell: string): string =>
	/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Records as the text of a CSV file, with the quotes that they need and no others. */
export const formatCsv = (records: readonly (readonly string[])[]): string =>
	records.map((cells) => `${cells.map(quote).join(',')}\n`).join('');
