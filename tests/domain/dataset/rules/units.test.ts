import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkUnits } from '../../../../src/domain/dataset/rules/units';
import { entriesOf } from '../entries';

const YEN = { unit_id: 'yen', base_unit_id: 'yen', dimension: 'money' };
const THOUSAND = { ...YEN, unit_id: 'thousand-yen', factor: 1000 };
const UNITS = [{}, YEN, THOUSAND];
const check = (changes: Parameters<typeof entriesOf>[0]) =>
	formatFindings(checkUnits(entriesOf({ unit: UNITS, ...changes })));

describe('bases', () => {
	test('the sample data set holds', () => {
		expect(check({})).toEqual([]);
	});

	test('a base unit is its own base, with factor 1', () => {
		expect(check({ unit: [{}, YEN, { ...THOUSAND, base_unit_id: 'thousand-yen' }] })).toEqual([
			'data/units.csv:4: column base_unit_id: "thousand-yen" is not a base unit; expected one with itself as base and factor 1'
		]);
		expect(
			check({ unit: [{}, YEN, THOUSAND, { ...YEN, unit_id: 'm', base_unit_id: 'thousand-yen' }] })
		).toEqual([
			'data/units.csv:5: column base_unit_id: "thousand-yen" is not a base unit; expected one with itself as base and factor 1'
		]);
	});

	test('a unit has the dimension of its base', () => {
		expect(check({ unit: [{}, YEN, { ...THOUSAND, dimension: 'count' }] })).toEqual([
			'data/units.csv:4: column dimension: "count" differs from its base unit; expected money'
		]);
	});
});

describe('observations', () => {
	test('a value has a unit, its own or the indicator’s', () => {
		expect(check({ indicator: [{ unit_id: null }], observation: [{}] })).toEqual([
			'data/ube/observations.csv:2: value 99.05 has no unit; expected unit_id here or in indicator ube-01-rate'
		]);
		expect(check({ indicator: [{ unit_id: null }], observation: [{ unit_id: 'yen' }] })).toEqual(
			[]
		);
		expect(check({ indicator: [{ unit_id: null }], observation: [{ value: null }] })).toEqual([]);
	});

	test('a unit of the same base needs no word', () => {
		expect(
			check({
				indicator: [{ unit_id: 'yen' }],
				concept: [{ unit_id: 'yen' }],
				observation: [{ unit_id: 'thousand-yen' }]
			})
		).toEqual([]);
	});

	test('a unit of another base needs notes in both languages', () => {
		const expected = [
			'data/ube/observations.csv:2: column unit_id: "yen" cannot be converted to the indicator\'s "percent"; expected a unit of percent, or notes that say why'
		];
		expect(check({ observation: [{ unit_id: 'yen' }] })).toEqual(expected);
		expect(check({ observation: [{ unit_id: 'yen', note_ja: '割合ではない' }] })).toEqual(expected);
		expect(
			check({ observation: [{ unit_id: 'yen', note_ja: '割合ではない', note_en: 'Not a share' }] })
		).toEqual([]);
	});

	test('a rate of achievement is in percent whatever its indicator is in', () => {
		expect(
			check({
				indicator: [{ unit_id: 'yen' }],
				concept: [{ unit_id: 'yen' }],
				observation: [{ unit_id: 'percent', kind: 'achievement_rate' }]
			})
		).toEqual([]);
	});
});

describe('links to concepts', () => {
	const reason = { comparability_note_ja: '範囲が違う', comparability_note_en: 'Another scope' };

	test('a conversion is one into percent', () => {
		const convertible = {
			comparability: 'convertible',
			conversion: 'residents',
			...reason
		} as const;
		expect(
			check({ indicator: [{ unit_id: 'yen' }], observation: [], indicator_concept: [convertible] })
		).toEqual([]);
		expect(check({ indicator_concept: [{ ...convertible, comparability: 'similar' }] })).toEqual([
			'data/ube/indicator-concepts.csv:2: column conversion: "residents" for similar and a concept in percent; expected convertible and a concept in percent'
		]);
	});

	test('units that cannot be converted are not comparable', () => {
		expect(check({ concept: [{ unit_id: 'yen' }] })).toEqual([
			'data/ube/indicator-concepts.csv:2: indicator ube-01-rate is in percent and concept collection-rate in yen; expected the same base unit or not_comparable'
		]);
		expect(
			check({
				concept: [{ unit_id: 'yen' }],
				indicator_concept: [{ comparability: 'not_comparable', ...reason }]
			})
		).toEqual([]);
	});

	test('whatever is not the same says why, in both languages', () => {
		const expected = [
			'data/ube/indicator-concepts.csv:2: comparability "similar" without a reason; expected a note in Japanese and in English'
		];
		expect(check({ indicator_concept: [{ comparability: 'similar' }] })).toEqual(expected);
		expect(
			check({
				indicator_concept: [{ comparability: 'similar', ...reason, comparability_note_en: null }]
			})
		).toEqual(expected);
		expect(check({ indicator_concept: [{ comparability: 'similar', ...reason }] })).toEqual([]);
	});
});

test('rows whose indicator is not known are left to the rule of references', () => {
	expect(check({ indicator: [], observation: [{ unit_id: 'yen' }] })).toEqual([]);
});
