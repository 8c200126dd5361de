import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deriveDataSet, formatFindings } from '../src/domain/dataset';
import { SCHEMA_VERSION } from '../src/domain/tables';
import { openDataFiles } from './data/data-files';
import { makeFile, officialFiles, publishedFiles } from './data/published-files';
import { readDataFiles } from './data/read-data';
import { readOfficial } from './data/read-official';
import { runScript, ScriptError } from './run/script-error';

const OUTPUT = resolve('public/data');

/** `npm run data`: checks the CSV files and writes the Parquet files and `manifest.json`. */
await runScript(() => {
	const source = openDataFiles(resolve('data'));
	const { entries, findings } = readDataFiles(source);
	const official = readOfficial(source, entries);
	findings.push(...official.findings);
	if (findings.length > 0)
		throw new ScriptError([...formatFindings(findings), 'data: not built, mend the rows above']);
	const files = [...publishedFiles(deriveDataSet(entries)), ...officialFiles(official)].map(makeFile);
	rmSync(OUTPUT, { recursive: true, force: true });
	for (const { entry, content } of files) {
		const path = join(OUTPUT, entry.file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
	const tables = files.map(({ entry }) => entry);
	writeFileSync(
		join(OUTPUT, 'manifest.json'),
		`${JSON.stringify({ schema_version: SCHEMA_VERSION, tables })}\n`
	);
	const total = (list: typeof tables) => list.reduce((sum, t) => sum + t.bytes, 0);
	const loaded = tables.filter((t) => !t.on_demand);
	console.log(
		`data: ${loaded.length} tables, ${loaded.reduce((s, t) => s + t.rows, 0)} rows, ${total(loaded)} bytes in public/data, and on demand ${tables.length - loaded.length} files, ${total(tables) - total(loaded)} bytes`
	);
});
