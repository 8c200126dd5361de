import { CsvFileError, type Finding } from '../../src/domain/dataset';
import { formatCsv } from './csv-file';
import { type CsvRow, type CsvRows, rowsOf, tableOf } from './csv-rows';
import { type DataFiles, FILE_SEALS, SEAL_FOLDER } from './data-files';
import { byKey, inWords, type Sole, soleOf } from './keyed-rows';
import { digestRow } from './row-digest';

const HEADER = ['key', 'digest'];

/** A row of a table with what a seal says of it. */
export interface SealableRow extends CsvRow {
	key: string;
	digest: string;
}

/** The line of a seal file that says how a row was reviewed. */
export interface Seal {
	key: string;
	digest: string;
	line: number;
}

/** `data/ube/schedule.csv` → `data/reviewed/ube/schedule.csv` */
export const sealFileOf = (file: string): string => file.replace('data/', `data/${SEAL_FOLDER}/`);

/** `data/reviewed/ube/schedule.csv` → `data/ube/schedule.csv` */
const tableFileOf = (file: string): string => file.replace(`data/${SEAL_FOLDER}/`, 'data/');

const isSealFile = (file: string): boolean =>
	file.startsWith(`data/${SEAL_FOLDER}/`) && file !== FILE_SEALS;

/** The rows of all tables that can be read, by file; a file that is no CSV is left to the checks. */
export function readTableRows(files: DataFiles): CsvRows {
	return new Map(
		files.names
			.filter((file) => !isSealFile(file) && tableOf(file) !== undefined)
			.flatMap((file) => {
				try {
					return [[file, rowsOf(files.records(file))] as const];
				} catch (error) {
					if (!(error instanceof CsvFileError)) throw error;
					return [];
				}
			})
	);
}

/**
 * The rows of one file as seals know them. A row is named by the cells of its key, its document
 * included; rows of one name are told apart by counting.
 * @param sole the only plan and document of each municipality that has only one
 */
export function sealable(
	file: string,
	rows: CsvRows,
	sole: ReadonlyMap<string, Sole> = soleOf(rows)
): SealableRow[] {
	const table = tableOf(file)!;
	const own = sole.get(file.split('/')[1]!) ?? {};
	const counts = new Map<string, number>();
	return [...byKey(table, rows.get(file) ?? [], own).values()].map(({ row }) => {
		const words = inWords(table, row.cells);
		const count = (counts.get(words) ?? 0) + 1;
		counts.set(words, count);
		return {
			...row,
			key: count === 1 ? words : `${words} #${count}`,
			digest: digestRow(row.cells)
		};
	});
}

/** The seals of one file by key, and what is wrong with the file that keeps them. */
function readSealFile(files: DataFiles, name: string) {
	const seals = new Map<string, Seal>();
	const findings: Finding[] = [];
	const wrong = (line: number, message: string) => findings.push({ file: name, line, message });
	try {
		const [header, ...records] = files.records(name);
		if (header?.cells.join() !== HEADER.join())
			wrong(1, `header is "${header?.cells.join() ?? ''}"; expected ${HEADER.join()}`);
		else
			for (const { line, cells } of records) {
				const [key = '', digest = ''] = cells;
				if (cells.length !== HEADER.length || key === '' || !/^[0-9a-f]{12}$/.test(digest))
					wrong(line, `"${cells.join()}" is no seal; expected a key and 12 hexadecimal digits`);
				else if (seals.has(key)) wrong(line, `"${key}" is sealed twice; expected once`);
				else seals.set(key, { key, digest, line });
			}
	} catch (error) {
		if (!(error instanceof CsvFileError)) throw error;
		wrong(error.line, error.message);
	}
	return { seals, findings };
}

/** All seals: by the table's file, by key; and what is wrong with the files that keep them. */
export function readSeals(files: DataFiles) {
	const seals = new Map<string, Map<string, Seal>>();
	const findings: Finding[] = [];
	for (const name of files.names.filter(isSealFile)) {
		const file = tableFileOf(name);
		if (tableOf(file) === undefined) {
			findings.push({
				file: name,
				line: 1,
				message: `seals of no table; expected the name of a table's file behind data/${SEAL_FOLDER}/`
			});
			continue;
		}
		const read = readSealFile(files, name);
		seals.set(file, read.seals);
		findings.push(...read.findings);
	}
	return { seals, findings };
}

/** The text of a seal file, by key, so that two branches that seal different rows merge. */
export const formatSeals = (seals: Iterable<Pick<Seal, 'key' | 'digest'>>): string =>
	formatCsv([
		HEADER,
		...[...seals].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, digest }) => [key, digest])
	]);
