import { expect, test } from 'vitest';
import { moveColumns, moveRows } from '../../src/table/moves';
import { openGrades } from '../lib/open-grades';
import { cellOf, tableReader } from './table';

const { grades } = await openGrades();
const rows = moveRows(grades.filter((g) => g.municipality === 'iwakuni'));

test('a grade on another scale than the one before says that it does not compare', () => {
	const other = rows.find(
		(r) => r.before?.initiative_id === 'iwakuni-1-2-1-a' && r.to?.fiscal_year === 2021
	)!;
	const cells = (language: 'ja' | 'en', headings: readonly string[]) =>
		headings.map((heading) => cellOf(moveColumns(tableReader(language)), heading, other));
	expect(cells('ja', ['前の評価', '後の評価', '動き'])).toEqual([
		'B',
		'C',
		'評価区分が違い、比べられない'
	]);
	expect(cells('en', ['Movement'])).toEqual(['other scale, does not compare']);
});

test('a grade that a later document changed tells the earlier one', () => {
	const changed = rows.find(
		(r) =>
			r.after?.initiative_id === 'iwakuni-1-2-1-a' &&
			r.after.fiscal_year === 2020 &&
			r.after.period === '期末'
	)!;
	expect(cellOf(moveColumns(tableReader('ja')), '注記', changed)).toContain(
		'前の文書「行政経営改革プラン 令和２年度取組結果報告書」では「A」でした。'
	);
});
