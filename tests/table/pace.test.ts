import { expect, test } from 'vitest';
import { paceRows } from '../../src/analysis/pace';
import { paceColumns } from '../../src/table/pace';
import { paceFigures } from '../lib/pace-figures';
import { cellsOf, sourcesIn, tableReader } from './table';

const rows = paceRows(paceFigures);
const columns = paceColumns(tableReader('ja'));
const row = (name: string) => rows.find((r) => r.figure.indicator_id === name)!;
const filled = (name: string) =>
	Object.fromEntries(cellsOf(columns, row(name)).filter(([, cell]) => cell !== null));

test('the plan’s own target of the year stands beside the last one', () => {
	expect(filled('mine-leave-interim')).toMatchObject({
		基準値: '9.43日 平成29年度（2017）',
		実績: '9.57日 令和元年度（2019）',
		途中の年度の目標: '10日 令和元年度（2019）',
		目標: '10日 令和5年度（2023）',
		今後必要なペース: '（10 − 9.57）÷ 4年 ＝ 年平均+0.1075日',
		判定: '途中の年度の目標は未達'
	});
	expect(sourcesIn(columns, row('mine-leave-interim')).length).toBe(4);
});

test('a total stands with its share, an old baseline and a reason in their column', () => {
	expect(filled('mine-plots')).toMatchObject({
		合計目標: '60区画',
		合計目標に対する割合: '6.7%（5年の計画期間のうち1年＝20%が経過）'
	});
	expect(filled('mine-leave')).toMatchObject({
		'判定できない理由・注意': '基準値は計画の1年目（令和元年度（2019））より前の年度'
	});
	expect(filled('ube-x')).toMatchObject({ '判定できない理由・注意': '実績の数がない' });
});

test.each(['ja', 'en'] as const)('no two columns have one heading in %s', (language) => {
	const headings = paceColumns(tableReader(language)).map((c) => c.heading);
	expect(headings).toEqual([...new Set(headings)]);
});
