import { expect, test } from 'vitest';
import { type Measure, type MeasureInputs } from '../../src/analysis';
import { lastStep } from '../../src/describe';
import type { ObservationDetail } from '../../src/query';
import { conceptFigure } from '../lib/concept-rows';
import { readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

const donations = (change: Partial<ObservationDetail> = {}) =>
	conceptFigure({
		municipality: 'sanyo-onoda',
		kind: 'baseline',
		fiscal_year: 2017,
		value: 38_133,
		unit_ja: '千円',
		unit_en: 'thousand yen',
		concept_unit_ja: '千円',
		concept_unit_en: 'thousand yen',
		concept_dimension: 'money',
		concept_size: 'residents',
		concept_value: 38_133,
		value_base: 38_133_000,
		...change
	});
const inputs = (...all: ObservationDetail[]): MeasureInputs => ({
	all,
	residents: [
		{
			municipality: 'sanyo-onoda',
			as_of: '2018-01-01',
			residents: 63_623,
			source: '住民基本台帳',
			sureness: 'A'
		}
	]
});

test('a number per resident leads back to the printed one, with date and source of the residents', () => {
	const row = donations();
	expect(lastStep(row, 'per-resident', inputs(row), ja)).toEqual({
		amount: '599円／人',
		step: '38,133,000円 ÷ 63,623人 ≒ 599円／人',
		source: '人口は2018年1月1日現在（住民基本台帳）'
	});
	expect(lastStep(row, 'per-resident', inputs(row), en)).toEqual({
		amount: '599 yen per resident',
		step: '38,133,000 yen ÷ 63,623 residents ≈ 599 yen per resident',
		source: 'Residents on 1 January 2018 (住民基本台帳)'
	});
});

test('counts are taken for each thousand residents', () => {
	const count = donations({
		value: 17,
		concept_value: 17,
		value_base: 17,
		concept_dimension: 'count',
		concept_unit_ja: '業務',
		unit_ja: '業務'
	});
	expect(lastStep(count, 'per-resident', inputs(count), ja)!.step).toBe(
		'17業務 ÷ 63,623人 × 1,000 ≒ 0.267業務／人口千人'
	);
});

test('a difference names what is subtracted', () => {
	const before = donations();
	const after = donations({
		kind: 'target',
		fiscal_year: 2022,
		value: 150_000,
		concept_value: 150_000
	});
	expect(lastStep(after, 'change', inputs(before, after), ja)).toEqual({
		amount: '+111,867千円',
		step: '150,000千円 − 基準値 38,133千円、平成29年度（2017） = +111,867千円',
		source: null
	});
});

test('a conversion of units has no step of its own, the printed number none at all', () => {
	const of = (measure: Measure, row = donations()) => lastStep(row, measure, inputs(row), ja);
	expect(of('unit', donations({ value: 38_133_000, unit_ja: '円' }))).toEqual({
		amount: '38,133千円',
		step: null,
		source: null
	});
	expect([of('unit'), of('printed'), of('per-resident', donations({ value: null }))]).toEqual([
		null,
		null,
		null
	]);
});
