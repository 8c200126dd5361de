import { expect, test } from 'vitest';
import { readOfficialCell } from '../../../../src/domain/dataset/official/official-file';
import { readOfficialFile } from '../../../../src/domain/dataset';
import { fileOf, readLines, statisticOf } from './official-sample';

test('a file is read with its periods, keys, codes and cells', () => {
	expect(
		fileOf(['municipality_code,2022 total all,2023 total all', '352021,98.1,-', '352136,,97.9'], {
			keys: 'tax basis'
		})
	).toMatchObject({
		periods: [
			{ header: '2022 total all', fiscal_year: 2022, as_of: null, tax: 'total', basis: 'all' },
			{ header: '2023 total all', fiscal_year: 2023, as_of: null, tax: 'total', basis: 'all' }
		],
		codes: ['352021', '352136'],
		cells: [
			['98.1', '-'],
			['', '97.9']
		]
	});
});

test.each([
	['fiscal_year', '2023', '2023-04-01'],
	['as_of', '2024', '24'],
	['as_of', '2024-01-01', '2024-01-32'],
	['survey', '2024-07-12', '2024']
] as const)('of %s a column is %s and not %s', (period, good, bad) => {
	expect(readLines([`municipality_code,${good}`], { period }).findings).toEqual([]);
	expect(readLines([`municipality_code,${bad}`], { period }).official).toBeNull();
});

test('keys stand where the statistic has them and nowhere else', () => {
	expect(readLines(['municipality_code,2023 total all']).official).toBeNull();
	expect(readLines(['municipality_code,2023'], { keys: 'tax basis' }).official).toBeNull();
});

test('line ends of any system are read alike', () => {
	expect(fileOf(['municipality_code,2023\r', '352021,5\r']).cells).toEqual([['5']]);
});

test('a row of another length is told', () => {
	expect(readLines(['municipality_code,2023', '352021,5,6']).findings).toEqual([
		{
			file: 'data/official/debt.csv',
			line: 2,
			message: 'row has 3 cells; expected 2 as in the header'
		}
	]);
});

test('bytes that are no UTF-8 are told', () => {
	const bytes = new Uint8Array([0x93, 0x64, 0x98, 0x62]);
	expect(readOfficialFile('data/official/debt.csv', statisticOf(), bytes)).toEqual({
		official: null,
		findings: [
			{ file: 'data/official/debt.csv', line: 1, message: 'file is not UTF-8; expected UTF-8' }
		]
	});
});

test.each([
	['97.3', 97.3, null],
	['-0.1', -0.1, null],
	['0', 0, null],
	['-', null, 'dash'],
	['', null, 'blank'],
	['調査無し', null, 'not-surveyed'],
	['掲載無し', null, 'not-listed']
])('cell "%s" is %s, %s', (cell, value, absence) => {
	expect(readOfficialCell(cell)).toEqual({ value, absence });
});

test.each(['1,234', '△3', '007', '1e3', ' 5', '.5', '5.', '*'])('cell "%s" is none', (cell) => {
	expect(readOfficialCell(cell)).toBeNull();
});
