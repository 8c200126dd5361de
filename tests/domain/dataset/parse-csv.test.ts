import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvFileError, parseCsv } from '../../../src/domain/dataset';

const read = (content: string | Uint8Array) =>
	parseCsv(typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** The error that reading throws. */
function failure(content: string | Uint8Array): unknown {
	try {
		return read(content);
	} catch (error) {
		return error;
	}
}

const quote = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('parseCsv', () => {
	test('gives each record with its line', () => {
		expect(read('a,b\n1,"x, ""y"""\n')).toEqual([
			{ line: 1, cells: ['a', 'b'] },
			{ line: 2, cells: ['1', 'x, "y"'] }
		]);
	});

	test('counts line breaks in cells and empty lines between records', () => {
		expect(read('a,b\n"1\n2\n3",x\n\n\n4,"5\n6"\n7,8')).toEqual([
			{ line: 1, cells: ['a', 'b'] },
			{ line: 2, cells: ['1\n2\n3', 'x'] },
			{ line: 7, cells: ['4', '5\n6'] },
			{ line: 9, cells: ['7', '8'] }
		]);
	});

	test('leaves records of another length to their reader', () => {
		expect(read('a,b\n1\n1,2,3\n').map((r) => r.cells)).toEqual([
			['a', 'b'],
			['1'],
			['1', '2', '3']
		]);
	});

	test('ignores a byte order mark', () => {
		expect(read('\ufeffa,b\n')).toEqual([{ line: 1, cells: ['a', 'b'] }]);
	});

	test('keeps white space, empty cells and what looks like a number or a date', () => {
		expect(read('a,b,c\n 01 ,,1-1\n')[1]).toEqual({ line: 2, cells: [' 01 ', '', '1-1'] });
	});

	test('an empty file has no records', () => {
		expect(read('')).toEqual([]);
	});

	test('lines and cells come back from any text, with any line ends', () => {
		const cells = fc.array(fc.string({ unit: fc.constantFrom(...'a,"\n市 １'), minLength: 1 }), {
			minLength: 2,
			maxLength: 4
		});
		fc.assert(
			fc.property(
				fc.array(cells, { minLength: 1, maxLength: 6 }),
				fc.constantFrom('\n', '\r\n', '\r'),
				(records, end) => {
					let line = 1;
					const expected = records.map((record) => {
						const at = line;
						line += 1 + record.join('').split('\n').length - 1;
						return { line: at, cells: record };
					});
					const text = records.map((r) => `${r.map(quote).join(',')}\n`).join('');
					expect(read(text.replaceAll('\n', end))).toEqual(expected);
				}
			),
			{ numRuns: 100 }
		);
	});
});

describe('what cannot be read', () => {
	test('bytes that are not UTF-8', () => {
		expect(failure(new Uint8Array([0x61, 0x0a, 0x8e, 0x73]))).toEqual(
			new CsvFileError(1, 'file is not UTF-8; expected UTF-8')
		);
	});

	test.each([
		[
			'a quote that is not closed',
			'a,b\n1,2\n3,"4\n5,6\n',
			3,
			'record cannot be read: it opens a quote and never closes it'
		],
		[
			'a quote inside a cell',
			'a,b\n"1\n2",3\n4,5"6"\n',
			4,
			'record cannot be read: Invalid Opening Quote: a quote is found on field 1 at line 4, value is "5"'
		],
		[
			'text behind a quote',
			'a,b\n"1" x,2\n',
			2,
			'record cannot be read: Invalid Closing Quote: got " " at line 2 instead of delimiter, record delimiter, trimable character (if activated) or comment'
		]
	])('%s', (_, content, line, message) => {
		const error = failure(content);
		expect(error).toBeInstanceOf(CsvFileError);
		expect(error).toMatchObject({ line, message });
	});
});
