import {
	checkOfficial,
	CsvFileError,
	type Entries,
	type Finding,
	type Official,
	readOfficialFile
} from '../../src/domain/dataset';
import { OFFICIAL_TABLES, type Table } from '../../src/domain/tables';
import { type DataFiles, OFFICIAL_FOLDER } from './data-files';

/** The municipalities of Japan: 市町村 and the special wards of Tokyo. */
const MUNICIPALITIES = 1741;

const AREAS = `data/${OFFICIAL_TABLES.area.file}`;
const FOLDER = `data/${OFFICIAL_FOLDER}/`;

/** The official figures of all municipalities, read and checked. */
export interface ReadOfficial extends Official {
	/** Everything that is wrong, in one list. */
	findings: Finding[];
}

/** Names of the files of the official figures: areas.csv and all of data/official. */
export const officialNames = ({ names }: Pick<DataFiles, 'names'>): string[] =>
	names.filter((name) => name === AREAS || name.startsWith(FOLDER));

/**
 * Reads areas.csv and the file of each statistic that has a topic, and applies every rule of official
 * figures. Apart from `readData`, because the files are large and few who read the plans need them.
 * @param entries the other tables, of the same state of the data
 * @param count how many municipalities are expected
 */
export function readOfficial(
	source: DataFiles,
	entries: Entries,
	count = MUNICIPALITIES
): ReadOfficial {
	const findings: Finding[] = [];
	const official: Official = { areas: [], files: [] };
	const missing = (file: string, what: string) =>
		findings.push({ file, line: 1, message: `file is missing; expected ${what}` });

	if (!source.names.includes(AREAS)) missing(AREAS, 'the table area');
	else
		try {
			const read = source.entries(OFFICIAL_TABLES.area as unknown as Table, AREAS, null);
			official.areas = read.entries as Official['areas'];
			findings.push(...read.findings);
		} catch (error) {
			if (!(error instanceof CsvFileError)) throw error;
			findings.push({ file: AREAS, line: error.line, message: error.message });
		}

	const known = new Set<string>();
	for (const { row } of entries.statistic) {
		if (row.topic === null) continue;
		const file = `${FOLDER}${row.statistic_id}.csv`;
		known.add(file);
		if (!source.names.includes(file)) {
			missing(file, `the figures of ${row.statistic_id}, which has a topic in statistics.csv`);
			continue;
		}
		const read = readOfficialFile(file, row, source.bytes(file));
		if (read.official) official.files.push(read.official);
		findings.push(...read.findings);
	}
	for (const file of officialNames(source))
		if (file !== AREAS && !known.has(file))
			findings.push({
				file,
				line: 1,
				message: 'file is of no statistic; expected the name of one with a topic in statistics.csv'
			});
	return { ...official, findings: [...findings, ...checkOfficial(official, entries, count)] };
}
