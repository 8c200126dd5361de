import fc from 'fast-check';
import { tableFromIPC } from 'apache-arrow';
import { describe, expect, test } from 'vitest';
import { TableInvalidError } from '../../src/engine';
import { importTable, type ImportedRow } from '../../src/engine/imported-table';

/** The column's type and values as Arrow reads them. */
function read(rows: readonly ImportedRow[]) {
	const table = tableFromIPC(importTable('mine', rows).ipc);
	return Object.fromEntries(
		table.schema.fields.map(({ name, type }, index) => [
			name,
			[String(type), [...table.getChildAt(index)!]]
		])
	);
}

test.each([
	['whole numbers', [1, -2, null], 'Int32'],
	['whole numbers of 32 bits', [2 ** 31 - 1, 1 - 2 ** 31], 'Int32'],
	['larger numbers', [1, 2 ** 31], 'Float64'],
	['decimals', [1, 0.5, null], 'Float64'],
	['texts', ['a', null, '', 'a'], 'Dictionary<Int32, Utf8>'],
	['nothing', [null, null], 'Dictionary<Int32, Utf8>']
])('%s', (_, values, type) => {
	expect(read(values.map((x) => ({ x })))).toEqual({ x: [type, values] });
});

test('any texts and numbers come as they went', () => {
	const row = fc.record({
		text: fc.option(fc.string({ unit: 'binary' })),
		number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))
	});
	fc.assert(
		fc.property(fc.array(row, { minLength: 1 }), (rows) => {
			const columns = read(rows);
			expect(columns['text']![1]).toEqual(rows.map(({ text }) => text));
			const numbers = rows.map(({ number }) => (number === null ? null : number + 0));
			expect((columns['number']![1] as number[]).map((n) => (n === null ? n : n + 0))).toEqual(
				numbers
			);
		})
	);
});

describe('is refused', () => {
	test.each(['', 'Mine', '1a', 'a b', 'a"; DROP TABLE place; --', '表'])('the name %j', (name) => {
		expect(() => importTable(name, [{ n: 1 }])).toThrow(TableInvalidError);
	});

	test.each<[string, readonly ImportedRow[], object]>([
		['no rows', [], { problem: 'it has no columns' }],
		['no columns', [{}], { problem: 'it has no columns' }],
		['a column without a name', [{ '': 1 }], { column: '', problem: 'it has no name' }],
		['a column twice', [{ a: 1, A: 2 }], { column: 'A', problem: 'it is there twice' }],
		[
			'a column less',
			[{ a: 1, b: 2 }, { a: 1 }],
			{ row: 1, column: 'b', problem: 'it is missing' }
		],
		[
			'a column more',
			[{ a: 1 }, { a: 1, b: 2 }],
			{ row: 1, column: 'b', problem: 'the first row does not have it' }
		],
		[
			'text among numbers',
			[{ a: null }, { a: 1 }, { a: '2' }],
			{ row: 2, column: 'a', problem: 'expected a finite number or null, got "2"' }
		],
		[
			'a number among texts',
			[{ a: 'x' }, { a: 2 }],
			{ row: 1, column: 'a', problem: 'expected text or null, got 2' }
		],
		[
			'no number',
			[{ a: NaN }],
			{ row: 0, column: 'a', problem: 'expected a finite number or null, got null' }
		],
		[
			'another type',
			[{ a: true as never }],
			{ row: 0, column: 'a', problem: 'expected text or null, got true' }
		]
	])('%s', (_, rows, details) => {
		try {
			importTable('mine', rows);
			expect.unreachable();
		} catch (error) {
			expect(error).toBeInstanceOf(TableInvalidError);
			expect((error as TableInvalidError).details).toEqual({ table: 'mine', ...details });
		}
	});
});
