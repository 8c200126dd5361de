import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { deriveDataSet, formatFindings, type DataSet } from '../src/domain/dataset';
import { SCHEMA_VERSION, TABLE_LIST } from '../src/domain/tables';
import { toParquet } from './data/parquet-file';
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
	mkdirSync(OUTPUT, { recursive: true });
	const tables = TABLE_LIST.filter((t) => t.published).map((table) => {
		const rows = dataSet[table.name as keyof DataSet] as Record<string, unknown>[];
		const bytes = toParquet(table, rows);
		const file = `${table.name}.parquet`;
		writeFileSync(join(OUTPUT, file), bytes);
		return {
			name: table.name,
			file,
			rows: rows.length,
			bytes: bytes.length,
			sha256: bytesToHex(sha256(bytes))
		};
	});
	writeFileSync(
		join(OUTPUT, 'manifest.json'),
		`${JSON.stringify({ schema_version: SCHEMA_VERSION, tables }, null, '\t')}\n`
	);
	const total = tables.reduce((sum, t) => sum + t.bytes, 0);
	console.log(
		`data: ${tables.length} tables, ${tables.reduce((s, t) => s + t.rows, 0)} rows, ${total} bytes in public/data`
	);
});
