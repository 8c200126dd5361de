import { resolve } from 'node:path';
import { toParquet } from '../../scripts/lib/parquet-file';
import { readData } from '../../scripts/lib/read-data';
import { deriveDataSet, formatFindings, type DataSet, type Entries } from '../../src/domain';
import { TABLE_LIST } from '../../src/domain/tables';
import { createViews } from '../../src/engine/core';
import { VIEWS } from '../../src/query';
import { openFixtureDb, type NodeEngine } from './fixture-db';

/** The hand-kept rows of the repository's data; throws when they break a rule. */
export function readRealEntries(): Entries {
	const { entries, findings } = readData(resolve('data'));
	if (findings.length > 0) throw new Error(formatFindings(findings).join('\n'));
	return entries;
}

/** The engine that ships with a data set in it, on the way that it takes in the app: Parquet and back. */
export async function openDataDb(entries: Entries): Promise<{ db: NodeEngine; data: DataSet }> {
	const data = deriveDataSet(entries);
	const db = await openFixtureDb();
	for (const table of TABLE_LIST.filter((t) => t.published))
		await db.loadParquet(table.name, toParquet(table, data[table.name as keyof DataSet]));
	await createViews(db, VIEWS);
	return { db, data };
}

/** Parameters that let everything of a theme through. */
export function everything(data: DataSet, theme: string) {
	return {
		theme,
		municipalities: data.municipality.map((m) => m.slug).join(','),
		first_year: 1900,
		last_year: 2200
	};
}
