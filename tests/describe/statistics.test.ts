import { describe, expect, test } from 'vitest';
import { typesOf } from '../../src/analysis/statistics';
import { asOfWords, contextWords } from '../../src/describe/statistics';
import type { StatisticValue } from '../../src/query';

describe('published statistics', () => {
	const figure = (over: Partial<StatisticValue>): StatisticValue => ({
		municipality: 'ube',
		statistic_id: 'area',
		name_ja: '面積',
		name_en: 'Area',
		unit_ja: 'km²',
		unit_en: 'km²',
		as_of: '2019-10-01',
		year: 2019,
		value: 286.65,
		value_text: '286.65',
		source: '決算状況調',
		sureness: 'A',
		...over
	});
	test('a class stands in place of a number', () => {
		const type = figure({
			statistic_id: 'municipality-type',
			value: null,
			value_text: '都市Ⅱ－２'
		});
		expect(contextWords(type, 'ja')).toBe('都市II-2');
		expect([...typesOf([figure({}), type])]).toEqual([['ube', '都市Ⅱ－２']]);
	});
	test('a number has its unit', () => {
		expect(contextWords(figure({ value: 160353, unit_ja: '人', unit_en: 'people' }), 'en')).toBe(
			'160,353 people'
		);
		expect(contextWords(figure({}), 'ja')).toBe('286.65km²');
	});
	test.each([
		['FY2022', 'ja', 'wareki', '令和4年度（2022）'],
		['FY2022', 'en', 'western', 'FY2022'],
		['2023-01-01', 'ja', 'wareki', '2023年1月1日'],
		['2023-01-01', 'en', 'western', '1 January 2023'],
		['2024', 'ja', 'western', '2024年'],
		['2024', 'en', 'western', '2024'],
		[null, 'ja', 'wareki', null]
	] as const)('%s is said in %s as of %s', (asOf, language, calendar, words) => {
		expect(asOfWords(asOf, language, calendar)).toBe(words);
	});
});
