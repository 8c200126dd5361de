import * as z from 'zod/mini';
import { dividesByOutlines, type PerResident } from '../domain';
import { number, text, whole } from './column-types';
import { defineQuery, type Need, type Parameter } from './query';
import areaListSql from './area-list.sql?raw';
import areaPositionsSql from './area-positions.sql?raw';
import areaOutlinesSql from './area-outlines.sql?raw';
import areaProfileSql from './area-profile.sql?raw';
import locatorSql from './locator.sql?raw';
import nearestAreasSql from './nearest-areas.sql?raw';
import officialBandsSql from './official-bands.sql?raw';
import officialFiguresSql from './official-figures.sql?raw';
import officialHistorySql from './official-history.sql?raw';
import officialPairsSql from './official-pairs.sql?raw';
import statisticPlaceSql from './statistic-place.sql?raw';

/** One series of an official statistic: which, of which tax and year of levy (empty where it has none), and how. */
export type SeriesParams = {
	statistic: string;
	tax: string;
	basis: string;
	per: PerResident;
};

/** A group of municipalities, always that of one of them. */
export type AreaGroupParams = {
	/** Code of the municipality whose group is meant. */
	reference: string;
	/** `similar`, `prefecture`, `population`, `all` or the name of a group of the data. */
	group: string;
	/** How many times as many or as few residents a municipality of `population` may have. */
	factor: number;
};

/** A period: a fiscal year (`2023`), a date (`2024-01-01`), or `latest`. */
type PeriodParams = { period: string };

const OUTLINES: Need = { table: 'area_outline' };
const REGISTER: Need = { statistic: 'population-register', part: 'all' };

const seriesNeeds = (statistic: string, period: string): Need => ({
	statistic,
	part: period === 'latest' ? 'latest' : 'all'
});

/** What a value of a period is divided by, beyond the register of the outlines. */
const registerNeeds = (per: Parameter, period: string): Need[] =>
	per !== 'resident' || period === 'latest' || dividesByOutlines(period) ? [] : [REGISTER];

const listOf = (ids: string): string[] => ids.split(',').filter((id) => id !== '');

const flag = z.literal([0, 1]);

/** Every municipality with its names in three scripts, for finding one. */
export const areaList = defineQuery<Record<never, never>>()({
	name: 'area-list',
	sql: areaListSql,
	parameters: [],
	needs: () => [{ table: 'area' }],
	row: z.object({
		code: z.string(),
		name_ja: z.string(),
		name_kana: z.string(),
		name_en: z.string(),
		prefecture_ja: z.string(),
		kind: z.string(),
		similar_group: z.string(),
		in_averages: flag,
		slug: text
	})
});

/** A municipality as lists of names show it. */
export type ListedArea = z.infer<(typeof areaList)['row']>;

const outline = {
	code: z.string(),
	name_ja: z.string(),
	name_en: z.string(),
	prefecture_ja: z.string(),
	similar_group: z.string(),
	in_averages: flag,
	population: z.number(),
	slug: text
};

/** Every municipality as drawings need it. */
export const areaOutlines = defineQuery<Record<never, never>>()({
	name: 'area-outlines',
	sql: areaOutlinesSql,
	parameters: [],
	needs: () => [OUTLINES],
	row: z.object(outline)
});

/** A municipality as drawings need it. */
export type AreaOutline = z.infer<(typeof areaOutlines)['row']>;

/** Where every municipality lies: its office, to 1/32 of a degree. */
export const areaPositions = defineQuery<Record<never, never>>()({
	name: 'area-positions',
	sql: areaPositionsSql,
	parameters: [],
	needs: () => [{ table: 'area_position' }],
	row: z.object({ code: z.string(), latitude: z.number(), longitude: z.number() })
});

/** A municipality and the position of its office in degrees. */
export type AreaPosition = z.infer<(typeof areaPositions)['row']>;

/** The figures of all municipalities in one period, with who belongs to the group of one of them. */
export const officialFigures = defineQuery<SeriesParams & PeriodParams & AreaGroupParams>()({
	name: 'official-figures',
	sql: officialFiguresSql,
	parameters: ['statistic', 'period', 'tax', 'basis', 'per', 'reference', 'group', 'factor'],
	needs: ({ statistic, period, per }) => [
		OUTLINES,
		seriesNeeds(statistic, period),
		...registerNeeds(per, period)
	],
	row: z.object({
		...outline,
		in_group: flag,
		fiscal_year: whole,
		as_of: text,
		value: number,
		published: number,
		residents: number,
		absence: text
	})
});

/**
 * A municipality and its figure: `value` as asked (published, or divided by `residents` and neither
 * scaled nor rounded), `published` as the ministry prints it, and why there is no value.
 */
export type OfficialFigure = z.infer<(typeof officialFigures)['row']>;

/** Median, quartiles and tenths of a group in every period. */
export const officialBands = defineQuery<SeriesParams & AreaGroupParams>()({
	name: 'official-bands',
	sql: officialBandsSql,
	parameters: ['statistic', 'tax', 'basis', 'per', 'reference', 'group', 'factor'],
	needs: ({ statistic, per }) => [
		OUTLINES,
		seriesNeeds(statistic, 'all'),
		...registerNeeds(per, 'all')
	],
	row: z.object({
		fiscal_year: whole,
		as_of: text,
		members: z.int(),
		out_of_averages: z.int(),
		with_value: z.int(),
		dashes: z.int(),
		p10: number,
		p25: number,
		median: number,
		p75: number,
		p90: number
	})
});

export type OfficialBand = z.infer<(typeof officialBands)['row']>;

/** The figures of the municipalities chosen in every period. */
export const officialHistory = defineQuery<SeriesParams & { areas: string }>()({
	name: 'official-history',
	sql: officialHistorySql,
	parameters: ['statistic', 'tax', 'basis', 'per', 'areas'],
	needs: ({ statistic, per }) => [
		OUTLINES,
		seriesNeeds(statistic, 'all'),
		...registerNeeds(per, 'all')
	],
	row: z.object({
		code: z.string(),
		name_ja: z.string(),
		name_en: z.string(),
		prefecture_ja: z.string(),
		slug: text,
		fiscal_year: whole,
		as_of: text,
		value: number,
		published: number,
		residents: number,
		absence: text
	})
});

export type DatedFigure = z.infer<(typeof officialHistory)['row']>;

/** Two statistics of all municipalities side by side. */
export const officialPairs = defineQuery<
	SeriesParams & PeriodParams & AreaGroupParams & { other: string; other_per: PerResident }
>()({
	name: 'official-pairs',
	sql: officialPairsSql,
	parameters: [
		'statistic',
		'period',
		'tax',
		'basis',
		'per',
		'other',
		'other_per',
		'reference',
		'group',
		'factor'
	],
	needs: ({ statistic, period, per, other, other_per }) => [
		OUTLINES,
		seriesNeeds(statistic, period),
		seriesNeeds(other, period),
		...(registerNeeds(per, period).length > 0 ? [REGISTER] : registerNeeds(other_per, period))
	],
	row: z.object({
		code: z.string(),
		name_ja: z.string(),
		name_en: z.string(),
		prefecture_ja: z.string(),
		slug: text,
		in_group: flag,
		fiscal_year: whole,
		as_of: text,
		value: number,
		absence: text,
		other_fiscal_year: whole,
		other_as_of: text,
		other_value: number,
		other_absence: text
	})
});

export type PairedFigure = z.infer<(typeof officialPairs)['row']>;

/**
 * The latest figures of some statistics for the municipalities chosen, beside the medians and quartiles of their
 * similar groups, and how many of the first one's group have a figure, a lower one and the same.
 */
export const areaProfile = defineQuery<{ statistics: string; areas: string }>()({
	name: 'area-profile',
	sql: areaProfileSql,
	parameters: ['statistics', 'areas'],
	needs: ({ statistics }) => [
		OUTLINES,
		...listOf(statistics).map((statistic) => seriesNeeds(statistic, 'latest'))
	],
	row: z.object({
		statistic_id: z.string(),
		tax: text,
		basis: text,
		fiscal_year: whole,
		as_of: text,
		code: z.string(),
		similar_group: z.string(),
		value: number,
		absence: text,
		residents: number,
		per_resident: number,
		members: z.int(),
		with_value: z.int(),
		dashes: z.int(),
		out_of_averages: z.int(),
		p25: number,
		median: number,
		p75: number,
		p25_per_resident: number,
		median_per_resident: number,
		p75_per_resident: number,
		compared: z.int(),
		below: z.int(),
		level_with: z.int(),
		compared_per_resident: z.int(),
		below_per_resident: z.int(),
		level_per_resident: z.int()
	})
});

export type ProfileFigure = z.infer<(typeof areaProfile)['row']>;

/** The municipalities nearest to one by some statistics, a row for each of them and each statistic. */
export const nearestAreas = defineQuery<{
	reference: string;
	statistics: string;
	count: number;
}>()({
	name: 'nearest-areas',
	sql: nearestAreasSql,
	parameters: ['reference', 'statistics', 'count'],
	needs: ({ statistics }) => [
		OUTLINES,
		...listOf(statistics)
			.filter((statistic) => statistic !== 'population-register')
			.map((statistic) => seriesNeeds(statistic, 'latest'))
	],
	row: z.object({
		place: z.int(),
		code: z.string(),
		name_ja: z.string(),
		name_en: z.string(),
		prefecture_ja: z.string(),
		similar_group: z.string(),
		slug: text,
		distance: z.number(),
		statistic_id: z.string(),
		fiscal_year: whole,
		as_of: text,
		value: number,
		reference_value: number,
		difference: z.number()
	})
});

/** A near municipality with one of the statistics by which it is near; differences in standard deviations. */
export type NearestArea = z.infer<(typeof nearestAreas)['row']>;

/** The municipalities around the cities of the plans: those of the same prefectures. */
export const locator = defineQuery<Record<never, never>>()({
	name: 'locator',
	sql: locatorSql,
	parameters: [],
	needs: () => [OUTLINES, { table: 'area_position' }],
	row: z.object({
		code: z.string(),
		name_ja: z.string(),
		name_en: z.string(),
		prefecture_ja: z.string(),
		latitude: z.number(),
		longitude: z.number(),
		population: z.number(),
		slug: text
	})
});

/** A municipality with its place and size. */
export type LocatedArea = z.infer<(typeof locator)['row']>;

/** The latest figure of a statistic for the cities of the plans, beside the middle half of their similar groups. */
export const statisticPlace = defineQuery<Pick<SeriesParams, 'statistic' | 'tax' | 'basis'>>()({
	name: 'statistic-place',
	sql: statisticPlaceSql,
	parameters: ['statistic', 'tax', 'basis'],
	needs: ({ statistic }) => [{ table: 'statistic' }, OUTLINES, seriesNeeds(statistic, 'latest')],
	row: z.object({
		municipality: z.string(),
		name_ja: z.string(),
		name_en: z.string(),
		unit_ja: text,
		unit_en: text,
		fiscal_year: whole,
		as_of: text,
		value: z.number(),
		similar_group: z.string(),
		/** How many of the group have a figure, the city itself included. */
		members: z.int(),
		lower: z.number(),
		middle: z.number(),
		upper: z.number()
	})
});

/** A city's figure in its similar group. */
export type PlacedStatistic = z.infer<(typeof statisticPlace)['row']>;
