import type { StatisticValue } from '../../src/query';

/** A figure of the published statistics. */
export const statistic = (over: Partial<StatisticValue>): StatisticValue => ({
	municipality: 'ube',
	statistic_id: 'area',
	name_ja: '面積',
	name_en: 'Area',
	unit_ja: 'km²',
	unit_en: 'km²',
	as_of: '2019-10-01',
	year: 2019,
	value: 286.65,
	value_text: '286.65',
	source: '決算状況調',
	sureness: 'A',
	...over
});
