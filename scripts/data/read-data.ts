import {
	checkEntries,
	CsvFileError,
	type Entries,
	finding,
	type Finding
} from '../../src/domain/dataset';
import { TABLE_LIST, type Table } from '../../src/domain/tables';
import { type DataFiles, openDataFiles, SEAL_FOLDER } from './data-files';
import { officialNames } from './read-official';

/**
 * Files that may be lacking: not every city grades, links to concepts, has targets that a statistic follows,
 * milestones, or indicators with themes of their own, and a search does without synonyms.
 */
const OPTIONAL_FILES = new Set([
	'evaluations.csv',
	'followed-targets.csv',
	'grade-scales.csv',
	'indicator-concepts.csv',
	'indicator-themes.csv',
	'milestones.csv',
	'synonyms.csv'
]);

/** What stands under the data folder, read and checked. */
export interface ReadData {
	entries: Entries;
	/** Everything that is wrong, of all files and rules, in one list. */
	findings: Finding[];
	/** Names of all files read, `data/ube/observations.csv`. */
	files: string[];
}

/** Reads every table's CSV below a folder and applies every rule; see `readDataFiles`. */
export const readData = (directory: string): ReadData => readDataFiles(openDataFiles(directory));

/**
 * Reads every table's CSV and applies every rule.
 * Rules between tables run over the rows that could be read, so that one run reports all mistakes.
 */
export function readDataFiles(source: DataFiles): ReadData {
	const { entries, findings, files } = readTables(source);
	return {
		entries,
		findings: [...findings, ...findUnknownFiles(source, entries, files), ...checkEntries(entries)],
		files
	};
}

/** Reads every table's CSV; findings are those of single cells, rows and files. */
export function readTables(source: DataFiles): ReadData {
	const findings: Finding[] = [];
	const files: string[] = [];
	const entries = Object.fromEntries(TABLE_LIST.map((t) => [t.name, []])) as unknown as Entries;

	const readTable = (table: Table, slug: string | null) => {
		const name = nameOf(slug, table.file);
		if (!source.names.includes(name)) {
			if (!OPTIONAL_FILES.has(table.file))
				findings.push({
					file: name,
					line: 1,
					message: `file is missing; expected the table ${table.name}`
				});
			return;
		}
		files.push(name);
		try {
			const read = source.entries(table, name, slug);
			(entries[table.name as keyof Entries] as unknown[]).push(...read.entries);
			findings.push(...read.findings);
		} catch (error) {
			if (!(error instanceof CsvFileError)) throw error;
			findings.push({ file: name, line: error.line, message: error.message });
		}
	};
	for (const table of TABLE_LIST) {
		if (table.location === 'common') readTable(table, null);
		else if (table.location === 'municipality')
			for (const slug of municipalityOrder(entries, source.folders)) readTable(table, slug);
	}
	return { entries, findings, files };
}

/** Name of a file of the common tables, or of a municipality's folder. */
const nameOf = (slug: string | null, file: string): string =>
	slug === null ? `data/${file}` : `data/${slug}/${file}`;

/** Municipalities without a folder, and folders and CSV files that are none of the data set. */
function findUnknownFiles(
	source: DataFiles,
	entries: Entries,
	files: readonly string[]
): Finding[] {
	const absent = entries.municipality
		.filter((e) => !source.folders.includes(e.row.slug))
		.map((e) =>
			finding(e, `${e.row.name_en} has no folder; expected data/${e.row.slug} with its files`)
		);
	const known = new Set(entries.municipality.map((e) => e.row.slug));
	const folders = source.folders
		.filter((slug) => !known.has(slug))
		.map((slug) => ({
			file: `data/${slug}`,
			line: 1,
			message: `folder belongs to no municipality; expected its slug in data/municipalities.csv`
		}));
	const official = new Set(officialNames(source));
	const unknown = source.names.filter(
		(name) =>
			!official.has(name) &&
			!name.startsWith(`data/${SEAL_FOLDER}/`) &&
			name.split('/').length <= 3 &&
			!files.includes(name)
	);
	return [
		...absent,
		...folders,
		...unknown.map((file) => ({
			file,
			line: 1,
			message: `file is no table; expected one of ${TABLE_LIST.filter(
				(t) => t.location === (file.split('/').length === 2 ? 'common' : 'municipality')
			)
				.map((t) => t.file)
				.join(', ')}`
		}))
	];
}

/** Folders in the order of municipalities.csv, unknown ones last. */
function municipalityOrder(entries: Entries, slugs: readonly string[]): string[] {
	const order = entries.municipality.map((e) => e.row.slug);
	const rank = (slug: string) => (order.includes(slug) ? order.indexOf(slug) : order.length);
	return [...slugs].sort((a, b) => rank(a) - rank(b));
}
