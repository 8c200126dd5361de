import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatFiscalYear,
	formatFiscalYearShort,
	readFiscalYear,
	readFiscalYears
} from '../../src/domain';

describe('readFiscalYear', () => {
	test.each([
		['H28', 2016],
		['H29', 2017],
		['H30', 2018],
		['H31', 2019],
		['H32', 2020],
		['H33', 2021],
		['H34', 2022],
		['R1', 2019],
		['R元', 2019],
		['R8', 2026],
		['Ｒ１', 2019],
		['Ｒ２', 2020],
		['R4', 2022],
		['R 4', 2022],
		['R3年度', 2021],
		['令和元年度', 2019],
		['令和２年度', 2020],
		['令和 5 年度', 2023],
		['平成31年度', 2019],
		['平成２９年度', 2017],
		['昭和63年度', 1988],
		['S64', 1989],
		['H29(2017)', 2017],
		['H34（2022）', 2022],
		['令和5年度（2023）', 2023],
		['2022', 2022],
		['2022年度', 2022],
		['FY2022', 2022],
		['29基準 (H29)', 2017],
		['基準値(R3)', 2021],
		['(H28)', 2016],
		['H28年度決算', 2016],
		['R11年度', 2029]
	])('%s is %i', (label, year) => {
		expect(readFiscalYear(label)).toBe(year);
	});

	test.each([
		['R2.1.15', 2019],
		['R2.1.15現在', 2019],
		['R4年3月', 2021],
		['R4年4月', 2022],
		['令和2年3月31日', 2019],
		['令和2年4月1日', 2020],
		['R3.12.31', 2021],
		['R3/3/31', 2020],
		['R3.9月', 2021],
		['2022年3月', 2021],
		['2022-04-01', 2022],
		['2022/3/31', 2021],
		['平成31年4月1日', 2019],
		['H31.2.19', 2018]
	])('the date %s lies in %i', (label, year) => {
		expect(readFiscalYear(label)).toBe(year);
	});

	test.each([
		['', 'nothing'],
		['29基準', 'a bare number'],
		['8月末時点', 'a month'],
		['R0', 'year 0'],
		['H51', 'a year beyond the printed forms'],
		['S65', 'a year beyond the era'],
		['T16', 'a year beyond the era'],
		['M46', 'a year beyond the era'],
		['R100', 'three digits'],
		['H290', 'three digits'],
		['PR3', 'a letter in a word'],
		['12,022件', 'part of a number'],
		['2,022', 'a number with a comma'],
		['20221', 'part of a number'],
		['1899', 'a year without data'],
		['R3とR4', 'two years'],
		['H30(2017)', 'a label that contradicts itself']
	])('%j names no one year: %s', (label) => {
		expect(readFiscalYear(label)).toBeNull();
	});
});

describe('readFiscalYears', () => {
	test('finds all in order, each with its characters and place', () => {
		expect(readFiscalYears('Ｈ２７年度(2015)からR4年3月まで')).toEqual([
			{ fiscalYear: 2015, text: 'Ｈ２７', start: 0 },
			{ fiscalYear: 2015, text: '2015', start: 6 },
			{ fiscalYear: 2021, text: 'R4年3月', start: 13 }
		]);
	});

	test('reads a range as its two ends', () => {
		expect(readFiscalYears('R4～R8').map((y) => y.fiscalYear)).toEqual([2022, 2026]);
		expect(readFiscalYears('2019-2022').map((y) => y.fiscalYear)).toEqual([2019, 2022]);
	});

	test('never throws, and every year stands where it says', () => {
		const pieces = fc.constantFrom(...'MTSHRＲ元令和平成昭0123456789２９年度月日./-（）(), 約%');
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces })), (text) => {
				for (const { fiscalYear, text: read, start } of readFiscalYears(text)) {
					expect(text.slice(start, start + read.length)).toBe(read);
					expect(fiscalYear).toBeGreaterThanOrEqual(1867);
					expect(fiscalYear).toBeLessThanOrEqual(2117);
				}
			}),
			{ numRuns: 200 }
		);
	});
});

describe('formatFiscalYear', () => {
	test.each([
		[2023, 'ja', 'wareki', '令和5年度（2023）'],
		[2019, 'ja', 'wareki', '令和元年度（2019）'],
		[2018, 'ja', 'wareki', '平成30年度（2018）'],
		[1989, 'ja', 'wareki', '平成元年度（1989）'],
		[1988, 'ja', 'wareki', '昭和63年度（1988）'],
		[1912, 'ja', 'wareki', '大正元年度（1912）'],
		[1868, 'ja', 'wareki', '明治元年度（1868）'],
		[1867, 'ja', 'wareki', '1867年度'],
		[2023, 'ja', 'western', '2023年度'],
		[2023, 'en', 'wareki', 'FY2023 (Reiwa 5)'],
		[2018, 'en', 'wareki', 'FY2018 (Heisei 30)'],
		[2023, 'en', 'western', 'FY2023']
	] as const)('%i in %s, %s: %s', (year, language, calendar, text) => {
		expect(formatFiscalYear(year, language, calendar)).toBe(text);
	});

	const years = Array.from({ length: 2040 - 1989 + 1 }, (_, i) => 1989 + i);

	test.each([
		['ja', 'wareki'],
		['ja', 'western'],
		['en', 'wareki'],
		['en', 'western']
	] as const)('in %s, %s reads back for every year from 1989 to 2040', (language, calendar) => {
		for (const year of years)
			expect(readFiscalYear(formatFiscalYear(year, language, calendar))).toBe(year);
	});

	test.each(['wareki', 'western'] as const)(
		'short, %s reads back for every year from 1989 to 2040',
		(calendar) => {
			for (const year of years)
				expect(readFiscalYear(formatFiscalYearShort(year, calendar))).toBe(year);
		}
	);
});

test.each([
	[2023, 'wareki', 'R5'],
	[2019, 'wareki', 'R1'],
	[2018, 'wareki', 'H30'],
	[2023, 'western', '2023']
] as const)('the short form of %i, %s is %s', (year, calendar, text) => {
	expect(formatFiscalYearShort(year, calendar)).toBe(text);
});
