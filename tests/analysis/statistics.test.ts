import { describe, expect, test } from 'vitest';
import { statisticsOf } from '../../src/analysis/statistics';
import { statistic as figure } from '../lib/statistic-rows';

describe('statisticsOf', () => {
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
