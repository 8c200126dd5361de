import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { RawRecord } from './read-records';

/** A CSV file that cannot be split into records: where and why. */
export class CsvFileError extends Error {
	override name = 'CsvFileError';
	constructor(
		readonly line: number,
		message: string
	) {
		super(message);
	}
}

/**
 * The records of a CSV file, the header included: each with the line on which it starts and its
 * cells as text. A byte order mark is ignored, a line end of any system is read as \n, empty lines
 * are left out.
 * @param bytes of the file
 * @throws CsvFileError for bytes that are not UTF-8 and for broken quoting
 */
export function parseCsv(bytes: Uint8Array): RawRecord[] {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
	} catch {
		throw new CsvFileError(1, 'file is not UTF-8; expected UTF-8');
	}
	let complete = 0;
	try {
		const records = parse(text, {
			bom: true,
			relax_column_count: true,
			skip_empty_lines: true,
			info: true,
			on_record: (record, { lines }) => {
				complete = lines;
				return record;
			}
		}) as unknown as { record: string[]; info: { lines: number } }[];
		return records.map(({ record, info }) => ({
			line: info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0),
			cells: record
		}));
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		if (error.code === 'CSV_QUOTE_NOT_CLOSED')
			throw new CsvFileError(
				complete + 1,
				'record cannot be read: it opens a quote and never closes it'
			);
		throw new CsvFileError(Number(error['lines'] ?? 1), `record cannot be read: ${error.message}`);
	}
}
