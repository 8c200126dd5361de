import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	inputOfObservation,
	inputOfSeries,
	largestComparableSet,
	seriesOf,
	splitComparable
} from '../../src/analysis/comparable';
import { firstPositioned, latestPositions } from '../../src/analysis/position';
import { comparableRanking } from '../../src/analysis/ranking';
import { assess, canRank } from '../../src/domain';
import type { ObservationDetail } from '../../src/query';
import { anyRows, conceptFigure } from '../lib/concept-rows';

const CITIES = ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka'];
const of = (municipality: string, change: Parameters<typeof conceptFigure>[0] = {}) =>
	conceptFigure({ municipality, ...change });
const ids = (list: readonly { indicator_id: string }[]) => list.map((s) => s.indicator_id);

describe('shareable', () => {
	test('takes what the guard lets stand together, and says why others stand apart', () => {
		const { comparable, excluded } = largestComparableSet(
			seriesOf([
				of('ube'),
				of('iwakuni', { comparability: 'similar', accumulation: 'year' }),
				of('mine', { comparability: 'not_comparable' }),
				of('annaka', { comparability: 'similar' })
			])
		);
		expect(ids(comparable)).toEqual(['ube-rpa', 'annaka-rpa']);
		expect(
			excluded.map((a) => [a.item.indicator_id, a.assessment.reasons.map((r) => r.code)])
		).toEqual([
			['iwakuni-rpa', ['other-accumulation', 'similar']],
			['mine-rpa', ['defined-otherwise', 'similar']]
		]);
	});
	test('prefers the set with the most cities to the first series', () => {
		const { comparable } = largestComparableSet(
			seriesOf([
				of('ube', { accumulation: 'month' }),
				of('mine', { accumulation: 'year' }),
				of('annaka', { accumulation: 'year' })
			])
		);
		expect(ids(comparable)).toEqual(['mine-rpa', 'annaka-rpa']);
	});
	test('of nothing is nothing', () => {
		expect(largestComparableSet([])).toEqual({ comparable: [], excluded: [] });
	});
	test('never sets series together that do not compare, and loses none', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				const series = seriesOf(rows);
				const { comparable, excluded } = largestComparableSet(series);
				if (comparable.length > 0)
					expect(assess(comparable.map(inputOfSeries)).verdict).not.toBe('not-comparable');
				for (const { assessment } of excluded) expect(assessment.verdict).toBe('not-comparable');
				expect([...ids(comparable), ...ids(excluded.map((a) => a.item))].sort()).toEqual(
					ids(series).sort()
				);
			})
		);
	});
});

test('companions start from the first', () => {
	const series = seriesOf([
		of('ube', { accumulation: 'month' }),
		of('mine', { accumulation: 'year' }),
		of('annaka', { accumulation: 'year' })
	]);
	expect(ids(splitComparable(series, inputOfSeries).comparable)).toEqual(['ube-rpa']);
});

describe('fairRank', () => {
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
		['guard', [of('ube', { accumulation: 'month' }), of('mine', { accumulation: 'year' })]]
	])('refuses: %s', (refusal, rows) => {
		expect(comparableRanking(rows)).toMatchObject({ refusal });
	});
	test('never ranks what the guard does not let be ranked', () => {
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

describe('standingOf', () => {
	const inUnit = (rows: ObservationDetail[], me: string, cities = CITIES) =>
		latestPositions(rows, me, cities, 'unit', { all: rows, residents: [] });
	test('takes the latest actual, else the baseline, else one without a year', () => {
		const position = inUnit(
			[
				of('ube', { kind: 'baseline', fiscal_year: 2021, value: 17 }),
				of('ube', { kind: 'target', fiscal_year: 2022, value: 20 }),
				of('mine', { kind: 'baseline', fiscal_year: 2017, value: 1 }),
				of('mine', { kind: 'actual', fiscal_year: 2019, value: 4 }),
				of('annaka', { kind: 'baseline', fiscal_year: null, value: 6 }),
				of('iwakuni', { kind: 'target', fiscal_year: 2022, value: 9 })
			],
			'ube'
		);
		expect(position.figures.map((f) => [f.municipality, f.shown])).toEqual([
			['ube', 17],
			['mine', 4],
			['annaka', 6]
		]);
		expect(position.left.map((l) => [l.municipality, l.reason.why])).toEqual([
			['sanyo-onoda', 'no-series'],
			['iwakuni', 'no-known']
		]);
		expect(position.assessment.reasons.map((r) => r.code)).toEqual(['other-kind', 'other-year']);
	});
	test('a figure with a year goes before one without, an actual without one before a baseline', () => {
		const { figures } = inUnit(
			[
				of('ube', { kind: 'actual', fiscal_year: null, value: 99 }),
				of('ube', { kind: 'baseline', fiscal_year: 2017, value: 1 }),
				of('mine', { kind: 'baseline', fiscal_year: null, value: 99 }),
				of('mine', { kind: 'actual', fiscal_year: 2019, value: 2 }),
				of('annaka', { kind: 'baseline', fiscal_year: null, value: 99 }),
				of('annaka', { kind: 'actual', fiscal_year: null, value: 3 })
			],
			'ube'
		);
		expect(figures.map((f) => [f.municipality, f.shown])).toEqual([
			['ube', 1],
			['mine', 2],
			['annaka', 3]
		]);
	});
	test('sets the others against the chosen city', () => {
		const rows = [
			of('ube', { accumulation: 'month' }),
			of('mine', { accumulation: 'year' }),
			of('annaka', { accumulation: 'year', comparability: 'not_comparable' })
		];
		const cities = (me: string) => inUnit(rows, me).figures.map((f) => f.municipality);
		expect(cities('ube')).toEqual(['ube']);
		expect(cities('mine')).toEqual(['mine']);
		expect(cities('annaka')).toEqual(['ube']);
		const first = (list: string[]) =>
			firstPositioned(rows, list, 'unit', { all: rows, residents: [] });
		expect(first(CITIES)).toBe('ube');
		expect(first(['annaka'])).toBeNull();
	});
	test('every city is on the line or named beside it, and the line holds only what compares', () => {
		fc.assert(
			fc.property(anyRows, fc.constantFrom(...CITIES), (rows, me) => {
				const { figures, left } = inUnit(rows, me);
				expect([...figures, ...left].map((x) => x.municipality).sort()).toEqual([...CITIES].sort());
				expect(assess(figures.map(inputOfObservation)).verdict === 'not-comparable').toBe(false);
			})
		);
	});
	test('by residents stands at the latest figure whose year has residents, and says who has none', () => {
		const rows = [
			of('ube', { fiscal_year: 2021, value: 323_534 }),
			of('ube', { fiscal_year: 2022, value: 999 }),
			of('mine', { fiscal_year: 2019, value: 50 }),
			of('annaka', { fiscal_year: 2030, value: 7 })
		];
		const register = (municipality: string, as_of: string, residents: number) => ({
			municipality,
			as_of,
			residents,
			source: '台帳',
			sureness: 'A' as const
		});
		const residents = [
			register('ube', '2022-01-01', 161_767),
			register('mine', '2020-01-01', 25_000)
		];
		const position = latestPositions(rows, 'ube', CITIES, 'per-resident', { all: rows, residents });
		expect(
			position.figures.map((f) => [f.municipality, f.shown, f.measured.residents!.as_of])
		).toEqual([
			['ube', 2000, '2022-01-01'],
			['mine', 2, '2020-01-01']
		]);
		expect(position.assessment.reasons.map((r) => r.code)).toEqual([
			'other-year',
			'other-denominator'
		]);
		expect(position.left).toContainEqual({
			municipality: 'annaka',
			reason: {
				why: 'no-value',
				measured: { value: null, gap: 'no-register', date: '2031-01-01' }
			}
		});
	});
});
