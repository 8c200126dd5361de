import { readFileSync } from 'node:fs';
import { parseCsv, type RawRecord } from '../../src/domain/dataset';

/**
 * The records of a CSV file; see `parseCsv`.
 * @throws CsvFileError for bytes that are not UTF-8 and for broken quoting
 */
export function readCsv(path: string): RawRecord[] {
	return parseCsv(readFileSync(path));
}
