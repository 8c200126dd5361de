import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMunicipalityCode } from '../../src/domain';
import {
	areaCodes,
	groupChoices,
	MOST_AREAS,
	statisticParams
} from '../../src/page/official-params';
import { readFilters } from '../../src/state/filters';
import { officialSite as site } from '../lib/official-site';

const PLANS = ['352021', '352136'];
/** Seven codes whose check digits hold. */
const CODES = ['352021', '352136', '352161', '102113', '132063', '342084', '131016'];
const defaults = {
	municipalities: ['ube', 'mine'],
	firstYear: 2015,
	lastYear: 2026,
	calendar: 'wareki' as const
};
const read = (search: string) => readFilters(search, defaults, statisticParams(site));
const codesOf = (m: string) => areaCodes(read(`?m=${encodeURIComponent(m)}`).params, site);

describe('the municipalities of an address', () => {
	it.each([
		['one code', '132063', ['132063']],
		['several, the reference first', '342084,352021', ['342084', '352021']],
		['names of cities with plans', 'mine,132063,ube', ['352136', '132063', '352021']],
		['each once', '352021,ube,132063,352021', ['352021', '132063']],
		['as many as stand side by side', CODES.slice(0, MOST_AREAS).join(','), CODES.slice(0, 6)],
		['six, one of them twice', [...CODES.slice(0, 6), 'ube'].join(','), CODES.slice(0, 6)]
	])('%s', (_, m, codes) => {
		expect(codesOf(m)).toEqual(codes);
		expect(read(`?m=${m}`).invalidParams).toEqual([]);
	});

	it.each([
		['a wrong check digit', '352022'],
		['five digits', '35202'],
		['a name of nobody', 'atlantis'],
		['one wrong among right ones', '352021,352022'],
		['an empty place', '352021,'],
		['nothing', ''],
		['more than six', CODES.join(',')],
		['full-width digits', '３５２０２１']
	])('%s is named, and the cities with plans are shown', (_, m) => {
		expect(codesOf(m)).toEqual(PLANS);
		expect(read(`?m=${encodeURIComponent(m)}`).invalidParams).toMatchObject([
			{
				name: 'm',
				value: m,
				expected: 'option',
				words: {
					ja: '352021,352136 のような、コンマでつないだ1〜6個の全国地方公共団体コード',
					en: '1 to 6 codes of municipalities joined by commas, such as 352021,352136'
				}
			}
		]);
	});

	it('are those with plans where the address names none', () => {
		expect(areaCodes({}, site)).toEqual(PLANS);
	});

	it('whatever it says: one to six codes, each once and each possible; what was read reads the same', () => {
		const part = fc.oneof(fc.constantFrom(...CODES, 'ube', 'mine'), fc.string({ maxLength: 8 }));
		fc.assert(
			fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
				const codes = codesOf(parts.join(','));
				expect(codes.length).toBeGreaterThanOrEqual(1);
				expect(codes.length).toBeLessThanOrEqual(MOST_AREAS);
				expect(new Set(codes).size).toBe(codes.length);
				expect(codes.every((code) => isMunicipalityCode(code))).toBe(true);
				expect(codesOf(codes.join(','))).toEqual(codes);
			})
		);
	});

	it('are refused or used, never both', () => {
		const part = fc.constantFrom(...CODES, 'ube', 'nobody', '');
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
				const { params, invalidParams } = read(`?m=${parts.join(',')}`);
				expect('m' in params).toBe(invalidParams.length === 0);
			})
		);
	});
});

describe('the other choices', () => {
	it('groups are those of the data between those of the ministry', () => {
		expect(groupChoices(site)).toEqual(['similar', 'prefecture', 'alliance', 'population', 'all']);
	});
	it.each(['group=everyone', 'factor=3', 'per=household'])('%s is named', (parameter) => {
		const { params, invalidParams } = read(`?${parameter}`);
		expect(params).toEqual({});
		expect(invalidParams.map(({ name, value }) => `${name}=${value}`)).toEqual([parameter]);
	});
	it.each(['group=alliance', 'factor=1.25', 'per=none'])('%s is read', (parameter) => {
		const [name, value] = parameter.split('=');
		expect(read(`?${parameter}`)).toMatchObject({ params: { [name!]: value }, invalidParams: [] });
	});
});
