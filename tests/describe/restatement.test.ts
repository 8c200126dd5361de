import { expect, test } from 'vitest';
import { describeEarlier, describeLater } from '../../src/describe/restatement';
import { figure } from '../lib/rows';

const before = {
	previous_document_ja: '令和2年度報告書',
	previous_document_en: 'FY2020 report',
	previous_value_text: '96.1%'
};
const ja = { language: 'ja' as const };
const en = { language: 'en' as const };

test('a figure of one document has nothing to tell', () => {
	expect(describeEarlier(figure(), ja)).toBeNull();
});

test('a changed figure tells the earlier one and the difference, shares in points', () => {
	const row = figure({
		...before,
		restatement: 'different',
		restated_difference: 0.4,
		unit_ja: '%',
		unit_en: '%'
	});
	expect(describeEarlier(row, ja)).toBe(
		'前の文書「令和2年度報告書」では「96.1%」でした（差 +0.4ポイント）。'
	);
	expect(describeEarlier(row, en)).toBe(
		'“96.1%” in the earlier document “FY2020 report” (difference +0.4 points).'
	);
});

test('a loss has its sign, and words have no difference', () => {
	const less = figure({
		...before,
		restatement: 'different',
		restated_difference: -3,
		unit_ja: '業務',
		unit_en: 'processes'
	});
	expect(describeEarlier(less, en)).toContain('(difference −3 processes)');
	const words = figure({
		...before,
		previous_value_text: '集計中',
		restatement: 'different',
		restated_difference: null
	});
	expect(describeEarlier(words, ja)).toBe('前の文書「令和2年度報告書」では「集計中」でした。');
});

test('a figure that is printed again the same says so', () => {
	const row = figure({ ...before, restatement: 'same', restated_difference: 0 });
	expect(describeEarlier(row, ja)).toBe('前の文書「令和2年度報告書」と同じ値です。');
});

test('the earlier figure leads to the later one', () => {
	const row = {
		next_restatement: 'different' as const,
		next_difference: -1.5,
		next_value_text: '94.6%',
		next_document_ja: '令和3年度報告書',
		next_document_en: 'FY2021 report',
		next_unit_ja: '%',
		next_unit_en: '%'
	};
	expect(describeLater(row, ja)).toBe(
		'後の文書「令和3年度報告書」では「94.6%」です（差 −1.5ポイント）。比べるときは後の値を使います。'
	);
	expect(describeLater({ ...row, next_restatement: null }, ja)).toBeNull();
	expect(describeLater({ ...row, next_restatement: 'same' }, en)).toBe(
		'The later document “FY2021 report” prints the same.'
	);
});
