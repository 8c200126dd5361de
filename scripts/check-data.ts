import { resolve } from 'node:path';
import { formatFindings } from '../src/domain';
import { readData } from './lib/read-data';
import { runScript, ScriptError } from './lib/script-error';

/** `npm run data:check [-- --data DIR]`: reads all CSV files and reports everything that is wrong in one run. */
await runScript(() => {
	const at = process.argv.indexOf('--data');
	const directory = resolve(at > 0 ? (process.argv[at + 1] ?? 'data') : 'data');
	const { entries, findings, files } = readData(directory);
	if (findings.length > 0)
		throw new ScriptError([
			...formatFindings(findings),
			`data: ${findings.length} ${findings.length === 1 ? 'mistake' : 'mistakes'} in ${new Set(findings.map((f) => f.file)).size} of ${files.length} files`
		]);
	const rows = Object.values(entries).reduce((sum, list) => sum + list.length, 0);
	console.log(`data: ${rows} rows in ${files.length} files, no mistakes`);
});
