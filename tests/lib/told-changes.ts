import { resolve } from 'node:path';
import {
	type DataFiles,
	FILE_SEALS,
	openDataFiles,
	replaceFile
} from '../../scripts/data/data-files';
import { checkFileSeals, findUnreviewedFiles, sealFiles } from '../../scripts/data/file-seals';
import { readDataFiles } from '../../scripts/data/read-data';
import { officialNames, readOfficial } from '../../scripts/data/read-official';
import { sealFileOf } from '../../scripts/data/seals';
import { sealRows } from '../../scripts/data/seal-rows';
import { checkSeals, readSealedState } from '../../scripts/data/unreviewed-rows';
import type { Finding } from '../../src/domain/dataset';
import type { ChangeKind, FileChange } from './random-changes';
import { seededRandom } from './random';

/** How many changes of a kind were made, and how many were told with the file and a line of it. */
export interface ToldChanges {
	name: string;
	made: number;
	byRules: number;
	bySeals: number;
	/** By either. */
	told: number;
}

/** The repository's data as they stand, with a seal in memory for each row, whatever seals there are. */
export function sealedData(): DataFiles {
	const all = openDataFiles(resolve('data'));
	const names = all.names.filter((name) => !name.startsWith('data/reviewed/'));
	const files: DataFiles = { ...all, names };
	const state = readSealedState(files);
	const seals: [string, string][] = [
		...[...sealRows(state, state.unreviewed)].map(([file, text]): [string, string] => [
			sealFileOf(file),
			text
		]),
		[FILE_SEALS, sealFiles(files, findUnreviewedFiles(files).unreviewed)]
	];
	return seals.reduce<DataFiles>(
		(sealed, [file, text]) => replaceFile(sealed, file, new TextEncoder().encode(text)),
		files
	);
}

const names = (findings: readonly Finding[], { file }: FileChange): boolean =>
	findings.some((f) => f.line >= 1 && [file, sealFileOf(file), FILE_SEALS].includes(f.file));

const bySeals = (files: DataFiles, change: FileChange): boolean =>
	names(
		isOfficial(change) ? checkFileSeals(files) : checkSeals(readSealedState(files), () => null),
		change
	);

const isOfficial = ({ file }: FileChange): boolean => officialNames({ names: [file] }).length > 0;

function byRules(files: DataFiles, change: FileChange): boolean {
	const { entries, findings } = readDataFiles(files);
	return names(isOfficial(change) ? readOfficial(files, entries).findings : findings, change);
}

/** The n-th change of a kind; the same each time. */
export function makeChange(files: DataFiles, kind: ChangeKind, n: number): FileChange | null {
	const seed = [...kind.name].reduce((sum, c) => (sum * 31 + c.codePointAt(0)!) >>> 0, n);
	return kind.change(files, seededRandom(seed));
}

/** Whether the checks tell a change, the rules alone or rules and seals. */
export function isTold(files: DataFiles, change: FileChange, alone: boolean): boolean {
	const after = replaceFile(files, change.file, change.bytes);
	return (!alone && bySeals(after, change)) || byRules(after, change);
}

/** Makes changes of one kind, one at a time, and counts what is told of them. */
export function countTold(files: DataFiles, kind: ChangeKind, changes: number): ToldChanges {
	const counts: ToldChanges = { name: kind.name, made: 0, byRules: 0, bySeals: 0, told: 0 };
	for (let n = 0; n < changes; n++) {
		const change = makeChange(files, kind, n);
		if (!change) continue;
		const after = replaceFile(files, change.file, change.bytes);
		const [rule, seal] = [byRules(after, change), bySeals(after, change)];
		counts.made++;
		if (rule) counts.byRules++;
		if (seal) counts.bySeals++;
		if (rule || seal) counts.told++;
	}
	return counts;
}
