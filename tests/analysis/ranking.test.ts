import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputOfObservation } from '../../src/analysis/comparable';
import { rankedFigures } from '../../src/analysis/ranked-figures';
import { comparableRanking } from '../../src/analysis/ranking';
import { canRank } from '../../src/domain';
import type { ObservationDetail } from '../../src/query';
import { anyRows, conceptFigure } from '../lib/concept-rows';

const CITIES = ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka'];
const of = (municipality: string, change: Parameters<typeof conceptFigure>[0] = {}) =>
	conceptFigure({ municipality, concept_size: 'independent', ...change });
/** The ranking of figures whose residents do not matter. */
const ranked = (rows: ObservationDetail[]) => comparableRanking(rows, { all: rows, residents: [] });
const ids = (list: readonly { indicator_id: string }[]) => list.map((s) => s.indicator_id);

describe('comparableRanking', () => {
	test('takes actuals of one year, and names the series that are not in it', () => {
		const rank = ranked([
			of('ube', { kind: 'target', fiscal_year: 2022, value: 20 }),
			of('annaka', { kind: 'target', fiscal_year: 2022, value: 8, comparability: 'similar' }),
			of('ube', { kind: 'actual', fiscal_year: 2021, value: 17 }),
			of('annaka', { kind: 'actual', fiscal_year: 2021, value: 5, comparability: 'similar' }),
			of('mine', { fiscal_year: 2019, value: 3 })
		]);
		expect(rank).toMatchObject({ fiscalYear: 2021, measure: 'unit' });
		if ('refusal' in rank) throw new Error('refused');
		expect(rank.figures.map((f) => [f.municipality, f.shown])).toEqual([
			['ube', 17],
			['annaka', 5]
		]);
		expect(rank.assessment.verdict).toBe('with-care');
		expect(ids(rank.left)).toEqual(['mine-rpa']);
	});
	test.each([
		['the most cities before the latest', '2019 3', '2021 2'],
		['the latest of as many', '2021 2', '2019 2']
	])('takes %s: %s, not %s, in whatever order they come', (_, taken, other) => {
		const figures = (words: string) => {
			const [year, count] = words.split(' ').map(Number);
			return CITIES.slice(0, count).map((city) => of(city, { fiscal_year: year! }));
		};
		const name = (rank: ReturnType<typeof ranked>) =>
			'refusal' in rank ? rank.refusal : `${rank.fiscalYear} ${rank.figures.length}`;
		const rows = [...figures(taken), ...figures(other)];
		expect([name(ranked(rows)), name(ranked(rows.toReversed()))]).toEqual([taken, taken]);
	});
	test('ranks amounts by residents, which can turn their order round', () => {
		const amounts = {
			concept_size: 'residents',
			concept_dimension: 'count',
			fiscal_year: 2021
		} as const;
		const rows = [of('ube', { ...amounts, value: 20 }), of('annaka', { ...amounts, value: 12 })];
		const residents = [
			{ municipality: 'ube', residents: 160_000 },
			{ municipality: 'annaka', residents: 55_000 }
		].map((r) => ({ ...r, as_of: '2022-01-01', source: '台帳', sureness: 'A' as const }));
		const rank = comparableRanking(rows, { all: rows, residents });
		if ('refusal' in rank) throw new Error('refused');
		expect(rank.measure).toBe('per-resident');
		expect(
			rankedFigures(rank.figures, 'higher').map((r) => [r.figure.municipality, r.figure.shown])
		).toEqual([
			['annaka', 0.218],
			['ube', 0.125]
		]);
	});
	test('lets a city stand once, with its nearest definition', () => {
		const rank = ranked([
			of('ube', { indicator_id: 'far', comparability: 'similar', value: 1 }),
			of('ube', { indicator_id: 'near', comparability: 'same', value: 2 }),
			of('mine', { value: 3 })
		]);
		if ('refusal' in rank) throw new Error('refused');
		expect(ids(rank.figures)).toEqual(['near', 'mine-rpa']);
		expect(ids(rank.left)).toEqual(['far']);
	});
	test.each([
		['size', [of('ube', { concept_size: 'other' }), of('mine')]],
		['too-few', [of('ube', { kind: 'baseline' }), of('mine', { kind: 'baseline' })]],
		['too-few', [of('ube', { kind: 'target' }), of('mine', { kind: 'target' })]],
		['no-direction', [of('ube', { concept_direction: 'neither' }), of('mine')]],
		['too-few', [of('ube'), of('mine', { comparability: 'not_comparable' })]],
		['too-few', [of('ube'), of('mine', { concept_value: null })]],
		['no-shared-year', [of('ube'), of('mine', { fiscal_year: 2020 })]],
		['too-few', [of('ube'), of('mine', { kind: 'target' })]],
		['not-comparable', [of('ube', { accumulation: 'month' }), of('mine', { accumulation: 'year' })]]
	])('refuses: %s', (refusal, rows) => {
		expect(ranked(rows)).toMatchObject({ refusal });
	});
	test('never ranks what is not comparable enough for a ranking', () => {
		let count = 0;
		fc.assert(
			fc.property(anyRows, (rows) => {
				const rank = ranked(rows);
				if ('refusal' in rank) return;
				count++;
				const { figures } = rank;
				expect(figures.map((f) => f.comparability)).not.toContain('not_comparable');
				expect(figures.map((f) => f.comparability)).not.toContain(null);
				expect(new Set(figures.map((f) => `${f.fiscal_year} ${f.kind}`)).size).toBe(1);
				expect(new Set(figures.map((f) => f.municipality)).size).toBe(figures.length);
				expect(new Set(figures.map((f) => f.base_unit_id)).size).toBe(1);
				expect(canRank(figures.map(inputOfObservation), figures[0]!.concept_direction, true)).toBe(
					true
				);
			}),
			{ numRuns: 2000, seed: 7 }
		);
		expect(count, 'some of the rows can be ranked').toBeGreaterThan(20);
	});
});
