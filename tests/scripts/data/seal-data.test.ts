import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { runScriptFile } from '../run-script-file';
import { gitIn } from '../../lib/git';

// Processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A repository of its own: the base data set, all of it sealed, as its only commit. */
const repository = mkdtempSync(join(tmpdir(), 'seal-'));
const path = (file: string) => join(repository, 'data', file);
const git = gitIn(repository);

const seal = (...args: string[]) => runScriptFile('scripts/seal-data.ts', args, repository);

const check = (...args: string[]) => runScriptFile('scripts/check-data.ts', args, repository);

const log = (...lines: string[]) =>
	writeFileSync(
		path('CHANGELOG.md'),
		['# Changes', '', '## 2022-04-02: 変更 / Change', '', ...lines, ''].join('\n')
	);
const FIRST = [
	'concepts',
	'context-observations',
	'municipalities',
	'municipality-group-members',
	'municipality-groups',
	'phase-words',
	'plans',
	'source-documents',
	'statistics',
	'themes',
	'units'
].map((name) => `- \`${name}.csv\``);

function edit(file: string, from: string, to: string) {
	const text = readFileSync(path(file), 'utf8');
	expect(text).toContain(from);
	writeFileSync(path(file), text.replace(from, to));
}
const OBSERVATIONS = 'data/ube/observations.csv';
const raise = () => edit('ube/observations.csv', '99.05,,%,99.05%', '99.06,,%,99.06%');

beforeAll(() => {
	cpSync('tests/data/base', join(repository, 'data'), { recursive: true });
	log(...FIRST, '- 宇部市 / Ube');
	expect(seal('--reviewed', '--all')).toMatchObject({ status: 0, stderr: [] });
	git('init', '--quiet');
	git('add', '.');
	git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--no-verify', '--message', 'Base');
});
beforeEach(() => {
	git('checkout', '--quiet', '--', '.');
	git('clean', '--quiet', '-d', '--force');
});
afterAll(() => rmSync(repository, { recursive: true }));

test('nothing to review', () => {
	expect(seal()).toEqual({
		status: 0,
		stdout: ['seal: every row is as it was reviewed'],
		stderr: []
	});
});

test('what is not as it was reviewed is listed with its cells, and stays so', () => {
	raise();
	const listed = {
		status: 0,
		stdout: [
			`${OBSERVATIONS}:2: row "ube-01-rate 2022 target ube-2022" has changed since it was reviewed: value "99.05" → "99.06", value_text "99.05%" → "99.06%"; read it again against the document, name it in data/CHANGELOG.md, then npm run data:seal -- --reviewed ${OBSERVATIONS}:2`,
			'seal: to review: 0 new, 1 changed, 0 gone'
		],
		stderr: []
	};
	expect(seal()).toEqual(listed);
	expect(seal('ube-01')).toEqual(listed);
});

test('the cells are known after the change was committed too', () => {
	raise();
	git(
		'-c',
		'commit.gpgsign=false',
		'commit',
		'--all',
		'--quiet',
		'--no-verify',
		'--message',
		'Raise'
	);
	expect(seal().stdout[0]).toContain('value "99.05" → "99.06", value_text');
	git('reset', '--quiet', '--hard', 'HEAD~1');
});

test('a row that the changelog does not name is not sealed', () => {
	raise();
	log('- nothing of note');
	expect(seal('--reviewed', '--all')).toEqual({
		status: 1,
		stdout: [],
		stderr: [
			`${OBSERVATIONS}:2: no entry of 2022-04-02 in data/CHANGELOG.md names the row "ube-01-rate 2022 target ube-2022"; expected a line with \`ube-01-rate\` or \`ube-01\` or \`ube/observations.csv\``,
			'seal: nothing sealed'
		]
	});
	rmSync(path('CHANGELOG.md'));
	expect(seal('--reviewed', '--all').stderr).toEqual([
		'data/CHANGELOG.md:1: no heading bears a date; expected e.g. "## 2026-11-21: …"'
	]);
});

test('rows that were read again and are named are sealed, the others wait', () => {
	raise();
	edit('themes.csv', 'Collection', 'Collecting');
	log('- ube-01-rate: 99.06');
	expect(seal('--reviewed', `${OBSERVATIONS}:2`)).toEqual({
		status: 0,
		stdout: [
			`sealed: ${OBSERVATIONS}: 0 new, 1 changed, 0 gone`,
			'seal: sealed 0 new, 1 changed, 0 gone'
		],
		stderr: []
	});
	expect(seal().stdout).toEqual([
		expect.stringContaining('data/themes.csv:2: row "collection" has changed'),
		'seal: to review: 0 new, 1 changed, 0 gone'
	]);
	const changed = git('diff', '--numstat', '--', 'data/reviewed').toString().trim().split('\n');
	expect(changed).toEqual(['1\t1\tdata/reviewed/ube/observations.csv']);
});

test('a file that is gone loses its seals', () => {
	rmSync(path('ube/evaluations.csv'));
	log('- 宇部市 `evaluations.csv`');
	expect(seal('--reviewed', '--all').status).toBe(0);
	expect(existsSync(path('reviewed/ube/evaluations.csv'))).toBe(false);
});

test('rows that break a rule are not sealed', () => {
	edit('ube/observations.csv', '99.05,,%,99.05%', '99.06,,%,99.05%');
	log('- ube-01-rate');
	expect(seal('--reviewed', '--all')).toEqual({
		status: 1,
		stdout: [],
		stderr: [
			`${OBSERVATIONS}:2: value_text "99.05%" reads as 99.05 %; expected 99.06 %`,
			'seal: nothing sealed, mend the rows above'
		]
	});
});

test.each([[['--reviewed']], [['--all', 'ube-01']], [['--sealed']]])('%j is refused', (args) => {
	expect(seal(...args)).toMatchObject({
		status: 1,
		stdout: [],
		stderr: [expect.stringContaining('invalid options: ')]
	});
});

test('the check of the data fails at what is not as it was reviewed', () => {
	expect(check()).toMatchObject({ status: 0, stderr: [] });
	raise();
	expect(check()).toEqual({
		status: 1,
		stdout: [],
		stderr: [
			expect.stringContaining(
				`${OBSERVATIONS}:2: row "ube-01-rate 2022 target ube-2022" has changed`
			),
			'data: 1 mistake in 1 of 20 files'
		]
	});
	rmSync(path('reviewed'), { recursive: true });
	expect(check().stderr.at(-1)).toBe('data: 34 mistakes in 18 of 20 files');
});

test('the check of another folder looks at no seals', () => {
	raise();
	expect(check('--data', 'data')).toMatchObject({ status: 0, stderr: [] });
});
