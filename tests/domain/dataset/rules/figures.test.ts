import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkFigures } from '../../../../src/domain/dataset/rules/figures';
import { entriesOf, type SAMPLE } from '../entries';

type Observation = (typeof SAMPLE)['observation'];

const UNITS = [
	{},
	{
		unit_id: 'thousand-yen',
		base_unit_id: 'yen',
		factor: 1000,
		symbol_ja: '千円',
		printed_forms: '千円'
	},
	{ unit_id: 'person', base_unit_id: 'person', symbol_ja: '人', printed_forms: '人|名' },
	{ unit_id: 'index', base_unit_id: 'index', symbol_ja: null, printed_forms: null }
];
const check = (observation: Partial<Observation>) =>
	formatFindings(checkFigures(entriesOf({ unit: UNITS, observation: [observation] })));

describe('good', () => {
	test.each<Partial<Observation>>([
		{},
		{ value: 97.2, value_text: '97.2％' },
		{ value: 97.2, unit_printed: '％', value_text: '97.2％' },
		{ value: 80, value_text: '80%以上', bound: 'min' },
		{ value: 1008, unit_id: 'person', unit_printed: null, value_text: '1,008' },
		{ value: -369000, unit_id: 'thousand-yen', unit_printed: '千円', value_text: '△369,000千円' },
		{ value: 80, unit_id: 'person', unit_printed: '名', value_text: '約80名', bound: 'about' },
		{ value: 100.4, unit_id: 'index', unit_printed: null, value_text: '100.4' },
		{ value: null, unit_printed: null, value_text: '集計中' },
		{ value: null, unit_printed: null, value_text: '-' }
	])('$value_text', (observation) => {
		expect(check(observation)).toEqual([]);
	});
});

const at = 'data/ube/observations.csv:2: ';

describe('bad', () => {
	test('another number', () => {
		expect(check({ value: 99.5 })).toEqual([
			`${at}value_text "99.05%" reads as 99.05 %; expected 99.5 %`
		]);
	});

	test('a lost minus', () => {
		expect(
			check({ value: 12, unit_id: 'person', unit_printed: '人', value_text: '△12人' })
		).toEqual([`${at}value_text "△12人" reads as -12 人; expected 12 人`]);
	});

	test('a lost bound', () => {
		expect(check({ value: 80, value_text: '80%以上' })).toEqual([
			`${at}value_text "80%以上" reads as 80 % (min); expected 80 %`
		]);
	});

	test('an added bound', () => {
		expect(check({ bound: 'about' })).toEqual([
			`${at}value_text "99.05%" reads as 99.05 %; expected 99.05 % (about)`
		]);
	});

	test('another unit', () => {
		expect(check({ value: 5, value_text: '5人' })).toEqual([
			`${at}value_text "5人" reads as 5 人; expected 5 %`
		]);
	});

	test('a printed unit that is no form of the unit', () => {
		expect(check({ unit_printed: '千円' })).toEqual([
			`${at}column unit_printed: "千円" is not a form of unit percent; expected %, ％`
		]);
		expect(check({ value: 1, unit_id: 'index', unit_printed: '人', value_text: '1' })).toEqual([
			`${at}column unit_printed: "人" is not a form of unit index; expected nothing`
		]);
	});

	test('a value beside words', () => {
		expect(check({ value: 3, value_text: '集計中' })).toEqual([
			`${at}value_text "集計中" reads as no figure; expected 3 %`
		]);
	});

	test('several figures, none of them the stated one', () => {
		expect(
			check({ value: 4, unit_id: 'person', unit_printed: '人', value_text: '3人、5人以上' })
		).toEqual([`${at}value_text "3人、5人以上" reads as 3 人 or 5 人 (min); expected 4 人`]);
	});

	test('a bound beside words', () => {
		expect(check({ value: null, unit_printed: null, value_text: '集計中', bound: 'max' })).toEqual([
			`${at}column bound: "max" beside words; expected a value or no bound`
		]);
	});
});

test('a figure whose unit is not known is left to the rule of references', () => {
	expect(check({ unit_id: 'yen', value: 1 })).toEqual([]);
});
