import { describe, expect, test } from 'vitest';
import { formatKind, formatYearShort, observationLabel } from '../../src/describe/observation';
import { figure, readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

describe('observationLabel', () => {
	test('says city, indicator, year, kind and value', () => {
		expect(observationLabel(figure({ value: 17 }), ja)).toBe(
			'宇部市、RPA業務数、令和3年度（2021）、実績 17業務'
		);
		expect(observationLabel(figure({ value: 17 }), en)).toBe(
			'Ube, RPA processes, FY2021, Actual 17 processes'
		);
	});
	test('says scope, doubts and what does not compare', () => {
		const row = figure({
			municipality: 'mine',
			kind: 'target',
			fiscal_year: null,
			value: -18000,
			unit_ja: '㎡',
			unit_en: '㎡',
			bound: 'about',
			scope_ja: '5年間の合計',
			scope_en: null,
			certainty: 'low',
			comparability: 'not_comparable'
		});
		expect(observationLabel(row, ja)).toBe(
			'美祢市、RPA業務数、年度の記載なし、目標 約−18,000㎡、対象範囲 5年間の合計、読み取りの確かさ 低、比較できない'
		);
		expect(observationLabel(row, en)).toBe(
			'Mine, RPA processes, no year printed, Target about −18,000㎡, Scope 5年間の合計, Certainty low, Not comparable'
		);
	});
	test('gives a fraction as it is printed', () => {
		const half = {
			value: 0.5,
			value_text: '1/2',
			dimension: 'ratio',
			unit_ja: null,
			unit_en: null
		};
		expect(observationLabel(figure(half), ja)).toContain('実績 1/2');
		expect(observationLabel(figure(half), en)).toContain('Actual 1/2');
	});
	test('quotes words that stand in place of a number', () => {
		const row = figure({ kind: 'target', value: null, value_text: '計画に基づく人数' });
		expect(observationLabel(row, ja)).toContain('目標 「計画に基づく人数」');
		expect(observationLabel(row, en)).toContain('Target “計画に基づく人数”');
	});
});

describe('formatKind', () => {
	test('says of a rate what it is held against', () => {
		const rate = figure({
			kind: 'achievement_rate',
			qualifier: 'total',
			scope_ja: '合計目標',
			scope_en: 'five-year total target'
		});
		expect(formatKind(rate, ja)).toBe('達成率（合計目標）');
		expect(formatKind(rate, en)).toBe('Achievement rate (five-year total target)');
		expect(formatKind({ ...rate, scope_ja: null, scope_en: null }, ja)).toBe('達成率');
	});
	test('says no more of any other figure', () => {
		expect(formatKind(figure({ kind: 'target', scope_ja: '下半期' }), ja)).toBe('目標');
	});
});

test('formatYearShort follows the calendar', () => {
	expect(formatYearShort({ fiscal_year: 2021 }, ja)).toBe('R3');
	expect(formatYearShort({ fiscal_year: 2021 }, readerOf('ja', 'western'))).toBe('2021');
	expect(formatYearShort({ fiscal_year: null }, en)).toBe('no year printed');
});
