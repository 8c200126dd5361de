import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputOfObservation } from '../../src/analysis/comparable';
import { comparableRanking } from '../../src/analysis/ranking';
import { canRank } from '../../src/domain';
import type { ObservationDetail } from '../../src/query';
import { anyRows, conceptFigure } from '../lib/concept-rows';

const CITIES = ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka'];
const of = (municipality: string, change: Parameters<typeof conceptFigure>[0] = {}) =>
	conceptFigure({ municipality, ...change });
const ids = (list: readonly { indicator_id: string }[]) => list.map((s) => s.indicator_id);

describe('comparableRanking', () => {
	test('takes one year and kind, and names the series that are not in it', () => {
		const rank = comparableRanking([
			of('ube', { kind: 'target', fiscal_year: 2022, value: 20 }),
			of('annaka', { kind: 'target', fiscal_year: 2022, value: 8, comparability: 'similar' }),
			of('ube', { kind: 'actual', fiscal_year: 2021, value: 17 }),
			of('annaka', { kind: 'actual', fiscal_year: 2021, value: 5, comparability: 'similar' }),
			of('mine', { fiscal_year: 2019, value: 3 })
		]);
		expect(rank).toMatchObject({ fiscalYear: 2021, kind: 'actual' });
		if ('refusal' in rank) throw new Error('refused');
		expect(rank.figures.map((f) => [f.municipality, f.concept_value])).toEqual([
			['ube', 17],
			['annaka', 5]
		]);
		expect(rank.assessment.verdict).toBe('with-care');
		expect(ids(rank.left)).toEqual(['mine-rpa']);
	});
	test.each([
		['the most cities before actuals', '2019 target 3', '2021 actual 2'],
		['the most cities before the latest', '2019 actual 3', '2021 actual 2'],
		['actuals before the latest', '2019 actual 2', '2022 baseline 2'],
		['baselines before forecasts', '2019 baseline 2', '2022 forecast 2'],
		['forecasts before targets', '2019 forecast 2', '2022 target 2'],
		['the latest of one kind', '2021 actual 2', '2019 actual 2']
	])('takes %s: %s, not %s, in whatever order they come', (_, taken, other) => {
		const figures = (words: string) => {
			const [year, kind, count] = words.split(' ');
			const own = { fiscal_year: Number(year), kind: kind as ObservationDetail['kind'] };
			return CITIES.slice(0, Number(count)).map((city) => of(city, own));
		};
		const name = (rank: ReturnType<typeof comparableRanking>) =>
			'refusal' in rank ? rank.refusal : `${rank.fiscalYear} ${rank.kind} ${rank.figures.length}`;
		const rows = [...figures(taken), ...figures(other)];
		expect([name(comparableRanking(rows)), name(comparableRanking(rows.toReversed()))]).toEqual([
			taken,
			taken
		]);
	});
	test('lets a city stand once, with its nearest definition', () => {
		const rank = comparableRanking([
			of('ube', { indicator_id: 'far', comparability: 'similar', value: 1 }),
			of('ube', { indicator_id: 'near', comparability: 'same', value: 2 }),
			of('mine', { value: 3 })
		]);
		if ('refusal' in rank) throw new Error('refused');
		expect(ids(rank.figures)).toEqual(['near', 'mine-rpa']);
		expect(ids(rank.left)).toEqual(['far']);
	});
	test.each([
		['no-direction', [of('ube', { concept_direction: 'neither' }), of('mine')]],
		['too-few', [of('ube'), of('mine', { comparability: 'not_comparable' })]],
		['too-few', [of('ube'), of('mine', { concept_value: null })]],
		['no-shared-year', [of('ube'), of('mine', { fiscal_year: 2020 })]],
		['no-shared-year', [of('ube'), of('mine', { kind: 'target' })]],
		['not-comparable', [of('ube', { accumulation: 'month' }), of('mine', { accumulation: 'year' })]]
	])('refuses: %s', (refusal, rows) => {
		expect(comparableRanking(rows)).toMatchObject({ refusal });
	});
	test('never ranks what is not comparable enough for a ranking', () => {
		let ranked = 0;
		fc.assert(
			fc.property(anyRows, (rows) => {
				const rank = comparableRanking(rows);
				if ('refusal' in rank) return;
				ranked++;
				const { figures } = rank;
				expect(figures.map((f) => f.comparability)).not.toContain('not_comparable');
				expect(figures.map((f) => f.comparability)).not.toContain(null);
				expect(new Set(figures.map((f) => `${f.fiscal_year} ${f.kind}`)).size).toBe(1);
				expect(new Set(figures.map((f) => f.municipality)).size).toBe(figures.length);
				expect(new Set(figures.map((f) => f.base_unit_id)).size).toBe(1);
				expect(canRank(figures.map(inputOfObservation), figures[0]!.concept_direction)).toBe(true);
			}),
			{ numRuns: 2000, seed: 7 }
		);
		expect(ranked, 'some of the rows can be ranked').toBeGreaterThan(20);
	});
});
