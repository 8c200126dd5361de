export { CsvFileError, parseCsv } from './parse-csv';
export { readRecords, type RawRecord } from './read-records';
export {
	finding,
	formatFindings,
	type DataSet,
	type Entries,
	type Entry,
	type Finding
} from './data-set';
export { indexDocuments, type DocumentedEntry } from './documents';
export { initiativeId } from './initiative-id';
export { checkEntries } from './rules';
export { deriveDataSet } from './derive';
export {
	areaOutlines,
	areaPositions,
	checkOfficial,
	officialColumns,
	officialFigures,
	timesOf,
	readOfficialFile,
	type Official,
	type OfficialFile
} from './official';
