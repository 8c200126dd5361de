import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { groupBy } from '../src/domain';
import { compareRows, type RowChange } from './data/compare-rows';
import { describeChange, figureWriter } from './data/describe-change';
import { filesAt } from './data/git-files';
import { readCsvRows } from './data/csv-rows';
import { readOptions } from './run/options';
import { runScript } from './run/script-error';

const FOLDER = 'data';

/** Names of all files below the data folder of the project. */
const filesNow = (): string[] =>
	existsSync(FOLDER)
		? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map(
				(name) => `${FOLDER}/${name.replaceAll('\\', '/')}`
			)
		: [];

const count = (changes: readonly RowChange[]): string => {
	const added = changes.filter((c) => !c.before).length;
	const gone = changes.filter((c) => !c.after).length;
	return `${added} new, ${gone} gone, ${changes.length - added - gone} changed`;
};

/**
 * `npm run data:changes [-- --against REV]`: says which rows of the CSV files are new, gone or
 * changed since a git revision (HEAD unless given), and what to do about each. Rows are told apart
 * by their keys, so that moving a row is no change. A file that is new or gone as a whole is one line.
 */
await runScript(() => {
	const { against = 'HEAD' } = readOptions(['against']);
	const past = filesAt(against, FOLDER);
	const before = readCsvRows(past.files, past.read);
	const after = readCsvRows(filesNow(), (file) => readFileSync(file));
	const writers = { before: figureWriter(before), after: figureWriter(after) };
	const changes = compareRows(before, after);
	for (const [file, list] of groupBy(changes, (c) => c.file)) {
		const rows = `${list.length} ${list.length === 1 ? 'row' : 'rows'}`;
		if (!before.has(file))
			console.log(`${file}:1: new file with ${rows}; name it in data/CHANGELOG.md`);
		else if (!after.has(file))
			console.log(`${file}:1: gone file with ${rows}; say why in data/CHANGELOG.md`);
		else for (const change of list) console.log(describeChange(change, writers));
	}
	for (const [table, list] of groupBy(changes, (c) => c.table.name))
		console.log(`changes: ${table}: ${count(list)}`);
	console.log(`changes: against ${against}: ${changes.length === 0 ? 'none' : count(changes)}`);
});
