import { expect, test } from 'vitest';
import { officialMeasure } from '../../src/analysis';
import { officialColumns } from '../../src/table';
import { officialFigure, officialStatistic } from '../lib/official-rows';
import { cellsOf, tableReader } from './table';

const rows = [
	officialFigure({ value: 97.3 }),
	officialFigure({ code: 'b', value: 98.3, in_averages: 0 }),
	officialFigure({ code: 'c', value: null, absence: 'dash' })
];

test('figures have their place, their difference to the median in points, and why there is none', () => {
	const statistic = officialStatistic();
	const measure = officialMeasure(statistic, 'none');
	const columns = officialColumns(rows, statistic, measure, tableReader('ja'));
	expect(cellsOf(columns, rows[0]!)).toEqual([
		['順位', 2],
		['団体', '宇部市'],
		['都道府県', '山口県'],
		['団体コード', '352021'],
		['値（%）', '97.3'],
		['グループの中央値との差（ポイント）', '−0.5'],
		['値がない理由', null],
		['グループ', '該当'],
		['類似団体', '都市Ⅳ－３'],
		['非選定', null],
		['時点', '令和5年度（2023）']
	]);
	const [place, , , , value, difference, absence] = cellsOf(columns, rows[2]!);
	expect([place, value, difference, absence].map((c) => c?.[1])).toEqual([
		null,
		null,
		null,
		'「-」と公表'
	]);
	expect(cellsOf(columns, rows[1]!)).toContainEqual(['非選定', '該当']);
});

test('amounts by residents show what they were computed from, and no place where neither way is better', () => {
	const statistic = officialStatistic({
		unit_ja: '千円',
		unit_id: 'thousand-yen',
		size: 'residents',
		direction: 'neither',
		decimals: 0
	});
	const measure = officialMeasure(statistic, 'resident');
	const divided = [officialFigure({ value: 0.5, published: 79_500 }), officialFigure({ value: 1 })];
	const columns = officialColumns(divided, statistic, measure, tableReader('en'));
	const cells = Object.fromEntries(cellsOf(columns, divided[0]!));
	expect(cells).toMatchObject({
		'Value (yen per resident)': '500',
		'As published': '79,500',
		Residents: '159,000'
	});
	expect(Object.keys(cells)).not.toContain('Place');
});
