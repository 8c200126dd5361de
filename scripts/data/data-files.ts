import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, type RawRecord, readRecords } from '../../src/domain/dataset';
import type { Table } from '../../src/domain/tables';

/** Folder below the data folder that holds the seals of reviewed rows; it belongs to no municipality. */
export const SEAL_FOLDER = 'reviewed';

/** Folder below the data folder that holds the official figures of all municipalities. */
export const OFFICIAL_FOLDER = 'official';

const OTHER_FOLDERS: readonly string[] = [SEAL_FOLDER, OFFICIAL_FOLDER];

/**
 * The CSV files of one state of the data, by name below the project: `data/ube/observations.csv`.
 * Each is parsed once, however many ask.
 */
export interface DataFiles {
	/** Names of all CSV files, those of the seals included. */
	names: readonly string[];
	/** Names of the folders of municipalities: directly below the data folder, neither seals nor official figures. */
	folders: readonly string[];
	/** The bytes of a file. */
	bytes: (name: string) => Uint8Array;
	/**
	 * The records of a file, its header included.
	 * @throws CsvFileError for bytes that are not UTF-8 and for broken quoting
	 */
	records: (name: string) => RawRecord[];
	/**
	 * The rows of a table's file, as `readRecords` reads them.
	 * @param slug municipality whose folder holds the file, null for common tables
	 * @throws CsvFileError for bytes that are not UTF-8 and for broken quoting
	 */
	entries: (table: Table, name: string, slug: string | null) => ReturnType<typeof readRecords>;
}

/** A function that computes each result once. */
function once<T>(compute: (name: string) => T): (name: string) => T {
	const known = new Map<string, T>();
	return (name) => {
		if (!known.has(name)) known.set(name, compute(name));
		return known.get(name)!;
	};
}

/** The parsed files of a state, from the bytes of each. */
function dataFiles(
	names: readonly string[],
	folders: readonly string[],
	bytesOf: (name: string) => Uint8Array
): DataFiles {
	const records = once((name) => parseCsv(bytesOf(name)));
	const read = new Map<string, ReturnType<typeof readRecords>>();
	return {
		names,
		folders,
		bytes: bytesOf,
		records,
		entries: (table, name, slug) => {
			const result = read.get(name) ?? readRecords(table, name, slug, records(name));
			read.set(name, result);
			return result;
		}
	};
}

/**
 * The files below a data folder, wherever it stands.
 * @param directory path of the folder; one that does not exist holds no files
 */
export function openDataFiles(directory: string): DataFiles {
	const found = existsSync(directory)
		? readdirSync(directory, { recursive: true, withFileTypes: true })
		: [];
	const paths = found
		.filter((f) => f.isFile() && f.name.endsWith('.csv'))
		.map((f) =>
			join(f.parentPath, f.name)
				.slice(directory.length + 1)
				.replaceAll('\\', '/')
		)
		.sort();
	const folders = found
		.filter((f) => f.isDirectory() && f.parentPath === directory && !OTHER_FOLDERS.includes(f.name))
		.map((f) => f.name)
		.sort();
	return dataFiles(
		paths.map((path) => `data/${path}`),
		folders,
		(name) => readFileSync(join(directory, name.slice('data/'.length)))
	);
}

/**
 * A state in which one file is another: what was parsed of the others stays parsed.
 * @param bytes of the file; null where it is gone
 */
export function replaceFile(files: DataFiles, name: string, bytes: Uint8Array | null): DataFiles {
	const names = files.names.filter((other) => other !== name);
	if (bytes === null) return { ...files, names };
	const changed = dataFiles([name], [], () => bytes);
	return {
		names: [...names, name].sort(),
		folders: files.folders,
		bytes: (other) => (other === name ? changed : files).bytes(other),
		records: (other) => (other === name ? changed : files).records(other),
		entries: (table, other, slug) => (other === name ? changed : files).entries(table, other, slug)
	};
}
