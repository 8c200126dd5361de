import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formatCsv, readCsv } from '../../scripts/data/csv-file';
import { tableOf } from '../../scripts/data/csv-rows';
import { readData } from '../../scripts/data/read-data';
import { formatFindings, type DataSet, type Entries } from '../../src/domain/dataset';
import type { AskOnly } from './real-data';

const OVERLAY = resolve('tests/data/open-world');

let folder: string | undefined;
let entries: Entries | undefined;
let loaded: Promise<{ db: AskOnly; data: DataSet }> | undefined;

/** Rows of a file by column. */
function readRows(path: string): Record<string, string>[] {
	const [header, ...records] = readCsv(path);
	return records.map(({ cells }) =>
		Object.fromEntries(header!.cells.map((name, i) => [name, cells[i] ?? '']))
	);
}

/** Adds rows to those of a file, and fills what these could do without before. */
function addRows(
	path: string,
	file: string,
	added: readonly Record<string, string>[],
	fill: readonly Record<string, string>[]
): void {
	const filled = readRows(path).map((row) => {
		const missing = fill.filter(({ column }) => !row[column!]);
		return { ...row, ...Object.fromEntries(missing.map((f) => [f['column']!, f['value']!])) };
	});
	const rows: Record<string, string>[] = [...filled, ...added];
	const names = new Set(rows.flatMap((row) => Object.keys(row)));
	const header = Object.keys(tableOf(`data/${file}`)!.columns).filter((name) => names.has(name));
	const lines = [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
	writeFileSync(path, formatCsv(lines));
}

/**
 * The folder of a data set in which more cities, documents, plans and scales exist than in the
 * repository's own: see `tests/data/open-world/README.md`. One for all files of a worker; not to be
 * written into.
 */
export function openWorldFolder(): string {
	if (folder !== undefined) return folder;
	const data = mkdtempSync(join(tmpdir(), 'open-world-'));
	process.once('exit', () => rmSync(data, { recursive: true, force: true }));
	cpSync(resolve('data'), data, { recursive: true });
	const fill = readRows(join(OVERLAY, 'fill.csv'));
	const added = readdirSync(join(OVERLAY, 'data'), { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.csv'));
	for (const file of new Set([...added, ...fill.map((f) => f['file']!)])) {
		const [path, more] = [join(data, file), join(OVERLAY, 'data', file)];
		if (!existsSync(path)) cpSync(more, path, { recursive: true });
		else
			addRows(
				path,
				file,
				existsSync(more) ? readRows(more) : [],
				fill.filter((f) => f['file'] === file)
			);
	}
	return (folder = data);
}

/** The hand-kept rows of the open world; throws when they break a rule. */
export function readOpenWorld(): Entries {
	if (entries) return entries;
	const read = readData(openWorldFolder());
	if (read.findings.length > 0) throw new Error(formatFindings(read.findings).join('\n'));
	return (entries = read.entries);
}

/** The data set of the open world, and a database that holds it, for tests that only ask. */
export function openWorldDb(): Promise<{ db: AskOnly; data: DataSet }> {
	// Only here, so that what reads the folder alone runs without a bundler too.
	return (loaded ??= import('./real-data').then(({ openDataDb }) => openDataDb(readOpenWorld())));
}
