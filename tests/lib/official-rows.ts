import type { OfficialStatistic } from '../../src/analysis';
import type { AreaPosition, OfficialFigure, ProfileFigure } from '../../src/query';

/** A statistic with the given columns changed: a rate of which more is better. */
export function officialStatistic(change: Partial<OfficialStatistic> = {}): OfficialStatistic {
	return {
		statistic_id: 'tax-collection-rate',
		name_ja: '徴収率',
		name_en: 'Tax collection rate',
		unit_ja: '%',
		unit_en: '%',
		unit_id: 'percent',
		value_type: 'number',
		period: 'fiscal_year',
		direction: 'higher',
		size: 'independent',
		decimals: 1,
		dash_ja: null,
		dash_en: null,
		blank_ja: null,
		blank_en: null,
		...change
	};
}

/** A municipality and its figure with the given columns changed. */
export function officialFigure(change: Partial<OfficialFigure> = {}): OfficialFigure {
	const value = change.value === undefined ? 97.3 : change.value;
	return {
		code: '352021',
		name_ja: '宇部市',
		name_en: 'Ube',
		prefecture_ja: '山口県',
		similar_group: '都市Ⅳ－３',
		in_averages: 1,
		population: 159_000,
		slug: null,
		in_group: 1,
		fiscal_year: 2023,
		as_of: null,
		value,
		published: value,
		residents: 159_000,
		absence: value === null ? 'blank' : null,
		...change
	};
}

/**
 * Figures of municipalities spread over the country, which look like chance and are always the same:
 * the first is 宇部市, each twentieth prints a dash, each thirty-first nothing.
 * @param count how many there are
 * @param members how many of them belong to the group
 */
export function officialRows(count: number, members = count): OfficialFigure[] {
	let state = 7;
	const chance = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
	return Array.from({ length: count }, (_, i) => {
		const value = Math.round((99.8 - 8 * chance() ** 2 * chance()) * 10) / 10;
		const absence = i === 0 ? null : i % 20 === 7 ? 'dash' : i % 31 === 5 ? 'blank' : null;
		const first = i === 0;
		return officialFigure({
			code: first ? '352021' : String(100_000 + i * 13),
			name_ja: first ? '宇部市' : `第${i}市`,
			name_en: first ? 'Ube' : `City ${i}`,
			prefecture_ja: first ? '山口県' : '東京都',
			slug: first ? 'ube' : null,
			in_group: i < members ? 1 : 0,
			in_averages: i % 10 === 9 ? 0 : 1,
			value: absence === null ? value : null,
			absence
		});
	});
}

/** Positions of municipalities, one for each of the rows, along the country. */
export function officialPositions(rows: readonly OfficialFigure[]): AreaPosition[] {
	return rows.map(({ code }, i) => {
		const along = i / rows.length;
		return {
			code,
			latitude: 31.5 + 12 * along + (i % 7) / 5,
			longitude: 130.5 + 11 * along ** 1.6 + (i % 11) / 5
		};
	});
}

/** The profile of a municipality in one statistic with the given columns changed: a rate without a place per resident. */
export function profileFigure(change: Partial<ProfileFigure> = {}): ProfileFigure {
	return {
		statistic_id: 'ordinary-balance-ratio',
		tax: null,
		basis: null,
		fiscal_year: 2023,
		as_of: null,
		code: '352021',
		similar_group: '都市Ⅳ－３',
		value: 93.9,
		absence: null,
		residents: 158_497,
		per_resident: null,
		members: 36,
		with_value: 36,
		dashes: 0,
		out_of_averages: 0,
		median: 93.65,
		p25: null,
		p75: null,
		p25_per_resident: null,
		median_per_resident: null,
		p75_per_resident: null,
		compared: 36,
		below: 17,
		level_with: 1,
		compared_per_resident: 0,
		below_per_resident: 0,
		level_per_resident: 0,
		...change
	};
}
