import type { SiteFrame, StatisticInfo } from '../../src/site';

/** The cities with plans and the groups of a site: all that the address of official figures is read by. */
export const officialSite = {
	municipalities: [
		{ slug: 'ube', code: '352021' },
		{ slug: 'mine', code: '352136' }
	],
	groups: [{ group_id: 'alliance', name_ja: '連携', name_en: 'Alliance' }]
} as unknown as SiteFrame;

/** A statistic as the site knows it, with the given columns changed: a rate of two years without series. */
export function statisticInfo(change: Partial<StatisticInfo> = {}): StatisticInfo {
	return {
		statistic_id: 'ordinary-balance-ratio',
		name_ja: '経常収支比率',
		name_en: 'Ordinary balance ratio',
		unit_id: 'percent',
		value_type: 'number',
		topic: 'finance',
		direction: 'lower',
		size: 'independent',
		period: 'fiscal_year',
		decimals: 1,
		times: ['2022', '2023'],
		series: [],
		...change
	} as StatisticInfo;
}

/** The collection rate: of one tax both bases in the last year, of the other the arrears only before. */
export const collectionRate = statisticInfo({
	statistic_id: 'tax-collection-rate',
	topic: 'tax',
	direction: 'higher',
	series: [
		{ tax: 'resident-tax', basis: 'all', times: ['2022'] },
		{ tax: 'resident-tax', basis: 'current-year', times: ['2022', '2023'] },
		{ tax: 'total', basis: 'all', times: ['2022', '2023'] },
		{ tax: 'total', basis: 'current-year', times: ['2022', '2023'] }
	]
});
