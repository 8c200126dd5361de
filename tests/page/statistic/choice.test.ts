import { describe, expect, it } from 'vitest';
import { readChoice, unusableParams } from '../../../src/page/statistic/choice';
import { collectionRate, officialSite as site, statisticInfo } from '../../lib/official-site';

const ratio = statisticInfo();
const debt = statisticInfo({
	statistic_id: 'local-debt',
	unit_id: 'thousand-yen',
	size: 'residents',
	direction: 'neither'
});
const cards = statisticInfo({
	statistic_id: 'cards',
	size: 'residents',
	period: 'as_of',
	times: ['2015-12-01', '2024-01-01']
});
const cio = statisticInfo({ statistic_id: 'dx-cio-appointed', value_type: 'yes_no' });
const all = [ratio, collectionRate, debt, cards, cio];
const read = (params: Record<string, string>, statistic = ratio) =>
	readChoice(params, site, statistic, all);
const unusable = (params: Record<string, string>, statistic = ratio) =>
	unusableParams(params, read(params, statistic), statistic, all);

describe('a choice', () => {
	it('opens with the latest year among the similar group', () => {
		expect(read({})).toEqual({
			codes: ['352021', '352136'],
			group: 'similar',
			factor: 1.5,
			time: '2023',
			tax: '',
			basis: '',
			per: 'none',
			other: null
		});
	});
	it('opens with all taxes and arrears where there are series', () => {
		expect(read({}, collectionRate)).toMatchObject({ tax: 'total', basis: 'all', time: '2023' });
	});
	it('of a tax alone takes its first basis, and the latest year that this has', () => {
		expect(read({ tax: 'resident-tax' }, collectionRate)).toMatchObject({
			tax: 'resident-tax',
			basis: 'all',
			time: '2022'
		});
	});
	it('follows the address', () => {
		const params = {
			m: '132063',
			group: 'population',
			factor: '2',
			year: '2022',
			tax: 'resident-tax',
			basis: 'current-year',
			with: 'local-debt'
		};
		expect(read(params, collectionRate)).toEqual({
			codes: ['132063'],
			group: 'population',
			factor: 2,
			time: '2022',
			tax: 'resident-tax',
			basis: 'current-year',
			per: 'none',
			other: 'local-debt'
		});
		expect(unusable(params, collectionRate)).toEqual([]);
	});
	it('divides amounts by residents where there is a register for them', () => {
		expect(read({}, debt).per).toBe('resident');
		expect(read({ per: 'none' }, debt).per).toBe('none');
		expect(read({}, cards).per).toBe('resident');
		expect(read({ year: '2015-12-01' }, cards).per).toBe('none');
	});
});

describe('what the address names and the statistic does not have', () => {
	it.each([
		['a year', { year: '2011' }, ratio, 'year', ['2022', '2023']],
		['an empty year', { year: '' }, ratio, 'year', ['2022', '2023']],
		['a tax', { tax: 'income' }, collectionRate, 'tax', ['resident-tax', 'total']],
		['a basis', { basis: 'old' }, collectionRate, 'basis', ['all', 'current-year']],
		['a tax where there are no series', { tax: 'total' }, ratio, 'tax', []],
		['residents of a rate', { per: 'resident' }, ratio, 'per', ['none']],
		['another statistic', { with: 'happiness' }, ratio, 'with', null],
		['itself as the other', { with: 'ordinary-balance-ratio' }, ratio, 'with', null]
	] as const)('%s is told with what it may say', (_, params, statistic, name, possible) => {
		expect(unusable(params, statistic)).toEqual([
			{ name, value: Object.values(params)[0], possible }
		]);
	});
	it('a year that the chosen series lacks', () => {
		const params = { tax: 'resident-tax', basis: 'all', year: '2023' };
		expect(unusable(params, collectionRate)).toEqual([
			{ name: 'year', value: '2023', possible: ['2022'] }
		]);
	});
	it('of the statistics for nearness only those that cannot be used', () => {
		expect(unusable({ near: 'local-debt,happiness,dx-cio-appointed' })).toMatchObject([
			{ name: 'near', value: expect.stringContaining('happiness'), possible: null }
		]);
		expect(unusable({ near: 'ordinary-balance-ratio' })).toEqual([]);
	});
	it('nothing where the address names nothing', () => {
		for (const statistic of all) expect(unusable({}, statistic)).toEqual([]);
	});
});
