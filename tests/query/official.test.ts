import { describe, expect, test } from 'vitest';
import {
	areaList,
	areaOutlines,
	areaPositions,
	areaProfile,
	nearestAreas,
	officialBands,
	officialFigures,
	officialHistory,
	officialPairs
} from '../../src/query';
import { AREAS, FIGURES, openOfficialDb } from '../lib/official-fixture';

const db = await openOfficialDb();
const UBE = '352021';
const series = { statistic: 'ordinary-balance-ratio', tax: '', basis: '', per: 'none' } as const;
const similar = { reference: UBE, group: 'similar', factor: 1.5 };
const latest = { ...series, ...similar, period: 'latest' };

/** Quantile by interpolation between the two values next to it, computed apart from the engine. */
function quantile(values: readonly number[], share: number): number | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
	// Among dashes that are better than any number.
	if (low === -Infinity) return null;
	return low + (high - low) * (at - Math.floor(at));
}

const membersOf = (group: string, factor = 1.5) => {
	const own = AREAS[0]!;
	return AREAS.filter((a) => {
		if (group === 'similar') return a.similar_group === own.similar_group;
		if (group === 'prefecture') return a.prefecture_ja === own.prefecture_ja;
		if (group === 'population')
			return a.population >= own.population / factor && a.population <= own.population * factor;
		return group === 'all' || a === AREAS[3] || a === AREAS[20];
	}).map((a) => a.code);
};

test('lists and outlines name every municipality once, and the plans of the five', async () => {
	expect((await db.ask(areaList, {})).map((a) => a.code)).toEqual(AREAS.map((a) => a.code).sort());
	const outlines = await db.ask(areaOutlines, {});
	expect(outlines.find((a) => a.code === UBE)).toMatchObject({ slug: 'ube', in_averages: 1 });
	expect(outlines.filter((a) => a.slug !== null)).toHaveLength(1);
});

test('positions are of every municipality', async () => {
	const positions = await db.ask(areaPositions, {});
	const made = AREAS.map(({ code, latitude, longitude }) => ({ code, latitude, longitude }));
	expect(positions).toEqual(made.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
	expect(areaPositions.needs!({})).toEqual([{ table: 'area_position' }]);
});

describe('official-figures', () => {
	test('hold the latest period of all municipalities, or the one asked for', async () => {
		const rows = await db.ask(officialFigures, latest);
		expect(rows).toHaveLength(AREAS.length);
		expect(new Set(rows.map((r) => r.fiscal_year))).toEqual(new Set([2023]));
		const old = await db.ask(officialFigures, { ...latest, period: '2021' });
		const expected = FIGURES.find(
			(f) =>
				f.municipality_code === UBE && f.statistic_id === series.statistic && f.fiscal_year === 2021
		)!;
		expect(old.find((r) => r.code === UBE)!.value).toBe(expected.value);
		expect(await db.ask(officialFigures, { ...latest, period: '1999' })).toEqual([]);
	});
	test.each(['similar', 'prefecture', 'population', 'all', 'alliance'])(
		'mark the group %s of the reference',
		async (group) => {
			const rows = await db.ask(officialFigures, { ...latest, group, factor: 2 });
			expect(rows.filter((r) => r.in_group === 1).map((r) => r.code)).toEqual(
				membersOf(group, 2).sort()
			);
		}
	);
	test('keep dashes and blanks as absences', async () => {
		const rows = await db.ask(officialFigures, { ...latest, statistic: 'future-burden-ratio' });
		const count = (absence: string | null) => rows.filter((r) => r.absence === absence).length;
		const made = FIGURES.filter(
			(f) => f.statistic_id === 'future-burden-ratio' && f.fiscal_year === 2023
		);
		for (const absence of ['dash', 'blank', null])
			expect(count(absence)).toBe(made.filter((f) => f.absence === absence).length);
		expect(rows.every((r) => (r.value === null) === (r.absence !== null))).toBe(true);
	});
	test('take the tax and year of levy that are asked for', async () => {
		const asked = { ...latest, statistic: 'tax-collection-rate', basis: 'all' };
		const total = await db.ask(officialFigures, { ...asked, tax: 'total' });
		const residentTax = await db.ask(officialFigures, { ...asked, tax: 'resident-tax' });
		expect([total.length, residentTax.length]).toEqual([60, 60]);
		expect(total.map((r) => r.value)).not.toEqual(residentTax.map((r) => r.value));
		expect(await db.ask(officialFigures, asked)).toEqual([]);
	});
	test('are divided by the register inside the fiscal year', async () => {
		const debt = { ...latest, statistic: 'local-debt', per: 'resident' as const };
		const now = (await db.ask(officialFigures, debt)).find((r) => r.code === UBE)!;
		expect(now.published).toBe(3023);
		expect(now.residents).toBe(AREAS[0]!.population);
		expect(now.value).toBeCloseTo(3023 / AREAS[0]!.population, 12);
		const before = await db.ask(officialFigures, { ...debt, period: '2022' });
		expect(before.find((r) => r.code === UBE)!.residents).toBe(AREAS[0]!.population + 10);
		expect(before.find((r) => r.code === AREAS[5]!.code)).toMatchObject({
			value: null,
			absence: 'no-register'
		});
	});
	test('need no more than they use', () => {
		const parts = (asked: typeof latest) => officialFigures.needs!({ ...asked, per: 'resident' });
		expect(officialFigures.needs!(latest)).toEqual([
			{ table: 'area_outline' },
			{ statistic: 'ordinary-balance-ratio', part: 'latest' }
		]);
		expect(parts({ ...latest, period: '2022' })).toContainEqual({
			statistic: 'population-register',
			part: 'all'
		});
		expect(parts({ ...latest, period: '2023' })).toHaveLength(2);
	});
});

describe('official-bands', () => {
	test.each([
		['ordinary-balance-ratio', 'similar'],
		['ordinary-balance-ratio', 'prefecture'],
		['future-burden-ratio', 'similar'],
		['future-burden-ratio', 'all']
	])('of %s in %s equal quantiles computed apart', async (statistic, group) => {
		const rows = await db.ask(officialBands, { ...series, statistic, ...similar, group });
		const members = membersOf(group);
		expect(rows.length).toBe(statistic === 'future-burden-ratio' ? 2 : 3);
		for (const row of rows) {
			const own = FIGURES.filter(
				(f) =>
					f.statistic_id === statistic &&
					f.fiscal_year === row.fiscal_year &&
					members.includes(f.municipality_code)
			);
			const values = own.flatMap((f) => f.value ?? []);
			const isBest = statistic === 'future-burden-ratio';
			const places = own.flatMap((f) =>
				isBest && f.absence === 'dash' ? -Infinity : (f.value ?? [])
			);
			expect(row).toMatchObject({
				members: members.length,
				with_value: values.length,
				dashes: own.filter((f) => f.absence === 'dash').length
			});
			for (const [column, share] of [
				['p10', 0.1],
				['p25', 0.25],
				['median', 0.5],
				['p75', 0.75],
				['p90', 0.9]
			] as const) {
				const expected = quantile(places, share);
				if (expected === null) expect(row[column]).toBeNull();
				else expect(row[column]).toBeCloseTo(expected, 10);
			}
		}
	});
	test('count who is not in the averages of the ministry', async () => {
		const [row] = await db.ask(officialBands, { ...series, ...similar });
		expect(row!.out_of_averages).toBe(
			AREAS.filter((a) => membersOf('similar').includes(a.code) && a.in_averages === 0).length
		);
	});
});

test('official-history follows the municipalities in the order given', async () => {
	const areas = [AREAS[4]!.code, UBE];
	const rows = await db.ask(officialHistory, { ...series, areas: areas.join(',') });
	expect(rows.map((r) => [r.code, r.fiscal_year])).toEqual(
		areas.flatMap((code) => [2021, 2022, 2023].map((year) => [code, year]))
	);
});

test('official-pairs take the other statistic in the same period, else in its latest', async () => {
	const asked = { ...latest, other: 'future-burden-ratio', other_per: 'none' as const };
	const now = await db.ask(officialPairs, asked);
	expect(now).toHaveLength(60);
	expect(now[0]).toMatchObject({ fiscal_year: 2023, other_fiscal_year: 2023 });
	const [old] = await db.ask(officialPairs, { ...asked, period: '2022' });
	expect(old).toMatchObject({ fiscal_year: 2022, other_fiscal_year: 2023 });
});

test('area-profile sets each municipality beside the median of its own similar group', async () => {
	const areas = [UBE, AREAS[20]!.code];
	const rows = await db.ask(areaProfile, {
		statistics: 'local-debt,ordinary-balance-ratio',
		areas: areas.join(',')
	});
	expect(rows.map((r) => [r.statistic_id, r.code])).toEqual([
		['local-debt', areas[0]],
		['local-debt', areas[1]],
		['ordinary-balance-ratio', areas[0]],
		['ordinary-balance-ratio', areas[1]]
	]);
	for (const row of rows) {
		const group = AREAS.find((a) => a.code === row.code)!.similar_group;
		const values = AREAS.filter((a) => a.similar_group === group).map(
			(a) =>
				FIGURES.find(
					(f) =>
						f.municipality_code === a.code &&
						f.statistic_id === row.statistic_id &&
						f.fiscal_year === 2023
				)!.value!
		);
		expect(row.median).toBeCloseTo(quantile(values, 0.5)!, 10);
		expect(row.with_value).toBe(15);
		// The second one stands outside the group of the first, and is held against it all the same.
		const peers = AREAS.filter((a) => a.similar_group === AREAS[0]!.similar_group);
		const peerValues = peers.map((peer) => {
			const value = FIGURES.find(
				(f) =>
					f.municipality_code === peer.code &&
					f.statistic_id === row.statistic_id &&
					f.fiscal_year === 2023
			)!.value!;
			return { value, perResident: value / peer.population };
		});
		expect(row.compared).toBe(peers.length);
		expect(row.below).toBe(peerValues.filter((p) => p.value < row.value!).length);
		expect(row.level_with).toBe(peerValues.filter((p) => p.value === row.value).length);
		expect(row.below_per_resident).toBe(
			peerValues.filter((p) => p.perResident < row.per_resident!).length
		);
	}
});

describe('nearest-areas', () => {
	const asked = {
		reference: UBE,
		statistics: 'population-register,ordinary-balance-ratio',
		count: 5
	};
	test('are those with the least distance in standard deviations', async () => {
		const rows = await db.ask(nearestAreas, asked);
		const spread = (values: readonly number[]) => {
			const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
			return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
		};
		const rates = AREAS.map((_, i) => rate(i));
		const logs = AREAS.map((a) => Math.log(a.population));
		const [s, t] = [spread(rates), spread(logs)];
		const expected = AREAS.map((a, i) => ({
			code: a.code,
			distance: Math.sqrt(
				(((rates[i]! - rates[0]!) / s) ** 2 + ((logs[i]! - logs[0]!) / t) ** 2) / 2
			)
		}))
			.slice(1)
			.sort((a, b) => a.distance - b.distance)
			.slice(0, 5);
		expect([...new Set(rows.map((r) => r.code))]).toEqual(expected.map((e) => e.code));
		for (const row of rows) expect(row.distance).toBeCloseTo(expected[row.place - 1]!.distance, 10);
	});
	test('are none where the municipality lacks a value', async () => {
		const none = { ...asked, statistics: 'future-burden-ratio' };
		expect(await db.ask(nearestAreas, none)).toEqual([]);
		expect(await db.ask(nearestAreas, { ...asked, statistics: 'no-such' })).toEqual([]);
	});
});

function rate(i: number): number {
	return FIGURES.find(
		(f) =>
			f.municipality_code === AREAS[i]!.code &&
			f.statistic_id === 'ordinary-balance-ratio' &&
			f.fiscal_year === 2023
	)!.value!;
}
