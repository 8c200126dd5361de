import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv, type CsvColumn } from '../../src/text';

type Row = readonly (string | number | null)[];

const columnsOf = (headings: readonly string[]): CsvColumn<Row>[] =>
	headings.map((heading, i) => ({ heading, cell: (row) => row[i] ?? null }));
const read = (text: string) => parse(text, { bom: true }) as unknown as string[][];

test('a file has a byte order mark, a heading and a line for each row, all ended by CRLF', () => {
	const text = toCsv(columnsOf(['市', '値', '注記']), [
		['宇部市', 96.79, null],
		['美祢市', -369000, '「"」, と\n改行']
	]);
	expect(text).toBe('\uFEFF市,値,注記\r\n宇部市,96.79,\r\n美祢市,-369000,"「""」, と\n改行"\r\n');
	expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a file without rows is its heading', () => {
	expect(toCsv(columnsOf(['市']), [])).toBe('\uFEFF市\r\n');
});

test('every cell comes back, whatever stands in it', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 10 }),
		fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '\t', '=', '宇', '\uFEFF') })
	);
	const cell = fc.oneof(text, fc.double({ noNaN: true }), fc.constant(null));
	const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
		fc.record({
			headings: fc.array(text, { minLength: width, maxLength: width }),
			rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 })
		})
	);
	fc.assert(
		fc.property(table, ({ headings, rows }) => {
			const shown = rows.map((row) => row.map((c) => (c === null ? '' : String(c))));
			expect(read(toCsv(columnsOf(headings), rows))).toEqual([headings, ...shown]);
		})
	);
});
