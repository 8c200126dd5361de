import { describe, expect, test } from 'vitest';
import { typesOf } from '../../src/analysis/statistics';
import { asOfWords, contextWords } from '../../src/describe/statistics';
import { statistic as figure } from '../lib/statistic-rows';

describe('published statistics', () => {
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
