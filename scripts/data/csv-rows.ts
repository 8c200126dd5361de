import { TABLE_LIST } from '../../src/domain/tables';
import { CsvFileError, parseCsv, type RawRecord } from '../../src/domain/dataset';
import { ScriptError } from '../run/script-error';

/** A row as it stands in a CSV file: its line and its cells by column, all as text. */
export interface CsvRow {
	line: number;
	cells: Readonly<Record<string, string>>;
}

/** The rows of every table file of one state of the data, by file name (`data/ube/schedule.csv`). */
export type CsvRows = ReadonlyMap<string, readonly CsvRow[]>;

/** The table whose rows a file holds; undefined for a file that is no table. */
export function tableOf(file: string) {
	const [, ...path] = file.split('/');
	const location = path.length === 1 ? 'common' : 'municipality';
	return TABLE_LIST.find(
		(t) => t.location === location && t.file === path.at(-1) && path.length <= 2
	);
}

/** The rows of a file by its own header, the first record. */
export function rowsOf([header, ...records]: readonly RawRecord[]): CsvRow[] {
	return records.map(({ line, cells }) => ({
		line,
		cells: Object.fromEntries((header?.cells ?? []).map((name, i) => [name, cells[i] ?? '']))
	}));
}

/**
 * Reads the table files of one state by their own headers, whatever columns they had then.
 * @param files names below the project, `data/ube/schedule.csv`; others than tables are left out
 * @param read the bytes of a file
 * @throws ScriptError naming a file that is no CSV
 */
export function readCsvRows(files: readonly string[], read: (file: string) => Uint8Array): CsvRows {
	const tables = files.filter((file) => tableOf(file) !== undefined).sort();
	return new Map(
		tables.map((file) => {
			try {
				return [file, rowsOf(parseCsv(read(file)))];
			} catch (error) {
				if (!(error instanceof CsvFileError)) throw error;
				throw new ScriptError([`${file}:${error.line}: ${error.message}`]);
			}
		})
	);
}
