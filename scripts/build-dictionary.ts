import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatFindings } from '../src/domain/dataset';
import { buildDictionary } from './data/dictionary';
import { readData } from './data/read-data';
import { runScript, ScriptError } from './run/script-error';

const OUTPUT = 'data/DICTIONARY.md';

/** `npm run data:dictionary`: writes the dictionary of tables, columns and words. */
await runScript(() => {
	const { entries, findings } = readData(resolve('data'));
	if (findings.length > 0)
		throw new ScriptError([
			...formatFindings(findings),
			'dictionary: not written, mend the rows above'
		]);
	writeFileSync(resolve(OUTPUT), buildDictionary(entries));
	console.log(`dictionary: ${OUTPUT} written`);
});
