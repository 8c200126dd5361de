import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { runScriptFile } from '../run-script-file';

// Processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const BASE = resolve('tests/data/base');
const sources = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(sources, { recursive: true }));

const LINES: Record<number, string> = {
	26: '01 未収債権の発生防止',
	32: '電話催告\t実施\t実施\t80%',
	40: '99.05%\t99.15%',
	44: '2,121,796千円',
	45: 'A',
	123: '06 職員の定員適正化',
	135: '1,073'
};

/** Writes the made-up document of the base data set. */
function writeSource(changes: Record<number, string> = {}) {
	const lines = Array.from({ length: 140 }, (_, i) => ({ ...LINES, ...changes })[i + 1] ?? '');
	writeFileSync(join(sources, 'ube.txt'), lines.join('\n'));
}
beforeEach(() => writeSource());

const run = (...args: string[]) =>
	runScriptFile('scripts/check-data.ts', ['--data', BASE, ...args]);

const COVERAGE =
	'coverage: ube.txt: 6 lines with digits; carried by observation 3, schedule 1, initiative 2; 0 others (none)';

test('with the documents, rows that stand there hold', () => {
	expect(run('--sources', sources)).toEqual({
		status: 0,
		stdout: [COVERAGE, 'data: 34 rows in 20 files, no mistakes'],
		stderr: []
	});
});

test('rows that do not stand there are told and fail', () => {
	writeSource({ 44: '', 46: '2,121,796千円' });
	expect(run('--sources', sources)).toMatchObject({
		status: 1,
		stderr: [
			'data/ube/observations.csv:4: value_text "2,121,796千円" does not stand on line 44 of ube.txt; expected line 46',
			'data: 1 mistake in 1 of 20 files'
		]
	});
});

test('a document that is not at hand is told and does not fail', () => {
	rmSync(join(sources, 'ube.txt'));
	expect(run('--sources', sources)).toEqual({
		status: 0,
		stdout: [
			'sources: ube.txt is not at hand; the rows of Ube were not held',
			'data: 34 rows in 20 files, no mistakes'
		],
		stderr: []
	});
});

test('a document may go by its own name', () => {
	renameSync(join(sources, 'ube.txt'), join(sources, 'ube-2022.txt'));
	expect(run('--sources', sources).stdout[0]).toBe(COVERAGE.replace('ube.txt', 'ube-2022.txt'));
	rmSync(join(sources, 'ube-2022.txt'));
});

test('the lines that no row carries are listed on demand', () => {
	writeSource({ 50: '対象は合わせて1,234件' });
	const file = join(sources, 'rest.txt');
	expect(run('--sources', sources, '--coverage', file).status).toBe(0);
	expect(readFileSync(file, 'utf8')).toBe('ube.txt:50: other: 対象は合わせて1,234件\n');
});

test('a list without documents is refused', () => {
	expect(run('--coverage', 'rest.txt')).toEqual({
		status: 1,
		stdout: [],
		stderr: ['invalid options: --coverage needs the documents; expected --sources DIR']
	});
});
