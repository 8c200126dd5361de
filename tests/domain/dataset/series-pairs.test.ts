import { describe, expect, test } from 'vitest';
import { deriveDataSet } from '../../../src/domain/dataset';
import { entriesOf } from './entries';

type Indicators = NonNullable<NonNullable<Parameters<typeof entriesOf>[0]>['indicator']>;
type Links = NonNullable<NonNullable<Parameters<typeof entriesOf>[0]>['indicator_concept']>;

const CITIES = ['352021', '352136', '352080', '352161'];

/**
 * Pairs of the indicators a, b, c …, each of a city of its own and linked to the sample concept with
 * the given changes; null is no link.
 * @param sameCity whether all are of one city
 */
function pairs(
	links: readonly (Links[number] | null)[],
	indicators: Indicators = [],
	sameCity = false
) {
	const id = (i: number) => `ube-01-${String.fromCharCode(97 + i)}`;
	const entries = entriesOf({
		municipality: CITIES.map((code) => ({ code, slug: code })),
		concept: [{}, { concept_id: 'claims' }],
		indicator: links.map((_, i) => ({ ...indicators[i], indicator_id: id(i) })),
		indicator_concept: links.flatMap((link, i) =>
			link === null ? [] : [{ ...link, indicator_id: id(i) }]
		),
		observation: []
	});
	const indicator = entries.indicator.map((e, i) => ({ ...e, slug: CITIES[sameCity ? 0 : i]! }));
	return deriveDataSet({ ...entries, indicator }).series_pair;
}

const names = (list: ReturnType<typeof pairs>) =>
	list.map((p) => `${p.indicator_a.at(-1)}${p.indicator_b.at(-1)} ${p.concept_id}`);

describe('pairs of series', () => {
	const other = { concept_id: 'claims' };
	test.each([
		['every two of a concept once', [{}, {}, {}], ['ab', 'ac', 'bc']],
		['none of an indicator with itself', [{}], []],
		['none of two concepts', [{}, other], []],
		['none of what measures no concept', [{}, null, {}], ['ac']],
		['none at all', [null, null], []]
	])('%s', (_, links, expected) => {
		expect(names(pairs(links))).toEqual(expected.map((pair) => `${pair} collection-rate`));
	});
	test('each concept has its own', () => {
		expect(names(pairs([{}, other, {}, other]))).toEqual(['ac collection-rate', 'bd claims']);
	});
	test('the verdict stands with its reasons, most serious first, and with both cities; one city has no pairs', () => {
		expect(pairs([{}, {}], [], true)).toEqual([]);
		expect(pairs([{}, {}])).toEqual([
			{
				concept_id: 'collection-rate',
				indicator_a: 'ube-01-a',
				indicator_b: 'ube-01-b',
				municipality_a: CITIES[0],
				municipality_b: CITIES[1],
				verdict: 'same',
				reasons: null
			}
		]);
		const near = { comparability: 'similar' as const };
		expect(pairs([{}, near], [{}, { accumulation: 'month' }])).toMatchObject([
			{ verdict: 'not-comparable', reasons: 'other-accumulation similar' }
		]);
		expect(pairs([{}, near])).toMatchObject([{ verdict: 'with-care', reasons: 'similar' }]);
	});
});
