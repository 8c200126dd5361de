import { describe, expect, test } from 'vitest';
import { matchRows, readsAsNumber, sortRows } from '../../src/table';

interface Row {
	name: string;
	value: number | null;
}

const columns = [
	{ heading: 'Name', cell: (r: Row) => r.name },
	{
		heading: 'Value',
		cell: (r: Row) => (r.value === null ? null : r.value.toLocaleString('en')),
		order: (r: Row) => r.value
	}
];
const rows: Row[] = [
	{ name: '宇部市', value: 1200 },
	{ name: 'うるま市', value: null },
	{ name: '美祢市', value: 98 }
];
const names = (list: readonly Row[]) => list.map((r) => r.name);

describe('sortRows', () => {
	test('sorts by numbers rather than by their words, with missing ones last either way', () => {
		expect(names(sortRows(rows, columns, { column: 1, descending: false }))).toEqual([
			'美祢市',
			'宇部市',
			'うるま市'
		]);
		expect(names(sortRows(rows, columns, { column: 1, descending: true }))).toEqual([
			'宇部市',
			'美祢市',
			'うるま市'
		]);
	});
	test('leaves them as they are without an order', () => {
		expect(sortRows(rows, columns, null)).toBe(rows);
	});
});

test('matchRows finds words in any cell, whatever the form of their letters', () => {
	expect(names(matchRows(rows, columns, ' ウルマ '))).toEqual(['うるま市']);
	expect(names(matchRows(rows, columns, '１,２００'))).toEqual(['宇部市']);
	expect(matchRows(rows, columns, '')).toBe(rows);
});

test('words in place of a number are told from numbers with sign and unit', () => {
	const numbers = ['1,849,710千円', '96.79%', '−3.2', '▲12', '≤10時間', '約5件', 17, null];
	expect(numbers.filter((cell) => !readsAsNumber(cell))).toEqual([]);
	const words = [
		'次期債権管理計画で目標値を設定',
		'「集計中」',
		'-',
		'18業務を自動化し、令和4年度に20業務とする'
	];
	expect(words.filter(readsAsNumber)).toEqual([]);
});
