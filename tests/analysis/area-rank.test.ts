import { describe, expect, test } from 'vitest';
import {
	areaRanks,
	officialMeasure,
	rankInGroup,
	summarizeGroup,
	type OfficialStatistic
} from '../../src/analysis';
import { officialFigures, type OfficialFigure } from '../../src/query';
import { officialFigure, officialStatistic } from '../lib/official-rows';
import { openRealDb } from '../lib/real-data';

const rate = officialStatistic();
const published = officialMeasure(rate, 'none');

/** Members with these values; null for a dash. */
const members = (values: readonly (number | null)[]) =>
	values.map((value, i) =>
		officialFigure({ code: `m${i}`, value, absence: value === null ? 'dash' : null })
	);

describe('rankInGroup', () => {
	test('lets equal values share a place and leaves the next one out', () => {
		const rows = members([99, 98.5, 98.5, 97]);
		expect([...areaRanks(rows, rate, published)]).toEqual([
			['m0', 1],
			['m1', 2],
			['m2', 2],
			['m3', 4]
		]);
		expect(rankInGroup(rows, 'm1', rate, published)).toEqual({
			place: 2,
			tied: 1,
			of: 4,
			dashes: 0,
			better: 99,
			worse: 97,
			step: 0.1,
			withinStep: 1
		});
	});
	test('counts those one step of the last decimal away, without binary noise', () => {
		const rows = members([97.3, 97.4, 97.2, 97.5]);
		expect(rankInGroup(rows, 'm0', rate, published)).toMatchObject({ place: 3, withinStep: 2 });
	});
	test('goes up where less is better', () => {
		const lower = officialStatistic({ direction: 'lower' });
		expect(rankInGroup(members([10, 20, 30]), 'm1', lower, published)).toMatchObject({
			place: 2,
			better: 10,
			worse: 30
		});
	});
	test('sets dashes that are better than any number first, and others nowhere', () => {
		const burden = officialStatistic({
			statistic_id: 'future-burden-ratio',
			direction: 'lower'
		});
		const rows = members([5, null, 0, null]);
		expect(rankInGroup(rows, 'm2', burden, published)).toMatchObject({
			place: 3,
			of: 4,
			dashes: 2,
			better: null,
			worse: 5
		});
		expect(rankInGroup(rows, 'm1', burden, published)).toMatchObject({ place: 1, tied: 1 });
		expect(rankInGroup(rows, 'm1', rate, published)).toEqual({ refusal: 'no-value' });
		expect(rankInGroup(rows, 'm0', rate, published)).toMatchObject({ of: 2, dashes: 0 });
		expect(summarizeGroup(rows, burden, published).quantiles).toMatchObject({
			lowest: 0,
			p25: null,
			median: null,
			highest: 5
		});
	});
	test.each([
		['no-direction', { direction: 'neither' }],
		['size', { size: 'residents' }],
		['size', { size: 'other' }],
		['size', { size: null }],
		['yes-or-no', { value_type: 'yes_no' }]
	] as const)('refuses: %s', (refusal, change) => {
		const statistic = officialStatistic(change);
		const rows = members([1, 0]);
		expect(rankInGroup(rows, 'm0', statistic, officialMeasure(statistic, 'none'))).toEqual({
			refusal
		});
		expect(areaRanks(rows, statistic, officialMeasure(statistic, 'none')).size).toBe(0);
	});
	test('ranks amounts by residents, as they are shown', () => {
		const debt = officialStatistic({ unit_id: 'thousand-yen', size: 'residents', decimals: 0 });
		const rows = members([0.4001, 0.4004, 0.5]);
		const measure = officialMeasure(debt, 'resident');
		expect(measure).toMatchObject({ basis: 'yen', factor: 1000 });
		expect(rankInGroup(rows, 'm0', debt, measure)).toMatchObject({ place: 2, tied: 1, step: 1 });
	});
	test('refuses who does not belong, and a group of one', () => {
		const rows = [...members([1, 2]), officialFigure({ code: 'other', in_group: 0 })];
		expect(rankInGroup(rows, 'other', rate, published)).toEqual({ refusal: 'outside' });
		expect(rankInGroup(members([1]), 'm0', rate, published)).toEqual({ refusal: 'too-few' });
	});
});

describe('the published figures', async () => {
	const { db } = await openRealDb();
	const ask = (statistic: string, reference: string, tax = '', basis = '') =>
		db.ask(officialFigures, {
			statistic,
			period: '2023',
			tax,
			basis,
			per: 'none',
			reference,
			group: 'similar',
			factor: 1.5
		});

	// Read off the ministry's tables: collection of all taxes with arrears, FY2023, in the similar group.
	test.each([
		['宇部市', '352021', 36, 97.3, 28, 98.35],
		['山陽小野田市', '352161', 79, 99, 5, 97.7],
		['安中市', '102113', 79, 96.1, 72, 97.7],
		['岩国市', '352080', 62, 97.6, 47, 98.3],
		['美祢市', '352136', 132, 97.9, 32, 96.75]
	])('%s stands where it does', async (_, code, count, value, place, median) => {
		const rows = await ask('tax-collection-rate', code, 'total', 'all');
		expect(rows).toHaveLength(1741);
		expect(rows.find((r) => r.code === code)!.value).toBe(value);
		const summary = summarizeGroup(rows, rate, published);
		expect(summary.members).toBe(count);
		expect(summary.quantiles!.median).toBe(median);
		expect(rankInGroup(rows, code, rate, published)).toMatchObject({ place });
	});

	/** Place, median and quartiles computed another way: by counting and by positions in a sorted list. */
	function compute(rows: readonly OfficialFigure[], code: string, statistic: OfficialStatistic) {
		const inGroup = rows.filter((r) => r.in_group === 1);
		const dashFirst = statistic.statistic_id === 'future-burden-ratio';
		const scores = inGroup.flatMap((r) => {
			if (r.value !== null) return [{ code: r.code, value: r.value }];
			return dashFirst && r.absence === 'dash' ? [{ code: r.code, value: -1e9 }] : [];
		});
		const sorted = scores.map((s) => s.value).sort((a, b) => a - b);
		const own = scores.find((s) => s.code === code);
		const isBetter = (v: number) =>
			statistic.direction === 'lower' ? v < own!.value : v > own!.value;
		const quartile = (quarters: number) => {
			// Weights of the two neighbours in quarters of a step.
			const steps = (sorted.length - 1) * quarters;
			const below = Math.floor(steps / 4);
			const rest = steps % 4;
			const low = sorted[below]!;
			const high = sorted[below + (rest > 0 ? 1 : 0)]!;
			return low === -1e9 ? null : (low * (4 - rest) + high * rest) / 4;
		};
		return {
			place: own ? 1 + scores.filter((s) => isBetter(s.value)).length : null,
			quartiles: [quartile(1), quartile(2), quartile(3)]
		};
	}

	test.each([
		['tax-collection-rate', { direction: 'higher', decimals: 1 }, 'total', 'all'],
		['future-burden-ratio', { direction: 'lower', decimals: 1 }, '', ''],
		['ordinary-balance-ratio', { direction: 'lower', decimals: 1 }, '', ''],
		['fiscal-strength-index', { direction: 'higher', decimals: 2 }, '', '']
	] as const)(
		'%s: places, median and quartiles equal another computation',
		{ timeout: 60_000 },
		async (statistic_id, change, tax, basis) => {
			const statistic = officialStatistic({ statistic_id, ...change });
			const measure = officialMeasure(statistic, 'none');
			const codes = [
				'352021',
				'352136',
				'102113',
				'402311',
				'042161',
				'132063',
				'342084',
				'131016'
			];
			let ties = 0;
			for (const code of codes) {
				const rows = await ask(statistic_id, code, tax, basis);
				const expected = compute(rows, code, statistic);
				const rank = rankInGroup(rows, code, statistic, measure);
				expect('place' in rank ? rank.place : null).toBe(expected.place);
				if ('place' in rank) ties += rank.tied;
				const { quantiles } = summarizeGroup(rows, statistic, measure);
				// Where all have a dash there is no number to tell.
				const { p25, median, p75 } = quantiles ?? { p25: null, median: null, p75: null };
				[p25, median, p75].forEach((shown, i) => {
					const exact = expected.quartiles[i]!;
					if (exact === null) expect(shown).toBeNull();
					else
						expect(Math.abs(shown! - exact)).toBeLessThanOrEqual(
							0.051 * 10 ** (1 - change.decimals)
						);
				});
			}
			expect(ties).toBeGreaterThan(0);
		}
	);
});
