import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	freeText,
	oneOf,
	readFilters,
	writeFilters,
	type FilterDefaults,
	type Filters
} from '../../src/state/filters';
import { deriveDataSet } from '../../src/domain/dataset';
import { readRealEntries } from '../lib/real-data';

const DEFAULTS: FilterDefaults = {
	municipalities: ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka'],
	firstYear: 2016,
	lastYear: 2026,
	calendar: 'wareki'
};
const START: Filters = { ...DEFAULTS, source: null };

describe('choices and the address', () => {
	test.each<[string, Partial<Filters>]>([
		['', {}],
		['?m=ube', { municipalities: ['ube'] }],
		['?m=ube,mine', { municipalities: ['ube', 'mine'] }],
		['?y=2018-2023', { firstYear: 2018, lastYear: 2023 }],
		['?y=2016-2016', { lastYear: 2016 }],
		['?cal=western', { calendar: 'western' }],
		[
			'?src=ube-01-collection-rate.2021.baseline',
			{ source: 'ube-01-collection-rate.2021.baseline' }
		],
		[
			'?m=annaka&y=2019-2026&cal=western&src=x.undated.target.total',
			{
				municipalities: ['annaka'],
				firstYear: 2019,
				calendar: 'western',
				source: 'x.undated.target.total'
			}
		]
	])('%j', (search, change) => {
		const filters = { ...START, ...change };
		expect(readFilters(search, DEFAULTS)).toEqual({ filters, params: {}, invalidParams: [] });
		expect(writeFilters(filters, DEFAULTS)).toBe(search);
	});

	test.each<[string, Partial<Filters>, string]>([
		['m=ube', { municipalities: ['ube'] }, '?m=ube'],
		['?m=mine,ube,mine', { municipalities: ['ube', 'mine'] }, '?m=ube,mine'],
		['?m=ube%2Cmine', { municipalities: ['ube', 'mine'] }, '?m=ube,mine'],
		['?m=annaka,mine,iwakuni,sanyo-onoda,ube', {}, ''],
		['?y=2016-2026&cal=wareki', {}, ''],
		['?cal=western&m=ube', { calendar: 'western', municipalities: ['ube'] }, '?m=ube&cal=western'],
		['?m=ube&m=mine', { municipalities: ['mine'] }, '?m=mine']
	])('%j is read as well, and written in the one form', (search, change, written) => {
		const filters = { ...START, ...change };
		expect(readFilters(search, DEFAULTS)).toEqual({ filters, params: {}, invalidParams: [] });
		expect(writeFilters(filters, DEFAULTS)).toBe(written);
	});

	test.each([
		['m', '', 'municipalities'],
		['m', 'ube,', 'municipalities'],
		['m', 'ube,hofu', 'municipalities'],
		['m', 'UBE', 'municipalities'],
		['y', '2023-2018', 'years'],
		['y', '2015-2020', 'years'],
		['y', '2020-2027', 'years'],
		['y', '2020', 'years'],
		['y', '２０１８-２０２３', 'years'],
		['y', ' 2018-2023', 'years'],
		['cal', 'gregorian', 'calendar'],
		['src', '', 'source'],
		['src', 'a b', 'source'],
		['src', '<script>', 'source'],
		['theme', 'rpa', 'unknown'],
		['M', 'ube', 'unknown'],
		['', '', 'unknown'],
		['__proto__', 'x', 'unknown']
	])('%s=%s is named as broken, and the rest counts', (name, value, expected) => {
		const query = new URLSearchParams([
			[name, value],
			[name === 'cal' ? 'm' : 'cal', name === 'cal' ? 'ube' : 'western']
		]);
		const { filters, invalidParams } = readFilters(`?${query}`, DEFAULTS);
		expect(invalidParams).toEqual([{ name, value, expected }]);
		expect(filters).toEqual(
			name === 'cal' ? { ...START, municipalities: ['ube'] } : { ...START, calendar: 'western' }
		);
	});

	test.each([
		'utm_source=line&fbclid=abc',
		'UTM_Campaign=x&gclid=1&gad_source=2',
		'yclid=1&msclkid=2&twclid=3&ldtag_cl=4&openExternalBrowser=1&_gl=5&mc_eid=6&igsh=7'
	])('what others hang on an address is no mistake: %s', (foreign) => {
		expect(readFilters(`?${foreign}&m=ube`, DEFAULTS)).toEqual({
			filters: { ...START, municipalities: ['ube'] },
			params: {},
			invalidParams: []
		});
	});

	test.each(['utm', 'clid', 'mm', 'years', 'sort', 'reference'])(
		'a name that may have been meant for this site is told: %s',
		(name) => {
			expect(readFilters(`?${name}=1`, DEFAULTS).invalidParams).toEqual([
				{ name, value: '1', expected: 'unknown' }
			]);
		}
	);

	test('a broken parameter that comes twice is named once', () => {
		const { invalidParams } = readFilters('?x=1&x=1&x=2', DEFAULTS);
		expect(invalidParams.map((b) => b.value)).toEqual(['1', '2']);
	});
});

describe('options of a page', () => {
	const specs = [oneOf('unit', ['same', 'change']), freeText('q')];
	test.each<[string, Record<string, string>]>([
		['?unit=change', { unit: 'change' }],
		['?q=%E5%8F%8E%E7%B4%8D%20%26%20a%3D1', { q: '収納 & a=1' }],
		['?m=ube&unit=same&q=x&src=a', { unit: 'same', q: 'x' }]
	])('%s', (search, params) => {
		const read = readFilters(search, DEFAULTS, specs);
		expect([read.params, read.invalidParams]).toEqual([params, []]);
		expect(writeFilters(read.filters, DEFAULTS, read.params)).toBe(search);
	});
	test('are left out where they are empty', () => {
		expect(writeFilters(START, DEFAULTS, { q: '', unit: 'same' })).toBe('?unit=same');
	});
	test('are unknown on a page that has none', () => {
		expect(readFilters('?unit=same', DEFAULTS)).toMatchObject({
			params: {},
			invalidParams: [{ name: 'unit', value: 'same', expected: 'unknown' }]
		});
	});
	test('are named once where they are broken, with what they may say', () => {
		expect(readFilters('?unit=x&unit=x', DEFAULTS, specs)).toMatchObject({
			params: {},
			invalidParams: [{ name: 'unit', value: 'x', expected: 'option', words: 'same, change' }]
		});
	});
	test('come back from the address, whatever was searched for', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (q) => {
				const search = writeFilters(START, DEFAULTS, { q });
				expect(readFilters(search, DEFAULTS, specs).params).toEqual({ q });
			})
		);
	});
});

const year = fc.integer({ min: DEFAULTS.firstYear, max: DEFAULTS.lastYear });
const anyChoices: fc.Arbitrary<Filters> = fc
	.record({
		municipalities: fc.subarray([...DEFAULTS.municipalities], { minLength: 1 }),
		years: fc.tuple(year, year),
		calendar: fc.constantFrom('wareki' as const, 'western' as const),
		source: fc.option(fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9.-]*$/))
	})
	.map(({ years: [a, b], ...rest }) => ({
		...rest,
		firstYear: Math.min(a, b),
		lastYear: Math.max(a, b)
	}));

test('whatever can be chosen comes back from the address', () => {
	fc.assert(
		fc.property(anyChoices, (filters) => {
			const search = writeFilters(filters, DEFAULTS);
			expect(readFilters(search, DEFAULTS)).toEqual({ filters, params: {}, invalidParams: [] });
		})
	);
});

test('the order of the parameters does not matter', () => {
	fc.assert(
		fc.property(anyChoices, fc.infiniteStream(fc.nat()), (filters, ranks) => {
			const shuffled = [...new URLSearchParams(writeFilters(filters, DEFAULTS))]
				.map((pair) => ({ pair, rank: ranks.next().value as number }))
				.sort((a, b) => a.rank - b.rank)
				.map(({ pair }) => pair);
			const search = `?${new URLSearchParams(shuffled)}`;
			expect(readFilters(search, DEFAULTS)).toEqual({ filters, params: {}, invalidParams: [] });
		})
	);
});

test('nothing that stands in an address throws, and what is left can be written', () => {
	const part = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 6 }),
		fc.constantFrom('m', 'y', 'cal', 'src', '%', '=', '&')
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
			const { filters } = readFilters(`?${parts.join('')}`, DEFAULTS);
			const again = readFilters(writeFilters(filters, DEFAULTS), DEFAULTS);
			expect(again).toEqual({ filters, params: {}, invalidParams: [] });
		})
	);
});

test('every figure of the data can be named by an address', () => {
	const { observation } = deriveDataSet(readRealEntries());
	const unread = observation
		.map((o) => o.observation_id)
		.filter((source) => {
			const search = writeFilters({ ...START, source }, DEFAULTS);
			return readFilters(search, DEFAULTS).filters.source !== source;
		});
	expect(unread).toEqual([]);
});
