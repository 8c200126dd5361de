import { expect, test } from 'vitest';
import { paceRows } from '../../src/analysis/pace';
import { describePace, paceFormulas } from '../../src/describe/pace';
import { paceFigures } from '../lib/pace-figures';
import { readerOf } from '../lib/rows';

const rows = paceRows(paceFigures);

test('describePace counts indicators by verdict', () => {
	expect(describePace(rows, readerOf('ja'))).toBe(
		'年度のある目標を持つ指標3件のうち、歩みを計算できるのは2件です。もう届いている1件、いまの歩みで足りる0件、足りない1件。'
	);
	expect(describePace([], readerOf('ja'))).toBe(
		'このテーマの取組には、年度のある目標を持つ指標がありません。'
	);
});
test('paceFormulas show both paces, changes of shares in points', () => {
	expect(paceFormulas(rows[0]!, readerOf('ja'))).toEqual({
		shown: '（9.57 − 9.43）÷ 2年 ＝ 1年に+0.07日',
		needed: '（10 − 9.57）÷ 4年 ＝ 1年に+0.1075日'
	});
	expect(paceFormulas(rows[0]!, readerOf('en'))).toEqual({
		shown: '(9.57 − 9.43) ÷ 2 years = +0.07 days a year',
		needed: '(10 − 9.57) ÷ 4 years = +0.1075 days a year'
	});
	expect(paceFormulas(rows[1]!, readerOf('ja'))).toEqual({
		shown: '（48 − 45）÷ 2年 ＝ 1年に+1.5ポイント',
		needed: '（45 − 48）÷ 4年 ＝ 1年に−0.75ポイント'
	});
	expect(paceFormulas(rows[1]!, readerOf('en'))).toEqual({
		shown: '(48 − 45) ÷ 2 years = +1.5 points a year',
		needed: '(45 − 48) ÷ 4 years = −0.75 points a year'
	});
	expect(paceFormulas(rows[2]!, readerOf('ja'))).toBeNull();
});
