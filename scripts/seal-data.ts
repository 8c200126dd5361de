import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { groupBy } from '../src/domain';
import { formatFindings } from '../src/domain/dataset';
import { type DataFiles, FILE_SEALS, openDataFiles } from './data/data-files';
import {
	checkFilesNamed,
	findUnreviewedFiles,
	listUnreviewedFiles,
	pickFiles,
	sealFiles,
	type UnreviewedFile
} from './data/file-seals';
import { readDataFiles } from './data/read-data';
import { readOfficial } from './data/read-official';
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

const countFiles = (files: readonly UnreviewedFile[]): string =>
	files.length === 0 ? '' : `, ${files.length} ${files.length === 1 ? 'file' : 'files'}`;

/** Tells what is not as it was reviewed; changes nothing. */
function list(
	state: SealedState,
	rows: readonly UnreviewedRow[],
	files: readonly UnreviewedFile[]
): void {
	for (const line of formatFindings([
		...state.findings,
		...listUnreviewed(rows, changeFinder(state.rows)),
		...listUnreviewedFiles(files)
	]))
		console.log(line);
	console.log(
		rows.length + files.length === 0
			? 'seal: every row is as it was reviewed'
			: `seal: to review: ${counts(rows)}${countFiles(files)}`
	);
}

/** Writes the seals of rows and files that a person has read again. */
function seal(
	source: DataFiles,
	state: SealedState,
	rows: readonly UnreviewedRow[],
	files: readonly UnreviewedFile[]
): void {
	const changelog = existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '';
	checkNamed(state, rows, changelog);
	checkFilesNamed(files, changelog);
	if (files.length > 0) {
		mkdirSync(dirname(FILE_SEALS), { recursive: true });
		writeFileSync(FILE_SEALS, sealFiles(source, files));
		console.log(`sealed: ${FILE_SEALS}${countFiles(files)}`);
	}
	for (const [file, text] of sealRows(state, rows)) {
		const path = sealFileOf(file);
		mkdirSync(dirname(path), { recursive: true });
		if (text === '') rmSync(path);
		else writeFileSync(path, text);
	}
	for (const [file, own] of groupBy(rows, (u) => u.file))
		console.log(`sealed: ${file}: ${counts(own)}`);
	console.log(
		rows.length + files.length === 0
			? 'seal: nothing to seal'
			: `seal: sealed ${counts(rows)}${countFiles(files)}`
	);
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
	const source = openDataFiles(resolve('data'));
	const state = readSealedState(source);
	const whole = findUnreviewedFiles(source);
	const ofFiles = new Map(words.map((word) => [word, pickFiles(whole.unreviewed, word)]));
	const files = words.length === 0 ? whole.unreviewed : [...new Set([...ofFiles.values()].flat())];
	const ofRows = words.filter((word) => ofFiles.get(word)!.length === 0);
	const rows = words.length === 0 ? [...state.unreviewed] : pickRows(state, ofRows);
	if (!reviewed) return list(state, rows, files);
	const { entries, findings } = readDataFiles(source);
	if (files.length > 0) findings.push(...readOfficial(source, entries).findings);
	if (findings.length > 0)
		throw new ScriptError([
			...formatFindings(findings),
			'seal: nothing sealed, mend the rows above'
		]);
	seal(source, state, rows, files);
});
