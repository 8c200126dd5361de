import { describe, expect, test } from 'vitest';
import { type Measure, type MeasureInputs, measureValue } from '../../src/analysis/measure';
import {
	describeMeasured,
	directionWords,
	explainValue,
	formatMeasured,
	measureReasonText,
	measureUnit,
	referenceWords
} from '../../src/describe/measure';
import type { Reader } from '../../src/describe/reader';
import type { ObservationDetail } from '../../src/query';
import { messages } from '../../src/text';
import { conceptFigure } from '../lib/concept-rows';
import { readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');
const inputs = (all: readonly ObservationDetail[]): MeasureInputs => ({
	all,
	residents: [
		{
			municipality: 'ube',
			as_of: '2022-01-01',
			residents: 161_767,
			source: '台帳',
			sureness: 'A'
		}
	]
});

describe('describeMeasured', () => {
	const rows = [
		conceptFigure({ kind: 'baseline', fiscal_year: 2019, value: 10 }),
		conceptFigure({ fiscal_year: 2021, value: 17 }),
		conceptFigure({ kind: 'target', fiscal_year: 2021, value: 18 }),
		conceptFigure({ kind: 'target', fiscal_year: 2022, value: 20 }),
		conceptFigure({ municipality: 'mine', fiscal_year: 2020, value: 5 }),
		conceptFigure({ municipality: 'annaka', comparability: 'not_comparable', value: 900 })
	];
	const inBoth = (measure: Measure, list = rows) =>
		[ja, en].map((reader) => describeMeasured(list, measure, inputs(list), reader));

	test('says the latest value, the target of its year and the last target of each series', () => {
		expect(inBoth('unit')).toEqual([
			'宇部市は令和3年度（2021）の実績が17業務（同じ年度の目標18業務）、令和4年度（2022）の目標が20業務。美祢市は令和2年度（2020）の実績が5業務。',
			'Ube: actual of 17 processes in FY2021 (target of that year 18 processes), target of 20 processes in FY2022. Mine: actual of 5 processes in FY2020.'
		]);
	});
	test('gives values by residents and differences with their units and signs', () => {
		expect(inBoth('per-resident', rows.slice(1, 4))).toEqual([
			'宇部市は令和3年度（2021）の実績が0.105業務／人口千人（同じ年度の目標0.111業務／人口千人）。',
			'Ube: actual of 0.105 processes per 1,000 residents in FY2021 (target of that year 0.111 processes per 1,000 residents).'
		]);
		expect(inBoth('change', rows.slice(0, 4))).toEqual([
			'宇部市は令和3年度（2021）の実績が+7業務（同じ年度の目標+8業務）、令和4年度（2022）の目標が+10業務。',
			'Ube: actual of +7 processes in FY2021 (target of that year +8 processes), target of +10 processes in FY2022.'
		]);
		expect(inBoth('distance', rows.slice(0, 4))).toEqual([
			'宇部市は令和3年度（2021）の実績が−3業務。',
			'Ube: actual of −3 processes in FY2021.'
		]);
	});
	test('speaks of what does not compare where there is nothing else', () => {
		expect(inBoth('unit', rows.slice(5))).toEqual([
			'安中市は令和3年度（2021）の実績が900業務。',
			'Annaka: actual of 900 processes in FY2021.'
		]);
	});
	test('says when nothing can be drawn', () => {
		expect(inBoth('distance', rows.slice(4, 5))).toEqual([
			'この表し方で描ける値がありません。',
			'No value can be drawn in this way.'
		]);
	});
});

test('explainValue says with what a value was computed', () => {
	const row = conceptFigure({ fiscal_year: 2021, value: 17 });
	const explain = (reader: typeof ja) =>
		explainValue(row, 'per-resident', measureValue(row, 'per-resident', inputs([row])), reader);
	expect([explain(ja), explain(en)]).toEqual([
		'人口当たり 0.105業務／人口千人（2022年1月1日の人口161,767人で割った）',
		'by residents 0.105 processes per 1,000 residents (divided by 161,767 residents of 1 January 2022)'
	]);
	expect(explainValue(row, 'unit', measureValue(row, 'unit', inputs([row])), ja)).toBeUndefined();
});

test('measureReasonText says why there is no value', () => {
	const reader = (language: 'ja' | 'en'): Reader => ({
		...readerOf(language),
		text: messages(language),
		openSource: () => undefined
	});
	const late = conceptFigure({ fiscal_year: 2023, value: 5 });
	const lone = conceptFigure({ kind: 'actual', value: 5 });
	const reasons = (['ja', 'en'] as const).map((language) => [
		measureReasonText(reader(language), measureValue(late, 'per-resident', inputs([late]))),
		measureReasonText(reader(language), measureValue(lone, 'change', inputs([lone]))),
		measureReasonText(reader(language), measureValue(lone, 'unit', inputs([lone])))
	]);
	expect(reasons).toEqual([
		['2024年1月1日の人口がデータにない', '基準値に数がない', ''],
		['the residents of 1 January 2024 are not in the data', 'no number as a baseline', '']
	]);
});

test('directions are those that the site takes for better', () => {
	expect([directionWords('lower', ja), directionWords('higher', en)]).toEqual([
		'小さいほど良いとする',
		'more counts as better'
	]);
	expect([directionWords(null, ja), directionWords(null, en)]).toEqual([
		'定めていない（多い・少ないの評価はしない）',
		'neither more nor less counts as better'
	]);
});

test('units of an axis are in the reader’s language', () => {
	const rate = conceptFigure({ concept_dimension: 'ratio' });
	const units = [ja, en].map((reader) => [
		measureUnit(rate, 'printed', reader),
		measureUnit(rate, 'unit', reader),
		measureUnit(conceptFigure(), 'per-resident', reader),
		measureUnit(conceptFigure({ concept_dimension: 'money' }), 'per-resident', reader),
		measureUnit(rate, 'change', reader)
	]);
	expect(units).toEqual([
		['', '業務', '業務／人口千人', '円／人', 'ポイント'],
		['', 'processes', 'processes per 1,000 residents', 'yen per resident', 'percentage points']
	]);
	expect(measureUnit(conceptFigure({ concept_unit_en: null }), 'unit', en)).toBe('');
});

test('a figure that is subtracted is named by kind, value and year', () => {
	const row = conceptFigure({ kind: 'baseline', fiscal_year: 2019, value: 10 });
	expect([referenceWords(row, ja), referenceWords(row, en)]).toEqual([
		'基準値 10業務、令和元年度（2019）',
		'Baseline 10 processes, FY2019'
	]);
});

describe('formatMeasured', () => {
	const baseline = conceptFigure({ kind: 'baseline', fiscal_year: 2021, value: 17 });
	test('names its unit and its sign', () => {
		const rate = conceptFigure({
			concept_dimension: 'ratio',
			concept_unit_ja: '%',
			concept_unit_en: '%'
		});
		expect(formatMeasured(2.36, rate, 'change', ja)).toBe('+2.36ポイント');
		expect(formatMeasured(-1.1, rate, 'distance', en)).toBe('−1.1 percentage points');
		expect(formatMeasured(0, rate, 'change', ja)).toBe('±0ポイント');
		expect(formatMeasured(0.105, baseline, 'per-resident', ja)).toBe('0.105業務／人口千人');
		const money = conceptFigure({ concept_dimension: 'money' });
		expect(formatMeasured(429_630, money, 'per-resident', en)).toBe('429,630 yen per resident');
	});
});
