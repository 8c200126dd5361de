import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkConcepts } from '../../../../src/domain/dataset/rules/concepts';
import { entriesOf } from '../entries';

const check = (changes: Parameters<typeof entriesOf>[0]) =>
	formatFindings(checkConcepts(entriesOf(changes)));

describe('a concept', () => {
	/** The findings for a concept with a link of each of some cities. */
	const measuredBy = (
		...links: readonly { slug: string; comparability: 'same' | 'similar' | 'not_comparable' }[]
	) => {
		const entries = entriesOf();
		const [link] = entries.indicator_concept;
		const indicator_concept = links.map(({ slug, comparability }) => ({
			...link!,
			slug,
			row: { ...link!.row, comparability }
		}));
		return formatFindings(checkConcepts({ ...entries, indicator_concept }));
	};
	const expected = (cities: string) => [
		`data/concepts.csv:2: concept collection-rate is measured by ${cities}; expected indicators of two cities that are same, convertible or similar`
	];
	const [ube, near, other] = [
		{ slug: 'ube', comparability: 'same' },
		{ slug: 'mine', comparability: 'similar' },
		{ slug: 'mine', comparability: 'not_comparable' }
	] as const;
	test('is measured by two cities', () => {
		expect(measuredBy(ube, near)).toEqual([]);
		expect(measuredBy()).toEqual(expected('no city'));
		expect(measuredBy(ube)).toEqual(expected('ube alone'));
		expect(measuredBy(ube, ube)).toEqual(expected('ube alone'));
	});
	test('is not measured by what is related to it', () => {
		expect(measuredBy(ube, other)).toEqual(expected('ube alone'));
	});
});

describe('an indicator that is the same as its concept', () => {
	const PLACE = 'data/ube/indicator-concepts.csv:2: comparability "same" with';
	test.each([
		['states the scope', { scope_ja: '個人' }, { scope_ja: '個人' }, []],
		[
			'does not leave it open',
			{ scope_ja: '個人' },
			{},
			[`${PLACE} scope_ja "" where concept collection-rate has "個人"; expected similar`]
		],
		[
			'has none where the concept means all',
			{},
			{ scope_ja: '個人' },
			[`${PLACE} scope_ja "個人" where concept collection-rate has ""; expected similar`]
		],
		[
			'states the accounts',
			{ accounts: 'all' },
			{},
			[`${PLACE} accounts "" where concept collection-rate has "all"; expected similar`]
		],
		[
			'is of the date',
			{ as_of: 'settlement' },
			{ as_of: 'end-of-march' },
			[
				`${PLACE} as_of "end-of-march" where concept collection-rate has "settlement"; expected similar`
			]
		],
		['may say more than the concept asks', {}, { accounts: 'all', as_of: 'settlement' }, []]
	] as const)('%s', (_, concept, indicator, expected) => {
		expect(
			check({ concept: [concept], indicator: [indicator] }).filter((f) => f.startsWith('data/ube/'))
		).toEqual(expected);
	});
	test('one that is similar need not', () => {
		expect(
			check({ concept: [{ accounts: 'all' }], indicator_concept: [{ comparability: 'similar' }] })
		).toEqual([expect.stringContaining('measured by ube alone')]);
	});
});
