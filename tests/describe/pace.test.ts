import { describe, expect, test } from 'vitest';
import { paceRows } from '../../src/analysis/pace';
import { describePace, paceCaution, paceFormulas } from '../../src/describe/pace';
import { describeTotalProgress } from '../../src/describe/total-progress';
import { progressFigure, readerOf } from '../lib/rows';
import { paceFigures } from '../lib/pace-figures';

const rows = paceRows(paceFigures);
const row = (name: string) => rows.find((r) => r.figure.indicator_id === name)!;

describe('describePace', () => {
	test('counts what is on course and what cannot be assessed, and says whose it is', () => {
		expect(describePace(rows, readerOf('ja'))).toBe(
			'判定できる指標4件（美祢市のみ）のうち、達成か順調は1件、未達か遅れは3件です。数値の目標がある別の2件は、文書の数値では判定できません。'
		);
		expect(describePace(rows, readerOf('en'))).toBe(
			'Of 4 indicators that can be assessed (Mine only), 1 has reached its target or is on course. 2 more with a target in numbers cannot be assessed by the figures of the documents.'
		);
	});
	test('names no city where there are several', () => {
		const ube = { indicator_id: 'ube-z', fiscal_year: 2020 };
		const more = paceRows([
			...paceFigures,
			progressFigure({ ...ube, value: 5 }),
			progressFigure({ ...ube, kind: 'target', value: 5 })
		]);
		expect(describePace(more, readerOf('ja'))).toContain('判定できる指標5件のうち、');
		expect(describePace(more, readerOf('en'))).toContain('5 indicators that can be assessed, ');
	});
	test.each([
		['mine-rate', '未達や遅れのものはありません', 'all have reached'],
		['mine-leave', '達成か順調のものはありません', 'none have reached']
	])('has no count of zero for %s', (name, ja, en) => {
		expect(describePace([row(name)], readerOf('ja'))).toContain(ja);
		expect(describePace([row(name)], readerOf('en'))).toContain(en);
	});
	test('says where there is nothing to assess', () => {
		expect(describePace([row('ube-x')], readerOf('ja'))).toBe(
			'目標に届くペースか判定できる指標はありません。数値の目標がある別の1件は、文書の数値では判定できません。'
		);
		expect(describePace([], readerOf('ja'))).toBe(
			'このテーマの取組には、数で示された目標（年度のあるもの、計画期間の合計）を持つ指標がありません。'
		);
	});
});

describe('paceFormulas', () => {
	test('show both paces where the straight line decides', () => {
		expect(paceFormulas(row('mine-leave'), readerOf('ja'))).toEqual({
			shown: '（9.57 − 9.43）÷ 2年 ＝ 年平均+0.07日',
			needed: '（10 − 9.57）÷ 4年 ＝ 年平均+0.1075日'
		});
		expect(paceFormulas(row('mine-leave'), readerOf('en'))).toEqual({
			shown: '(9.57 − 9.43) ÷ 2 years = +0.07 days a year',
			needed: '(10 − 9.57) ÷ 4 years = +0.1075 days a year'
		});
	});
	test('show what is needed alone where the plan’s own target of the year decides', () => {
		expect(paceFormulas(row('mine-leave-interim'), readerOf('ja'))).toEqual({
			shown: null,
			needed: '（10 − 9.57）÷ 4年 ＝ 年平均+0.1075日'
		});
	});
	test.each(['mine-rate', 'mine-plots', 'ube-x'])('need nothing for %s', (name) => {
		expect(paceFormulas(row(name), readerOf('ja'))).toEqual({ shown: null, needed: null });
	});
	test('give the change of a share in points', () => {
		const share = { indicator_id: 'mine-share', unit_ja: '%', unit_en: '%', unit_id: 'percent' };
		const [found] = paceRows([
			progressFigure({ ...share, kind: 'baseline', fiscal_year: 2019, value: 45 }),
			progressFigure({ ...share, fiscal_year: 2020, value: 46.5 }),
			progressFigure({ ...share, kind: 'target', fiscal_year: 2021, value: 50 })
		]);
		expect(paceFormulas(found!, readerOf('ja')).shown).toBe(
			'（46.5 − 45）÷ 1年 ＝ 年平均+1.5ポイント'
		);
		expect(paceFormulas(found!, readerOf('en')).shown).toBe(
			'(46.5 − 45) ÷ 1 year = +1.5 points a year'
		);
		expect(paceCaution(found!, readerOf('ja'))).toBeNull();
	});
});

test('a line from before the plan says so', () => {
	expect(paceCaution(row('mine-leave'), readerOf('ja'))).toBe(
		'基準値は計画の1年目（令和元年度（2019））より前の年度'
	);
	expect(paceCaution(row('mine-leave-interim'), readerOf('ja'))).toBeNull();
});

test('a total stands beside the share of the years that have passed', () => {
	const { total } = row('mine-plots').assessment!;
	expect(describeTotalProgress(total!, readerOf('ja'))).toBe(
		'6.7%（5年の計画期間のうち1年＝20%が経過）'
	);
	expect(describeTotalProgress(total!, readerOf('en'))).toBe(
		'6.7% (1 of 5 years of the plan, 20%, has passed)'
	);
});
