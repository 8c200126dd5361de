import { describe, expect, test } from 'vitest';
import { assess, type ComparabilityInput } from '../../src/domain';

const COVERAGE = { scope: null, accounts: null, as_of: null } as const;

/** A series of the concept “rate” that is as its concept, with the given changes. */
const series = (
	indicator_id: string,
	change: Partial<ComparabilityInput> = {},
	concept: Partial<ComparabilityInput['concept']> = {}
): ComparabilityInput => ({
	indicator_id,
	concept_id: 'rate',
	comparability: 'same',
	base_unit_id: 'percent',
	accumulation: 'year',
	...COVERAGE,
	...change,
	concept: { ...COVERAGE, ...concept }
});

/** The verdict on two series of one concept, and whom each reason names. */
function reasonsOf(
	concept: Partial<ComparabilityInput['concept']>,
	a: Partial<ComparabilityInput>,
	b: Partial<ComparabilityInput>
) {
	const { verdict, reasons } = assess([series('a', a, concept), series('b', b, concept)]);
	return [verdict, ...reasons.map((r) => `${r.code} ${r.series.join()}`)];
}

describe('scope, accounts and date are held against the concept', () => {
	const general = { accounts: 'general' } as const;
	const settled = { as_of: 'settlement' } as const;
	test.each([
		['two as the concept asks', { scope: '個人' }, { scope: '個人' }, { scope: '個人' }, ['same']],
		[
			'one that does not state its scope',
			{ scope: '個人' },
			{ scope: '個人' },
			{},
			['with-care', 'unknown-scope b']
		],
		[
			'one of another scope',
			{ scope: '個人' },
			{ scope: '個人' },
			{ scope: '企業' },
			['with-care', 'other-scope b']
		],
		[
			'one restricted where the concept covers all',
			{},
			{},
			{ scope: '一部' },
			['with-care', 'other-scope b']
		],
		['accounts not stated', general, general, {}, ['with-care', 'unknown-accounts b']],
		[
			'accounts that are others',
			general,
			{ accounts: 'ordinary' },
			general,
			['not-comparable', 'other-accounts a']
		],
		['a date not stated', settled, {}, settled, ['with-care', 'unknown-date a']],
		[
			'a date that is another',
			settled,
			{ as_of: 'end-of-march' },
			{},
			['not-comparable', 'other-date a', 'unknown-date b']
		],
		['accounts that the concept leaves open', {}, general, { accounts: 'all' }, ['same']]
	] as const)('%s', (_, concept, a, b, expected) => {
		expect(reasonsOf(concept, a, b)).toEqual(expected);
	});
	test('a series alone is held against its concept, too', () => {
		const alone = series('a', { as_of: 'end-of-march' }, { as_of: 'settlement' });
		expect(assess([alone])).toEqual({
			verdict: 'not-comparable',
			reasons: [{ code: 'other-date', series: ['a'] }]
		});
	});
});
