import { describe, expect, test } from 'vitest';
import {
	figureAddress,
	MOST_FIGURES,
	readFigure,
	sheetFigures,
	sheetParams,
	withFigures
} from '../../../src/page/sheet-params';
import { readFilters, writeFilters, type FilterDefaults } from '../../../src/state/filters';

const DEFAULTS: FilterDefaults = {
	municipalities: ['ube', 'mine'],
	firstYear: 2015,
	lastYear: 2026,
	calendar: 'wareki'
};
const read = (search: string) => readFilters(search, DEFAULTS, sheetParams);

describe('the address of a sheet', () => {
	const figures = [
		'theme/rpa/?m=ube,mine&y=2018-2024#schedule',
		'concept/tax-collection-rate/?as=per-resident#years',
		'#matrix',
		'grades/?dept=%E7%A8%8E%E5%8B%99%E8%AA%B2#moves'
	];
	test('names its figures in their order, and reads them back', () => {
		const params = { ...withFigures({}, figures), paper: 'landscape', title: '徴収 & 収納' };
		const search = writeFilters({ ...DEFAULTS, source: null }, DEFAULTS, params, sheetParams);
		expect(search).toContain('?f=theme/rpa/?m=ube,mine%26y=2018-2024%23schedule&f=concept/');
		const again = read(search);
		expect(again.invalidParams).toEqual([]);
		expect(again.params).toEqual(params);
		expect(sheetFigures(again.params)).toEqual(figures);
	});
	test('holds each figure once', () => {
		expect(sheetFigures(read('?f=%23matrix&f=%23matrix').params)).toEqual(['#matrix']);
	});
	test(`refuses more than ${MOST_FIGURES}, and says which`, () => {
		const { params, invalidParams } = read(
			`?${Array.from({ length: MOST_FIGURES + 1 }, (_, i) => `f=theme/t${i}/%23years`).join('&')}`
		);
		expect(sheetFigures(params)).toHaveLength(MOST_FIGURES);
		expect(invalidParams).toMatchObject([{ name: 'f', value: 'theme/t4/#years' }]);
	});
	test.each(['', 'theme/rpa/', 'https://example.org/#x', 'sheet/?f=x#y', 'en/theme/rpa/#years'])(
		'refuses "%s" as a figure',
		(value) => {
			expect(read(`?f=${encodeURIComponent(value)}`)).toMatchObject({
				params: {},
				invalidParams: [{ name: 'f' }]
			});
		}
	);
	test('is the same in both languages', () => {
		expect(figureAddress('en/theme/rpa/?m=ube', 'years')).toBe('theme/rpa/?m=ube#years');
		expect(readFigure('theme/rpa/?m=ube#years')).toEqual({ view: 'theme/rpa/?m=ube', id: 'years' });
	});
	test('names no figures where there are none', () => {
		expect(withFigures({ f: '#matrix', title: 'x' }, [])).toEqual({ title: 'x' });
		expect(sheetFigures({})).toEqual([]);
	});
});
