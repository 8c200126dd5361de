import { describe, expect, test } from 'vitest';
import { type DataFiles, openDataFiles, replaceFile } from '../../../scripts/data/data-files';
import { formatCsv } from '../../../scripts/data/csv-file';
import { formatSeals, readSeals, sealFileOf } from '../../../scripts/data/seals';
import { pickRows, sealRows } from '../../../scripts/data/seal-rows';
import { checkSeals, findUnreviewed, readSealedState } from '../../../scripts/data/unreviewed-rows';
import { formatFindings } from '../../../src/domain/dataset';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (files: DataFiles, name: string) =>
	formatCsv(files.records(name).map(({ cells }) => cells));

const base = openDataFiles('tests/data/base');

/** The files with a seal for every row that they have now. */
function sealAll(files: DataFiles): DataFiles {
	const state = readSealedState(files);
	return [...sealRows(state, state.unreviewed)].reduce<DataFiles>(
		(all, [file, text]) => replaceFile(all, sealFileOf(file), text === '' ? null : encode(text)),
		files
	);
}
const sealed = sealAll(base);

/** The sealed files with one file's text altered. */
const edit = (file: string, alter: (text: string) => string, files = sealed) =>
	replaceFile(files, file, encode(alter(decode(files, file))));

const check = (files: DataFiles) => formatFindings(checkSeals(readSealedState(files), () => null));
const OBSERVATIONS = 'data/ube/observations.csv';
const DEPARTMENTS = 'data/ube/initiative-departments.csv';

test('seals are kept by key, one line each', () => {
	expect(decode(sealed, `data/reviewed/ube/initiative-departments.csv`)).toMatch(
		/^key,digest\nube-01 収納課 lead,[0-9a-f]{12}\nube-06 職員課 lead,[0-9a-f]{12}\n$/
	);
	expect(
		formatSeals([
			{ key: 'b', digest: '1' },
			{ key: 'a, "c"', digest: '2' }
		])
	).toBe('key,digest\n"a, ""c""",2\nb,1\n');
});

describe('rows', () => {
	test('as they were sealed hold', () => {
		expect(check(sealed)).toEqual([]);
	});
	test('that were never sealed are told, with what to do', () => {
		const lines = check(base);
		expect(lines).toContain(
			`${DEPARTMENTS}:2: row "ube-01 収納課 lead" is new and not reviewed; hold it against the document, name it in data/CHANGELOG.md, then npm run data:seal -- --reviewed ${DEPARTMENTS}:2`
		);
		expect(lines).toHaveLength(34);
	});
	test('that changed are told by line, key and, where known, cells', () => {
		const files = edit(DEPARTMENTS, (text) => text.replace('職員課,Personnel', '職員課,Staff'));
		const then = `read it again against the document, name it in data/CHANGELOG.md, then npm run data:seal -- --reviewed ${DEPARTMENTS}:3`;
		expect(check(files)).toEqual([
			`${DEPARTMENTS}:3: row "ube-06 職員課 lead" has changed since it was reviewed: in some cell; ${then}`
		]);
		const cells = [{ column: 'department_en', before: 'Personnel', after: 'Staff' }];
		expect(formatFindings(checkSeals(readSealedState(files), () => cells))).toEqual([
			`${DEPARTMENTS}:3: row "ube-06 職員課 lead" has changed since it was reviewed: department_en "Personnel" → "Staff"; ${then}`
		]);
	});
	test('that are gone are told at their seal', () => {
		const files = edit(DEPARTMENTS, (text) => text.replace(/ube-01.*\n/, ''));
		expect(check(files)).toEqual([
			`data/reviewed/ube/initiative-departments.csv:2: row "ube-01 収納課 lead" is gone from ${DEPARTMENTS}; put it back, or say why in data/CHANGELOG.md, then npm run data:seal -- --reviewed data/reviewed/ube/initiative-departments.csv:2`
		]);
		expect(check(replaceFile(sealed, DEPARTMENTS, null))).toHaveLength(2);
	});
	test('that moved, and columns that moved or came empty, hold', () => {
		const files = edit(DEPARTMENTS, () =>
			[
				'initiative_id,role,department_ja,department_en,note_ja',
				'ube-06,lead,職員課,Personnel Division,',
				'ube-01,lead,収納課,Tax Collection Division,',
				''
			].join('\n')
		);
		expect(check(files)).toEqual([]);
	});
	test('that now name their only document hold', () => {
		const files = edit('data/ube/evaluations.csv', (text) =>
			text.replace('_id,dep', '_id,document_id,dep').replace('ube-01,,', 'ube-01,ube-2022,,')
		);
		expect(check(files)).toEqual([]);
	});
	test('of one key are told apart by counting', () => {
		const files = edit(DEPARTMENTS, (text) => `${text}ube-01,収納課,Collection,lead\n`);
		expect(check(files)).toEqual([
			expect.stringContaining(`${DEPARTMENTS}:4: row "ube-01 収納課 lead #2" is new`)
		]);
	});
	test('of a file that is no CSV are left to the other checks', () => {
		expect(check(replaceFile(sealed, DEPARTMENTS, encode('a,"b\n')))).toEqual([]);
	});
	test('are told one by one up to twenty a file, and listed all', () => {
		const files = edit('data/phase-words.csv', (text) =>
			Array.from({ length: 25 }, (_, i) => `語${i},consider\n`).reduce((a, b) => a + b, text)
		);
		const lines = check(files);
		expect(lines).toHaveLength(21);
		expect(lines.at(-1)).toBe(
			'data/phase-words.csv:24: here and below 5 more rows are not as they were reviewed; npm run data:seal lists them'
		);
		expect(readSealedState(files).unreviewed).toHaveLength(25);
	});
});

describe('seal files', () => {
	const SEALS = 'data/reviewed/ube/initiative-departments.csv';
	test.each([
		['another header', 'key,sum\n', `${SEALS}:1: header is "key,sum"; expected key,digest`],
		[
			'a line that is no seal',
			'key,digest\nube-01 収納課,xyz\n',
			`${SEALS}:2: "ube-01 収納課,xyz" is no seal; expected a key and 12 hexadecimal digits`
		],
		[
			'a mark of a merge',
			'key,digest\n<<<<<<< HEAD\n',
			`${SEALS}:2: "<<<<<<< HEAD" is no seal; expected a key and 12 hexadecimal digits`
		],
		[
			'a key twice',
			'key,digest\na,0123456789ab\na,0123456789ab\n',
			`${SEALS}:3: "a" is sealed twice; expected once`
		]
	])('%s is told', (_, text, expected) => {
		const { findings } = readSeals(replaceFile(sealed, SEALS, encode(text)));
		expect(formatFindings(findings)).toEqual([expected]);
	});
	test('of no table are told', () => {
		const { findings } = readSeals(replaceFile(sealed, 'data/reviewed/notes.csv', encode('')));
		expect(formatFindings(findings)).toEqual([
			"data/reviewed/notes.csv:1: seals of no table; expected the name of a table's file behind data/reviewed/"
		]);
	});
});

describe('sealing', () => {
	const files = edit(
		OBSERVATIONS,
		(text) =>
			text.replace(/ube-06-staff.*\n/, 'ube-01-rate,2024,target,,99,,%,99%,,,,R6,3,40,high,,\n'),
		edit(DEPARTMENTS, (text) => text.replace('Personnel', 'Staff'))
	);
	const state = readSealedState(files);
	const keys = (...words: string[]) => pickRows(state, words).map((u) => u.key);
	const NEW = 'ube-01-rate 2024 target ube-2022';
	const GONE = 'ube-06-staff 2022 target ube-2022';

	test.each([
		['a file', ['data/ube/initiative-departments.csv'], ['ube-06 職員課 lead']],
		['a file below data', ['ube/initiative-departments.csv'], ['ube-06 職員課 lead']],
		['a folder', ['data/ube/'], ['ube-06 職員課 lead', NEW, GONE]],
		['a place', ['data/ube/observations.csv:5'], [NEW]],
		['a place of a seal', ['data/reviewed/ube/observations.csv:5'], [GONE]],
		['a key', [NEW], [NEW]],
		['an indicator', ['ube-01-rate'], [NEW]],
		['an initiative', ['ube-06'], ['ube-06 職員課 lead', GONE]],
		['several words', ['ube-01', 'ube-06-staff'], [NEW, GONE]]
	])('%s picks rows', (_, words, expected) => {
		expect(keys(...words)).toEqual(expected);
	});
	test('words that pick nothing are refused', () => {
		expect(() => keys('ube-01', 'ube-02')).toThrow(
			'ube-02: no row of that name waits for its seal'
		);
	});
	test('seals the picked rows as they are and leaves the others', () => {
		const texts = sealRows(state, pickRows(state, ['ube/observations.csv']));
		expect([...texts.keys()]).toEqual([OBSERVATIONS]);
		const after = replaceFile(files, sealFileOf(OBSERVATIONS), encode(texts.get(OBSERVATIONS)!));
		expect(readSealedState(after).unreviewed.map((u) => u.key)).toEqual(['ube-06 職員課 lead']);
	});
	test('leaves no file of seals without seals', () => {
		const gone = readSealedState(replaceFile(sealed, DEPARTMENTS, null));
		expect(sealRows(gone, gone.unreviewed)).toEqual(new Map([[DEPARTMENTS, '']]));
	});
	test('finds nothing in an empty state', () => {
		expect(findUnreviewed(new Map(), new Map())).toEqual([]);
	});
});
