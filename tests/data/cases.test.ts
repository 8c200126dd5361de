import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openDataFiles } from '../../scripts/data/data-files';
import { readDataFiles } from '../../scripts/data/read-data';
import { officialNames, readOfficial } from '../../scripts/data/read-official';
import { formatFindings } from '../../src/domain/dataset';
import { runScriptFile } from '../scripts/run-script-file';

// Processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const BASE = join(import.meta.dirname, 'base');
const CASES = join(import.meta.dirname, 'cases');

/** Cases whose tree is checked as it stands; every other holds only the files that its rule is about. */
const COMPLETE = ['missing-file', 'ten-mistakes'];

const work = mkdtempSync(join(tmpdir(), 'cases-'));
afterAll(() => rmSync(work, { recursive: true }));

/** The data folder of a case: its own tree, laid over the faultless base unless it is complete. */
function dataOf(name: string): string {
	const own = join(CASES, name, 'data');
	if (COMPLETE.includes(name)) return own;
	const data = join(work, name, 'data');
	cpSync(BASE, data, { recursive: true });
	cpSync(own, data, { recursive: true });
	return data;
}

/** The lines of a case's `expected.txt`: the exact findings, none for good data. */
const expectedOf = (name: string): string[] =>
	readFileSync(join(CASES, name, 'expected.txt'), 'utf8')
		.split('\n')
		.slice(0, -1);

/** How many municipalities the cases of official figures have. */
const MUNICIPALITIES = 3;

/** Everything wrong in a data folder, its official figures included where it has some. */
function check(directory: string): string[] {
	const source = openDataFiles(directory);
	const { entries, findings } = readDataFiles(source);
	const official =
		officialNames(source).length > 0 ? readOfficial(source, entries, MUNICIPALITIES).findings : [];
	return formatFindings([...findings, ...official]);
}

test('the base holds', () => {
	expect(check(BASE)).toEqual([]);
});

test.each(readdirSync(CASES))('%s', (name) => {
	expect(check(dataOf(name))).toEqual(expectedOf(name));
});

test('good cases expect nothing, all others something', () => {
	const silent = readdirSync(CASES).filter((name) => expectedOf(name).length === 0);
	expect(silent).toEqual(readdirSync(CASES).filter((name) => name.startsWith('good-')));
});

test('the odd bytes of some files survived the way here', () => {
	const bytes = (file: string) => readFileSync(join(CASES, file)).toString('latin1');
	expect(bytes('line-endings/data/ube/observations.csv')).toContain('\r\n');
	expect(bytes('good-line-endings/data/ube/schedule.csv')).toContain('\r\n');
	expect(bytes('good-byte-order-mark/data/ube/schedule.csv').slice(0, 3)).toBe('\xef\xbb\xbf');
	expect(bytes('not-utf-8/data/ube/schedule.csv')).toContain('\x93\x64\x98\x62');
});

test('ten mistakes in eight files are all told in one run, which fails', () => {
	expect(runScriptFile('scripts/check-data.ts', ['--data', dataOf('ten-mistakes')])).toEqual({
		status: 1,
		stdout: [],
		stderr: [...expectedOf('ten-mistakes'), 'data: 10 mistakes in 8 of 28 files']
	});
});

test('good data are told to be good, and the run succeeds', () => {
	expect(runScriptFile('scripts/check-data.ts', ['--data', BASE])).toEqual({
		status: 0,
		stdout: ['data: 34 rows in 20 files, no mistakes'],
		stderr: []
	});
});
