import { describe, expect, test } from 'vitest';
import { statisticsOf } from '../../src/analysis/statistics';
import type { StatisticValue } from '../../src/query';

describe('statisticsOf', () => {
	const figure = (over: Partial<StatisticValue>): StatisticValue => ({
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
	test('stand in reading order, with the figures of the cities asked for', () => {
		const [area, people, foreign, other] = [
			figure({}),
			figure({ statistic_id: 'population-register', as_of: '2023-01-01' }),
			figure({ municipality: 'mine' }),
			figure({ municipality: 'annaka', as_of: '2020-10-01' })
		];
		const found = statisticsOf([area, foreign, people, other], ['ube', 'annaka']);
		expect(found.map((s) => [s.id, [...s.figures.keys()], s.oneDate])).toEqual([
			['population-register', ['ube'], true],
			['area', ['ube', 'annaka'], false]
		]);
	});
});
