import { expect, test } from 'vitest';
import { attainmentRows } from '../../src/analysis/attainment';
import { attainmentColumns } from '../../src/table/attainment';
import type { ProgressFigure } from '../../src/query';
import { givenGrade, progressFigure as figure } from '../lib/rows';
import { cellOf, cellsOf, sourcesIn, tableReader } from './table';

const reader = tableReader('ja');
const columns = attainmentColumns(reader);
const own = { municipality: 'iwakuni', initiative_id: 'iwakuni-1', fiscal_year: 2020 };

/** The one row of a grade of 2020 beside the given figures of its initiative. */
function rowOf(...figures: Partial<ProgressFigure>[]) {
	const [row, ...more] = attainmentRows(
		[givenGrade({ certainty: 'low' })],
		figures.map((f) => figure({ ...own, ...f }))
	);
	expect(more).toEqual([]);
	return row!;
}

test('a row has a grade and the figures of its year; each figure opens its source', () => {
	const row = rowOf(
		{ observation_id: 'known', value: 9 },
		{ observation_id: 'aim', kind: 'target', value: 10 },
		{ observation_id: 'start', kind: 'baseline', fiscal_year: 2018, value: 8 }
	);
	expect(cellsOf(columns, row)).toEqual([
		['市', '岩国市'],
		['取組', '1 窓口の改善'],
		['課', null],
		['年度', '令和2年度（2020）'],
		['評価', 'A?'],
		['読み取りの確かさ', '低'],
		['評価の掲載箇所', '1ページ・30行'],
		['指標', 'RPA業務数'],
		['望ましい向き', '多いほど良い'],
		['計画が目指す向き', null],
		['基準値', '8業務'],
		['実績', '9業務'],
		['目標', '10業務'],
		['年度のない目標', null],
		['基準値から目標までの進み', '50%'],
		['文書の達成率', null],
		['合計目標に対する割合', null],
		['達成', '未達'],
		['判定の根拠', '実績と同じ年度の目標から'],
		['食い違い', '上位の評価、未達の指標がある']
	]);
	expect(sourcesIn(columns, row)).toEqual([
		['基準値', 'start'],
		['実績', 'known'],
		['目標', 'aim']
	]);
});

test('a printed rate opens its source too', () => {
	const row = rowOf({
		observation_id: 'rate',
		kind: 'achievement_rate',
		value: 90,
		unit_en: '%'
	});
	expect(sourcesIn(columns, row)).toEqual([['文書の達成率', 'rate']]);
});

test('where neither is better the plan’s own aim has its column', () => {
	const neither = { direction: 'neither' as const };
	const row = rowOf(
		{ ...neither, value: 100.4 },
		{ ...neither, kind: 'target', value: 100 },
		{ ...neither, kind: 'baseline', fiscal_year: 2017, value: 101 }
	);
	expect(cellOf(columns, '計画が目指す向き', row)).toBe('減らす');
	expect(cellOf(columns, '基準値から目標までの進み', row)).toBe('60%');
	expect(cellOf(columns, '達成', row)).toBe('未達');
});

test('a total for the plan opens its source and stands beside the years', () => {
	const row = rowOf(
		{ value: 4, accumulation: 'cumulative' },
		{
			observation_id: 'total',
			kind: 'target',
			fiscal_year: null,
			qualifier: 'total',
			scope_ja: '5年間の合計',
			value: 10
		}
	);
	expect(cellOf(columns, '合計目標に対する割合', row)).toBe(
		'40%（5年の計画期間のうち2年＝40%が経過）'
	);
	expect(cellOf(columns, '達成', row)).toBe('期間以上の進み');
	expect(sourcesIn(columns, row)).toContainEqual(['合計目標に対する割合', 'total']);
});

test('a grade without figures opens nothing and says that its outcome is unknown', () => {
	const row = rowOf();
	expect(cellOf(columns, '達成', row)).toBe('判定できない');
	expect(cellOf(columns, '指標', row)).toBeNull();
	expect(sourcesIn(columns, row)).toEqual([]);
});

test.each(['ja', 'en'] as const)('no two columns have one heading in %s', (language) => {
	const headings = attainmentColumns(tableReader(language)).map((c) => c.heading);
	expect(headings).toEqual([...new Set(headings)]);
});
