import { resolve } from 'node:path';
import { openDataFiles } from '../../scripts/data/data-files';
import { publishedFiles } from '../../scripts/data/published-files';
import { readData } from '../../scripts/data/read-data';
import { readOfficial } from '../../scripts/data/read-official';
import {
	deriveDataSet,
	formatFindings,
	type DataSet,
	type Entries,
	type Official
} from '../../src/domain/dataset';
import { materializeViews } from '../../src/engine/node';
import { VIEWS } from '../../src/query';
import { openFixtureDb, type NodeEngine } from './fixture-db';

/** What may be asked of a database that others ask too. */
export type AskOnly = Pick<NodeEngine, 'ask' | 'describe' | 'explain'>;

// The files of a worker share their modules, so what stands here is read and loaded once for all.
let entries: Entries | undefined;
let official: Official | undefined;
let loaded: Promise<{ db: AskOnly; data: DataSet }> | undefined;

/** The hand-kept rows of the repository's data, frozen; throws when they break a rule. */
export function readRealEntries(): Entries {
	if (entries) return entries;
	const read = readData(resolve('data'));
	if (read.findings.length > 0) throw new Error(formatFindings(read.findings).join('\n'));
	return (entries = freeze(read.entries));
}

/** The official figures of the repository's data; throws when they break a rule. */
export function readRealOfficial(): Official {
	if (official) return official;
	const read = readOfficial(openDataFiles(resolve('data')), readRealEntries());
	if (read.findings.length > 0) throw new Error(formatFindings(read.findings).join('\n'));
	return (official = read);
}

/**
 * The repository's data, frozen, and a database that holds them, for tests that only ask: the same
 * one for every file of a worker. A test that may alter a database opens its own: `openDataDb`.
 */
export function openRealDb(): Promise<{ db: AskOnly; data: DataSet }> {
	loaded ??= openDataDb(readRealEntries()).then(({ db, data }) => ({ db, data: freeze(data) }));
	return loaded;
}

/** The engine that ships with a data set in it, on the way that it takes in the app: Parquet and back. */
export async function openDataDb(entries: Entries): Promise<{ db: NodeEngine; data: DataSet }> {
	const data = deriveDataSet(entries);
	const db = await openFixtureDb();
	await db.publish(publishedFiles(data, readRealOfficial()));
	await materializeViews(db, VIEWS);
	return { db, data };
}

/** Parameters that let everything of a theme through. */
export function everything(data: DataSet, theme: string) {
	return {
		theme,
		municipalities: data.municipality.map((m) => m.slug).join(','),
		first_year: 1900,
		last_year: 2200,
		department: 'all'
	};
}

/** Freezes a value and everything in it. */
function freeze<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.values(value).forEach(freeze);
	return Object.freeze(value);
}
