import { describe, expect, test } from 'vitest';
import { counterpartsOf, sharedConcepts } from '../../src/analysis/shared-concepts';
import type { ObservationDetail } from '../../src/query';
import type { Site } from '../../src/site';
import { figure } from '../lib/rows';

const shared = (over: Partial<ObservationDetail>): ObservationDetail => ({
	...figure(over),
	base_unit_id: 'process',
	...over
});

describe('sharedConcepts', () => {
	const own = shared({ municipality: 'ube', kind: 'actual', fiscal_year: 2022 });
	const verdictOf = (other: ObservationDetail, first = own) => {
		const [concept] = sharedConcepts([first, other], 'ube');
		const { assessment } = concept!.pairings[0]!;
		return [assessment.verdict, assessment.reasons.map((r) => r.code)];
	};

	test.each([
		['the same', {}, 'same', []],
		['another year', { fiscal_year: 2021 }, 'with-care', ['other-year']],
		['a target', { kind: 'target' }, 'with-care', ['other-kind']],
		['a near definition', { comparability: 'similar' }, 'with-care', ['similar']],
		['another scope', { scope_ja: '市税のみ' }, 'with-care', ['other-scope']],
		['a doubtful reading', { certainty: 'low' }, 'with-care', ['low-certainty']],
		[
			'another definition',
			{ comparability: 'not_comparable' },
			'not-comparable',
			['defined-otherwise']
		],
		['another unit', { base_unit_id: 'percent' }, 'not-comparable', ['other-unit']]
	] as const)('%s', (_, change, verdict, reasons) => {
		const other = shared({ municipality: 'mine', kind: 'actual', fiscal_year: 2022, ...change });
		expect(verdictOf(other)).toEqual([verdict, reasons]);
	});

	test('the latest actual stands for a series, else the baseline, else the last target', () => {
		const at = (kind: ObservationDetail['kind'], fiscal_year: number, indicator_id: string) =>
			shared({ municipality: 'mine', indicator_id, kind, fiscal_year });
		const rows = [
			own,
			at('target', 2025, 'mine-a'),
			at('actual', 2019, 'mine-a'),
			at('actual', 2020, 'mine-a'),
			at('target', 2025, 'mine-b'),
			at('baseline', 2018, 'mine-b'),
			at('target', 2023, 'mine-c'),
			at('target', 2024, 'mine-c')
		];
		const others = sharedConcepts(rows, 'ube')[0]!.pairings.map((p) => p.other.figure!);
		expect(others.map((f) => [f.indicator_id, f.kind, f.fiscal_year])).toEqual([
			['mine-a', 'actual', 2020],
			['mine-b', 'baseline', 2018],
			['mine-c', 'target', 2024]
		]);
	});
	test('a series of words alone has no figure', () => {
		const words = shared({ municipality: 'mine', value: null, concept_value: null });
		expect(sharedConcepts([own, words], 'ube')[0]!.pairings[0]!.other.figure).toBeNull();
	});
	test('every series of the city is set against every other, concept by concept', () => {
		const rows = [
			shared({ municipality: 'ube', indicator_id: 'ube-a' }),
			shared({ municipality: 'ube', indicator_id: 'ube-b' }),
			shared({ municipality: 'mine' }),
			shared({ municipality: 'annaka' }),
			shared({ municipality: 'ube', concept_id: 'alone', indicator_id: 'ube-c' })
		];
		const pairs = sharedConcepts(rows, 'ube').map((c) =>
			c.pairings.map((p) => `${p.own.indicator.indicator_id} ${p.other.indicator.indicator_id}`)
		);
		expect(pairs).toEqual([
			['ube-a mine-rpa', 'ube-a annaka-rpa', 'ube-b mine-rpa', 'ube-b annaka-rpa']
		]);
	});
});

describe('counterpartsOf', () => {
	const member = (slug: string | null) => ({ code: '', slug, name_ja: '', name_en: '' });
	const site = {
		municipalities: ['ube', 'mine', 'annaka'].map((slug) => ({ slug })),
		groups: [
			{ group_id: 'central', members: [member('ube'), member('mine'), member(null)] },
			{ group_id: 'lonely', members: [member('ube'), member(null)] },
			{ group_id: 'foreign', members: [member('mine'), member('annaka')] }
		]
	} as unknown as Site;

	test('other cities, groups of the city with data, cities of its type, all', () => {
		const types = new Map([
			['ube', 'II-2'],
			['annaka', 'II-2'],
			['mine', 'I-1']
		]);
		expect(counterpartsOf(site, 'ube', types)).toEqual([
			{ id: 'mine', kind: 'municipality', municipalities: ['mine'] },
			{ id: 'annaka', kind: 'municipality', municipalities: ['annaka'] },
			{ id: 'central', kind: 'group', municipalities: ['mine'] },
			{ id: 'type', kind: 'type', municipalities: ['annaka'] },
			{ id: 'all', kind: 'all', municipalities: ['mine', 'annaka'] }
		]);
	});
	test('nobody is of the type of a city that is alone in it', () => {
		const types = new Map([['ube', 'II-2']]);
		const type = counterpartsOf(site, 'ube', types).find((c) => c.id === 'type');
		expect(type?.municipalities).toEqual([]);
	});
	test('a city of an unknown type is not compared by type', () => {
		for (const types of [new Map<string, string>(), new Map([['mine', 'I-1']])])
			expect(counterpartsOf(site, 'ube', types).map((c) => c.kind)).not.toContain('type');
	});
});
