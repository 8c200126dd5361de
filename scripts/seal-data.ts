import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { groupBy } from '../src/domain';
import { formatFindings } from '../src/domain/dataset';
import { openDataFiles } from './data/data-files';
import { readDataFiles } from './data/read-data';
import { changeFinder } from './data/reviewed-state';
import { checkNamed, pickRows, sealRows } from './data/seal-rows';
import { sealFileOf } from './data/seals';
import {
	listUnreviewed,
	readSealedState,
	type SealedState,
	type UnreviewedRow
} from './data/unreviewed-rows';
import { runScript, ScriptError } from './run/script-error';

const CHANGELOG = 'data/CHANGELOG.md';

const USAGE =
	'expected npm run data:seal [-- FILE or KEY …], or npm run data:seal -- --reviewed --all or FILE, FILE:LINE, FOLDER, KEY …';

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			options: { reviewed: { type: 'boolean' }, all: { type: 'boolean' } },
			allowPositionals: true
		});
		return { reviewed: values.reviewed ?? false, all: values.all ?? false, words: positionals };
	} catch (error) {
		throw new ScriptError([`invalid options: ${(error as Error).message}; ${USAGE}`]);
	}
}

const counts = (rows: readonly UnreviewedRow[]): string => {
	const fresh = rows.filter((u) => !u.seal).length;
	const gone = rows.filter((u) => !u.row).length;
	return `${fresh} new, ${rows.length - fresh - gone} changed, ${gone} gone`;
};

/** Tells what is not as it was reviewed; changes nothing. */
function list(state: SealedState, rows: readonly UnreviewedRow[]): void {
	for (const line of formatFindings([
		...state.findings,
		...listUnreviewed(rows, changeFinder(state.rows))
	]))
		console.log(line);
	console.log(
		rows.length === 0 ? 'seal: every row is as it was reviewed' : `seal: to review: ${counts(rows)}`
	);
}

/** Writes the seals of rows that a person has read again. */
function seal(state: SealedState, rows: readonly UnreviewedRow[]): void {
	checkNamed(state, rows, existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '');
	for (const [file, text] of sealRows(state, rows)) {
		const path = sealFileOf(file);
		mkdirSync(dirname(path), { recursive: true });
		if (text === '') rmSync(path);
		else writeFileSync(path, text);
	}
	for (const [file, own] of groupBy(rows, (u) => u.file))
		console.log(`sealed: ${file}: ${counts(own)}`);
	console.log(rows.length === 0 ? 'seal: nothing to seal' : `seal: sealed ${counts(rows)}`);
}

/**
 * `npm run data:seal [-- WORD …]`: lists the rows that are not as they were reviewed.
 * `npm run data:seal -- --reviewed WORD …` or `--reviewed --all`: says that a person has read these
 * rows again, and seals them as they are. A row that breaks a rule, and one that the newest entries of
 * the changelog do not name, is not sealed; then nothing is.
 */
await runScript(() => {
	const { reviewed, all, words } = readArguments();
	if ((reviewed && words.length === 0 && !all) || (all && words.length > 0))
		throw new ScriptError([`invalid options: ${USAGE}`]);
	const files = openDataFiles(resolve('data'));
	const state = readSealedState(files);
	const rows = words.length === 0 ? [...state.unreviewed] : pickRows(state, words);
	if (!reviewed) return list(state, rows);
	const { findings } = readDataFiles(files);
	if (findings.length > 0)
		throw new ScriptError([
			...formatFindings(findings),
			'seal: nothing sealed, mend the rows above'
		]);
	seal(state, rows);
});
