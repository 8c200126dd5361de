import { describe, expect, test } from 'vitest';
import { deriveDataSet } from '../../../src/domain/dataset';
import { entriesOf, SAMPLE } from './entries';

type Indicators = NonNullable<NonNullable<Parameters<typeof entriesOf>[0]>['indicator']>;
type Links = NonNullable<NonNullable<Parameters<typeof entriesOf>[0]>['indicator_concept']>;

/** Pairs of the indicators a, b, c …, each linked to the sample concept with the given changes; null is no link. */
function pairs(links: readonly (Links[number] | null)[], indicators: Indicators = []) {
	const id = (i: number) => `ube-01-${String.fromCharCode(97 + i)}`;
	return deriveDataSet(
		entriesOf({
			concept: [{}, { concept_id: 'claims' }],
			indicator: links.map((_, i) => ({ ...indicators[i], indicator_id: id(i) })),
			indicator_concept: links.flatMap((link, i) =>
				link === null ? [] : [{ ...link, indicator_id: id(i) }]
			),
			observation: []
		})
	).series_pair;
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
	test('the verdict stands with its reasons, gravest first, and with both cities', () => {
		expect(pairs([{}, {}])).toEqual([
			{
				concept_id: 'collection-rate',
				indicator_a: 'ube-01-a',
				indicator_b: 'ube-01-b',
				municipality_a: SAMPLE.municipality.code,
				municipality_b: SAMPLE.municipality.code,
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
