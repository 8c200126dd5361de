import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deriveDataSet, formatFindings, type DataSet } from '../src/domain/dataset';
import { SCHEMA_VERSION } from '../src/domain/tables';
import { makeFile, publishedFiles } from './data/published-files';
import { readData } from './data/read-data';
import { runScript, ScriptError } from './run/script-error';

const OUTPUT = resolve('public/data');

/** `npm run data`: checks the CSV files and writes one Parquet file per table and `manifest.json`. */
await runScript(() => {
	const { entries, findings } = readData(resolve('data'));
	if (findings.length > 0)
		throw new ScriptError([...formatFindings(findings), 'data: not built, mend the rows above']);
	const dataSet: DataSet = deriveDataSet(entries);
	rmSync(OUTPUT, { recursive: true, force: true });
	const tables = publishedFiles(dataSet).map((published) => {
		const { content, entry } = makeFile(published);
		const path = join(OUTPUT, entry.file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		return entry;
	});
	writeFileSync(
		join(OUTPUT, 'manifest.json'),
		`${JSON.stringify({ schema_version: SCHEMA_VERSION, tables })}\n`
	);
	const total = tables.reduce((sum, t) => sum + t.bytes, 0);
	console.log(
		`data: ${tables.length} tables, ${tables.reduce((s, t) => s + t.rows, 0)} rows, ${total} bytes in public/data`
	);
});
