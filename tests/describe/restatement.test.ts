import { describe, expect, test } from 'vitest';
import {
	changedCellNotes,
	changedGradeNotes,
	describeEarlier,
	describeEarlierGrade,
	describeEarlierWords,
	describeLater
} from '../../src/describe/restatement';
import { openGrades } from '../lib/open-grades';
import { openSchedules } from '../lib/open-schedules';
import { figure, grade, readerOf, step } from '../lib/rows';

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

describe('a grade that a later document prints anew', () => {
	const again = { ...before, restatement: 'different', previous_scale_id: 'iwakuni-2019' } as const;
	test('tells the earlier one', () => {
		const row = grade({ ...again, grade: 'B', previous_grade: 'A' });
		expect(describeEarlierGrade(row, ja)).toBe('前の文書「令和2年度報告書」では「A」でした。');
		expect(describeEarlierGrade(grade(), ja)).toBeNull();
		expect(
			describeEarlierGrade(grade({ ...again, restatement: 'same', previous_grade: 'A' }), en)
		).toBe('The same as in the earlier document “FY2020 report”.');
	});
	test('tells that the earlier one was on another scale, though the letter is the same', () => {
		const row = grade({ ...again, previous_grade: 'A', previous_scale_id: 'iwakuni-2015' });
		expect(describeEarlierGrade(row, ja)).toBe(
			'前の文書「令和2年度報告書」では別の評価区分の「A」でした。'
		);
	});
	test('is noted below a drawing where it changed', async () => {
		const { grades } = await openGrades();
		expect(changedGradeNotes(grades, readerOf('ja'))).toEqual([
			'後の文書で変わった評価：1-(2)-①-ア ＡＩやＲＰＡの活用 R2 期末 A → B'
		]);
		expect(changedGradeNotes([grade({ ...again, restatement: 'same' })], readerOf('en'))).toEqual(
			[]
		);
	});
});

describe('a cell of a schedule that a later document words anew', () => {
	test('tells the earlier words', async () => {
		const { steps } = await openSchedules('all');
		const told = steps
			.filter((s) => s.restatement !== null)
			.map((s) => [s.action_ja, describeEarlierWords(s, ja)]);
		expect(told).toEqual([
			[
				'窓口サービスアンケート',
				'前の文書「行政経営改革プラン 令和２年度取組結果報告書」と同じです。'
			],
			[
				'RPA対象業務',
				'前の文書「行政経営改革プラン 令和２年度取組結果報告書」では「RPA対象業務の選定・抽出」でした。'
			]
		]);
		expect(changedCellNotes(steps, readerOf('ja'))).toEqual([
			'後の文書で変わった年次計画の語：1-(2)-①-ア RPA対象業務 R2 「RPA対象業務の選定・抽出」 → 「RPA対象業務の検討」'
		]);
		expect(changedCellNotes([step()], readerOf('ja'))).toEqual([]);
	});
});
