import { expect, test } from 'vitest';
import { officialColumns, officialFigures, timesOf } from '../../../../src/domain/dataset';
import { fileOf } from './official-sample';

const rates = fileOf(
	[
		'municipality_code,2022 total all,2023 total all,2023 total current-year',
		'352021,98,-,99',
		'352136,,97,96'
	],
	{ keys: 'tax basis', statistic_id: 'rate' }
);
const short = (figures: ReturnType<typeof officialFigures>) =>
	figures.map((f) => [f.fiscal_year, f.basis, f.municipality_code, f.value ?? f.absence].join(' '));

test('figures come by period and then by code', () => {
	expect(short(officialFigures(rates, 'all'))).toEqual([
		'2022 all 352021 98',
		'2022 all 352136 blank',
		'2023 all 352021 dash',
		'2023 current-year 352021 99',
		'2023 all 352136 97',
		'2023 current-year 352136 96'
	]);
});

test('the latest period comes with all its keys', () => {
	expect(short(officialFigures(rates, 'latest'))).toEqual(
		short(officialFigures(rates, 'all')).slice(2)
	);
	expect(timesOf(rates)).toEqual(['2022', '2023']);
});

test('a file has the columns of its periods and keys', () => {
	expect(officialColumns(rates)).toEqual([
		'municipality_code',
		'fiscal_year',
		'tax',
		'basis',
		'value',
		'absence'
	]);
	const dated = fileOf(['municipality_code,2024-01-01', '352021,5'], { period: 'as_of' });
	expect(officialColumns(dated)).toEqual(['municipality_code', 'as_of', 'value', 'absence']);
});
