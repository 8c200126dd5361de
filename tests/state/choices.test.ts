import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	freeText,
	oneOf,
	readChoices,
	writeChoices,
	type ChoiceDefaults,
	type Choices
} from '../../src/state/choices';
import { deriveDataSet } from '../../src/domain';
import { readRealEntries } from '../lib/real-data';

const DEFAULTS: ChoiceDefaults = {
	municipalities: ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka'],
	firstYear: 2016,
	lastYear: 2026,
	calendar: 'wareki'
};
const START: Choices = { ...DEFAULTS, source: null };

describe('choices and the address', () => {
	test.each<[string, Partial<Choices>]>([
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
		const choices = { ...START, ...change };
		expect(readChoices(search, DEFAULTS)).toEqual({ choices, options: {}, broken: [] });
		expect(writeChoices(choices, DEFAULTS)).toBe(search);
	});

	test.each<[string, Partial<Choices>, string]>([
		['m=ube', { municipalities: ['ube'] }, '?m=ube'],
		['?m=mine,ube,mine', { municipalities: ['ube', 'mine'] }, '?m=ube,mine'],
		['?m=ube%2Cmine', { municipalities: ['ube', 'mine'] }, '?m=ube,mine'],
		['?m=annaka,mine,iwakuni,sanyo-onoda,ube', {}, ''],
		['?y=2016-2026&cal=wareki', {}, ''],
		['?cal=western&m=ube', { calendar: 'western', municipalities: ['ube'] }, '?m=ube&cal=western'],
		['?m=ube&m=mine', { municipalities: ['mine'] }, '?m=mine']
	])('%j is read as well, and written in the one form', (search, change, written) => {
		const choices = { ...START, ...change };
		expect(readChoices(search, DEFAULTS)).toEqual({ choices, options: {}, broken: [] });
		expect(writeChoices(choices, DEFAULTS)).toBe(written);
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
		const { choices, broken } = readChoices(`?${query}`, DEFAULTS);
		expect(broken).toEqual([{ name, value, expected }]);
		expect(choices).toEqual(
			name === 'cal' ? { ...START, municipalities: ['ube'] } : { ...START, calendar: 'western' }
		);
	});

	test('a broken parameter that comes twice is named once', () => {
		const { broken } = readChoices('?x=1&x=1&x=2', DEFAULTS);
		expect(broken.map((b) => b.value)).toEqual(['1', '2']);
	});
});

describe('options of a page', () => {
	const specs = [oneOf('unit', ['same', 'change']), freeText('q')];
	test.each<[string, Record<string, string>]>([
		['?unit=change', { unit: 'change' }],
		['?q=%E5%8F%8E%E7%B4%8D%20%26%20a%3D1', { q: '収納 & a=1' }],
		['?m=ube&unit=same&q=x&src=a', { unit: 'same', q: 'x' }]
	])('%s', (search, options) => {
		const read = readChoices(search, DEFAULTS, specs);
		expect([read.options, read.broken]).toEqual([options, []]);
		expect(writeChoices(read.choices, DEFAULTS, read.options)).toBe(search);
	});
	test('are left out where they are empty', () => {
		expect(writeChoices(START, DEFAULTS, { q: '', unit: 'same' })).toBe('?unit=same');
	});
	test('are unknown on a page that has none', () => {
		expect(readChoices('?unit=same', DEFAULTS)).toMatchObject({
			options: {},
			broken: [{ name: 'unit', value: 'same', expected: 'unknown' }]
		});
	});
	test('are named once where they are broken, with what they may say', () => {
		expect(readChoices('?unit=x&unit=x', DEFAULTS, specs)).toMatchObject({
			options: {},
			broken: [{ name: 'unit', value: 'x', expected: 'option', words: 'same, change' }]
		});
	});
	test('come back from the address, whatever was searched for', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (q) => {
				const search = writeChoices(START, DEFAULTS, { q });
				expect(readChoices(search, DEFAULTS, specs).options).toEqual({ q });
			})
		);
	});
});

const year = fc.integer({ min: DEFAULTS.firstYear, max: DEFAULTS.lastYear });
const anyChoices: fc.Arbitrary<Choices> = fc
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
		fc.property(anyChoices, (choices) => {
			const search = writeChoices(choices, DEFAULTS);
			expect(readChoices(search, DEFAULTS)).toEqual({ choices, options: {}, broken: [] });
		})
	);
});

test('the order of the parameters does not matter', () => {
	fc.assert(
		fc.property(anyChoices, fc.infiniteStream(fc.nat()), (choices, ranks) => {
			const shuffled = [...new URLSearchParams(writeChoices(choices, DEFAULTS))]
				.map((pair) => ({ pair, rank: ranks.next().value as number }))
				.sort((a, b) => a.rank - b.rank)
				.map(({ pair }) => pair);
			const search = `?${new URLSearchParams(shuffled)}`;
			expect(readChoices(search, DEFAULTS)).toEqual({ choices, options: {}, broken: [] });
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
			const { choices } = readChoices(`?${parts.join('')}`, DEFAULTS);
			const again = readChoices(writeChoices(choices, DEFAULTS), DEFAULTS);
			expect(again).toEqual({ choices, options: {}, broken: [] });
		})
	);
});

test('every figure of the data can be named by an address', () => {
	const { observation } = deriveDataSet(readRealEntries());
	const unread = observation
		.map((o) => o.observation_id)
		.filter((source) => {
			const search = writeChoices({ ...START, source }, DEFAULTS);
			return readChoices(search, DEFAULTS).choices.source !== source;
		});
	expect(unread).toEqual([]);
});
