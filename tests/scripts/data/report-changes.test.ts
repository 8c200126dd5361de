import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runScriptFile } from '../run-script-file';
import { gitIn } from '../../lib/git';

// Processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A repository of its own, with the base data set and a link to a concept as its only commit. */
const repository = mkdtempSync(join(tmpdir(), 'changes-'));
const git = gitIn(repository);
const restore = () => {
	rmSync(join(repository, 'data'), { recursive: true, force: true });
	cpSync('tests/data/base', join(repository, 'data'), { recursive: true });
	appendFileSync(
		join(repository, 'data/ube/indicator-concepts.csv'),
		'ube-01-rate,collection-rate,same,,\n'
	);
};
beforeAll(() => {
	restore();
	git('init', '--quiet');
	git('add', '.');
	git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--no-verify', '--message', 'Base');
});
beforeEach(restore);
afterAll(() => rmSync(repository, { recursive: true }));

/** Replaces text in a file of the data. */
function edit(file: string, ...replacements: [string, string][]) {
	const path = join(repository, 'data', file);
	const text = replacements.reduce(
		(rest, [from, to]) => {
			expect(rest).toContain(from);
			return rest.replace(from, to);
		},
		readFileSync(path, 'utf8')
	);
	writeFileSync(path, text);
}

const run = (...args: string[]) => runScriptFile('scripts/report-changes.ts', args, repository);
const LOG = 'say why in data/CHANGELOG.md';
const SECOND = 'let a second person hold it against the document';

test('nothing changed', () => {
	expect(run()).toEqual({ status: 0, stdout: ['changes: against HEAD: none'], stderr: [] });
});

/** Rewrites a file of the data line by line; line 0 is its header. */
function rewrite(file: string, change: (line: string, i: number) => string): void {
	const path = join(repository, 'data', file);
	const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
	writeFileSync(path, `${lines.map(change).join('\n')}\n`);
}

test('a second plan is new; initiatives that now name the first are no change', () => {
	rewrite('ube/initiatives.csv', (line, i) =>
		line.replace(',', i === 0 ? ',plan_id,' : ',ube-2022,')
	);
	edit('plans.csv', ['2026\n', '2026\nube-2027,352021,第2次計画,Second,2027,2031\n']);
	expect(run().stdout).toEqual([
		'data/plans.csv:3: new plan ube-2027; look at the pages that show it',
		'changes: plan: 1 new, 0 gone, 0 changed',
		'changes: against HEAD: 1 new, 0 gone, 0 changed'
	]);
});

test('a second document is new; rows that now name the first are no change', () => {
	const path = (file: string) => join(repository, 'data', file);
	const named = (line: string, i: number) =>
		line.replace(',', i === 0 ? ',document_id,' : ',ube-2022,');
	rewrite('ube/evaluations.csv', named);
	rewrite('ube/schedule.csv', named);
	edit('source-documents.csv', [
		'Terms of the city\n',
		'Terms of the city\nube-2023,352021,報告書,Report,宇部市,記載なし,progress report,a,b\n'
	]);
	writeFileSync(
		path('ube/evaluations.csv'),
		`${readFileSync(path('ube/evaluations.csv'), 'utf8')}ube-01,ube-2023,,2022,期末,B,ube-2022,3,15,high,,\n`
	);
	expect(run().stdout).toEqual([
		'data/source-documents.csv:3: new source_document ube-2023; look at the pages that show it',
		`data/ube/evaluations.csv:3: new evaluation ube-01 2022 期末 ube-2023; ${SECOND}`,
		'changes: source_document: 1 new, 0 gone, 0 changed',
		'changes: evaluation: 1 new, 0 gone, 0 changed',
		'changes: against HEAD: 2 new, 0 gone, 0 changed'
	]);
});

describe('figures', () => {
	test('a changed figure is told with its unit, old and new, and where it stands now', () => {
		edit('ube/observations.csv', ['99.15,,%,99.15%', '99.51,,%,99.51%'], ['2121796,', '2121769,']);
		expect(run().stdout).toEqual([
			`data/ube/observations.csv:3: changed figure ube-01-rate 2023 target: 99.15 % → 99.51 %; ${LOG}`,
			`data/ube/observations.csv:4: changed figure ube-01-claims 2022 target: 2121796 千円 → 2121769 千円; ${LOG}`,
			'changes: observation: 0 new, 0 gone, 2 changed',
			'changes: against HEAD: 0 new, 0 gone, 2 changed'
		]);
	});

	test('a figure in place of words, a bound, a unit and what else changed beside them', () => {
		edit(
			'ube/observations.csv',
			['99.05,,%,99.05%,', ',,,集計中,'],
			['99.15,,%,99.15%,,,,R5,3,40,high', '99.15,,%,99.15%,min,,,R5,3,40,low'],
			['2121796,,千円', '2121796,yen,千円']
		);
		expect(run().stdout.slice(0, 3)).toEqual([
			`data/ube/observations.csv:2: changed figure ube-01-rate 2022 target: 99.05 % → 「集計中」, unit_printed "%" → ""; ${LOG}`,
			`data/ube/observations.csv:3: changed figure ube-01-rate 2023 target: 99.15 % → 99.15 % (min), certainty "high" → "low"; ${LOG}`,
			`data/ube/observations.csv:4: changed figure ube-01-claims 2022 target: 2121796 千円 → 2121796 円; ${LOG}`
		]);
	});

	test('the printed words alone are a changed figure too', () => {
		edit('ube/observations.csv', ['99.05%', '９９．０５%']);
		expect(run().stdout[0]).toBe(
			`data/ube/observations.csv:2: changed figure ube-01-rate 2022 target: value_text "99.05%" → "９９．０５%"; ${LOG}`
		);
	});

	test('a changed place, certainty or note is a changed reading', () => {
		edit('ube/observations.csv', ['R5,3,40,high', 'R5,3,41,medium']);
		expect(run().stdout[0]).toBe(
			`data/ube/observations.csv:3: changed reading of ube-01-rate 2023 target: source_line "40" → "41", certainty "high" → "medium"; ${SECOND}`
		);
	});

	test('new and gone figures; a new key is one of each', () => {
		edit('ube/observations.csv', ['ube-01-rate,2023,target', 'ube-01-rate,2024,target']);
		expect(run().stdout.slice(0, 3)).toEqual([
			`data/ube/observations.csv:3: new observation ube-01-rate 2024 target: 99.15 %; ${SECOND}`,
			`data/ube/observations.csv:3: gone observation ube-01-rate 2023 target: 99.15 %; ${LOG}`,
			'changes: observation: 1 new, 1 gone, 0 changed'
		]);
	});
});

test('rows that moved are no change', () => {
	const path = join(repository, 'data/ube/observations.csv');
	const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
	writeFileSync(path, `${[header, ...rows.reverse()].join('\n')}\n`);
	expect(run().stdout).toEqual(['changes: against HEAD: none']);
});

test('other tables: what happened and what to do', () => {
	edit('ube/indicators.csv', ['収納率,Collection rate', '徴収率,Collection rate']);
	edit('ube/indicator-concepts.csv', ['ube-01-rate,collection-rate,same,,\n', '']);
	edit('units.csv', ['yen,1000,千円', 'yen,100,千円'], ['人|名', '人|名|員']);
	edit('themes.csv', ['staffing,2', 'staff,2']);
	expect(run().stdout).toEqual([
		'data/themes.csv:3: new theme staff; look at the pages that show it',
		`data/themes.csv:3: gone theme staffing; ${LOG}`,
		`data/ube/indicator-concepts.csv:2: gone indicator_concept ube-01-rate; ${LOG}`,
		`data/ube/indicators.csv:2: changed indicator ube-01-rate: label_ja "収納率" → "徴収率"; if its definition changed, its figures mean something else now: ${LOG}`,
		`data/units.csv:4: changed unit thousand-yen: factor "1000" → "100"; the amount of every figure in this unit changes: ${LOG}`,
		'data/units.csv:5: changed unit person: printed_forms "人|名" → "人|名|員"; look at the pages that show it',
		'changes: theme: 1 new, 1 gone, 0 changed',
		'changes: indicator_concept: 0 new, 1 gone, 0 changed',
		'changes: indicator: 0 new, 0 gone, 1 changed',
		'changes: unit: 0 new, 0 gone, 2 changed',
		'changes: against HEAD: 1 new, 2 gone, 3 changed'
	]);
});

test('files that are new or gone as a whole are one line', () => {
	cpSync(join(repository, 'data/ube/schedule.csv'), join(repository, 'data/mine/schedule.csv'));
	rmSync(join(repository, 'data/ube/evaluations.csv'));
	expect(run().stdout).toEqual([
		'data/mine/schedule.csv:1: new file with 2 rows; name it in data/CHANGELOG.md',
		`data/ube/evaluations.csv:1: gone file with 1 row; ${LOG}`,
		'changes: schedule_step: 2 new, 0 gone, 0 changed',
		'changes: evaluation: 0 new, 1 gone, 0 changed',
		'changes: against HEAD: 2 new, 1 gone, 0 changed'
	]);
});

test('another revision may be named; one that git does not know is refused', () => {
	edit('ube/observations.csv', ['99.15,,%,99.15%', '99.51,,%,99.51%']);
	const [hash] = git('rev-parse', 'HEAD').toString().split('\n');
	expect(run('--against', hash!).stdout.at(-1)).toBe(
		`changes: against ${hash}: 0 new, 0 gone, 1 changed`
	);
	expect(run('--against', 'v9')).toEqual({
		status: 1,
		stdout: [],
		stderr: ['unknown revision: v9; expected one that git knows, e.g. HEAD or a tag']
	});
});

test('a file that is no CSV is named', () => {
	writeFileSync(join(repository, 'data/ube/schedule.csv'), 'a,b\n"1,2\n');
	expect(run()).toEqual({
		status: 1,
		stdout: [],
		stderr: ['data/ube/schedule.csv:2: record cannot be read: it opens a quote and never closes it']
	});
});

test('the script is one that npm knows', () => {
	const { scripts } = JSON.parse(readFileSync(resolve('package.json'), 'utf8'));
	expect(scripts['data:changes']).toBe('tsx scripts/report-changes.ts');
});
