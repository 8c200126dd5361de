import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/domain/dataset';
import { TABLES, type Table } from '../../../src/domain/tables';
import { headerOf } from './entries';

const TABLE = TABLES.schedule_step as unknown as Table;
const FILE = 'data/ube/schedule.csv';
const HEADER = headerOf('schedule_step');
const GOOD = ['ube-01', '催告', 'Reminders', 'plan', '2022', '実施', '33', 'high', '', ''];

/** Reads rows below the header, from line 2 on. */
function read(rows: string[][], header = HEADER) {
	const records = [header, ...rows].map((cells, i) => ({ line: i + 1, cells }));
	const { entries, findings } = readRecords(TABLE, FILE, 'ube', records);
	return { entries, messages: findings.map((f) => `${f.file}:${f.line}: ${f.message}`) };
}

/** The good row with one cell changed. */
const changed = (column: string, cell: string) =>
	GOOD.map((c, i) => (HEADER[i] === column ? cell : c));

test('a good row is read with its types, empty cells as null', () => {
	expect(read([GOOD])).toEqual({
		entries: [
			{
				file: FILE,
				line: 2,
				slug: 'ube',
				row: {
					initiative_id: 'ube-01',
					document_id: null,
					action_ja: '催告',
					action_en: 'Reminders',
					kind: 'plan',
					fiscal_year: 2022,
					plan_text_ja: '実施',
					source_line: 33,
					certainty: 'high',
					note_ja: null,
					note_en: null
				}
			}
		],
		messages: []
	});
});

test('the line is that of the record, not its number', () => {
	const records = [
		{ line: 1, cells: HEADER },
		{ line: 7, cells: changed('kind', 'plans') }
	];
	expect(readRecords(TABLE, FILE, 'ube', records).findings.map((f) => f.line)).toEqual([7]);
});

describe('cells', () => {
	test.each([
		['kind', 'plans', '"plans" is not one of the words here; expected plan, result'],
		['kind', '', '"" is not one of the words here; expected plan, result'],
		['fiscal_year', 'R4', '"R4" is not a whole number; expected e.g. 2022'],
		['fiscal_year', '2022.5', '"2022.5" is not a whole number; expected e.g. 2022'],
		['fiscal_year', '２０２２', '"２０２２" is not a whole number; expected e.g. 2022'],
		['source_line', '', '"" is not a whole number; expected e.g. 2022'],
		['action_ja', '', 'is empty; expected text'],
		['plan_text_ja', ' 実施', '" 実施" has white space around it; expected none'],
		['note_ja', '要約\n', '"要約\\n" has white space around it; expected none']
	])('%s %j', (column, cell, message) => {
		expect(read([changed(column, cell), GOOD])).toMatchObject({
			entries: [{ line: 3 }],
			messages: [`${FILE}:2: column ${column}: ${message}`]
		});
	});

	test.each([
		['-12.50', -12.5],
		['0', 0],
		['982020000', 982020000]
	])('a decimal %s is %d', (cell, value) => {
		expect(TABLES.observation.columns.value.read.parse(cell)).toBe(value);
	});

	test.each(['1,008', '12人', '△12', '1e3', '.5', '5.', '+5', '0x10', ' 5'])(
		'%j is no decimal',
		(cell) => {
			const read = TABLES.observation.columns.value.read.safeParse(cell);
			expect(read.error?.issues.map((issue) => issue.message)).toEqual([
				`"${cell}" is not a plain decimal number; expected e.g. 96.79 or -369000, without commas and units`
			]);
		}
	);

	test('a municipality code has the right check digit', () => {
		const messages = (cell: string) =>
			TABLES.municipality.columns.code.read.safeParse(cell).error?.issues.map((i) => i.message);
		expect(messages('352022')).toEqual([
			'"352022" is not a municipality code; expected six digits, the check digit 1 behind 35202'
		]);
		expect(messages('35202')).toEqual([
			'"35202" is not a municipality code; expected six digits, e.g. 352021'
		]);
	});

	test('several wrong cells of a row are all reported', () => {
		const row = changed('kind', 'x').map((c, i) => (HEADER[i] === 'certainty' ? 'sure' : c));
		expect(read([row])).toEqual({
			entries: [],
			messages: [
				`${FILE}:2: column kind: "x" is not one of the words here; expected plan, result`,
				`${FILE}:2: column certainty: "sure" is not one of the words here; expected high, medium, low`
			]
		});
	});
});

describe('header', () => {
	const expected = `expected ${HEADER.join(',')}`;

	test.each([
		['a missing column', HEADER.filter((c) => c !== 'note_en'), 'lacks note_en'],
		['an unknown column', [...HEADER, 'remark'], 'has unknown remark'],
		[
			'a misspelt column',
			HEADER.map((c) => (c === 'kind' ? 'kinds' : c)),
			'lacks kind and has unknown kinds'
		],
		['another order', [...HEADER].reverse(), 'has its columns in another order'],
		['a derived column', [...HEADER, 'phase'], 'has unknown phase']
	])('%s', (_, header, what) => {
		expect(read([GOOD], header)).toEqual({
			entries: [],
			messages: [`${FILE}:1: header ${what}; ${expected}`]
		});
	});

	test('an empty file lacks them all', () => {
		expect(readRecords(TABLE, FILE, 'ube', []).findings).toEqual([
			{ file: FILE, line: 1, message: `header lacks ${HEADER.join(', ')}; ${expected}` }
		]);
	});
});

describe('columns that a file may do without', () => {
	const [first, ...rest] = HEADER;
	const header = [first!, 'document_id', ...rest];

	test('are read where they stand', () => {
		const rows = ['ube-2022', ''].map((cell) => [GOOD[0]!, cell, ...GOOD.slice(1)]);
		const { entries, messages } = read(rows, header);
		expect(messages).toEqual([]);
		expect(entries).toMatchObject([
			{ row: { document_id: 'ube-2022' } },
			{ row: { document_id: null } }
		]);
	});
	test('have their place', () => {
		expect(read([], [...HEADER, 'document_id']).messages).toEqual([
			`${FILE}:1: header has its columns in another order; expected ${header.join(',')}`
		]);
	});
});

test('a row has as many cells as the header', () => {
	expect(read([GOOD.slice(1), [...GOOD, ''], GOOD])).toMatchObject({
		entries: [{ line: 4 }],
		messages: [
			`${FILE}:2: row has 9 cells; expected 10 as in the header`,
			`${FILE}:3: row has 11 cells; expected 10 as in the header`
		]
	});
});
