import { describe, expect, test } from 'vitest';
import { describeStatistics } from '../../../scripts/site/statistics';
import { TOPICS } from '../../../src/domain';
import { readRealOfficial } from '../../lib/real-data';

const official = readRealOfficial();
const statistics = describeStatistics(official);
const of = (id: string) => statistics.find((s) => s.statistic_id === id)!;

describe('the list of statistics', () => {
	test('names every statistic that has figures, once, subject by subject', () => {
		const ids = statistics.map((s) => s.statistic_id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.toSorted()).toEqual(official.files.map((f) => f.statistic.statistic_id).toSorted());
		const topics = statistics.map((s) => TOPICS.indexOf(s.topic));
		expect(topics).toEqual(topics.toSorted((a, b) => a - b));
	});
	test('gives the times, the oldest first and each once', () => {
		for (const { statistic_id, times } of statistics) {
			expect(times.length, statistic_id).toBeGreaterThan(0);
			expect([...new Set(times)].toSorted(), statistic_id).toEqual(times);
		}
		expect(of('ordinary-balance-ratio').times).toContain('2011');
		expect(of('population-register').times.at(-1)).toBe('2024-01-01');
	});
	test('gives the series of the collection rate, and when each has figures', () => {
		const { series } = of('tax-collection-rate');
		expect(series).toHaveLength(6);
		expect(series.find((s) => s.tax === 'total' && s.basis === 'all')?.times).toEqual([
			'2022',
			'2023'
		]);
		expect(series.find((s) => s.tax === 'resident-tax' && s.basis === 'all')?.times).toEqual([
			'2022'
		]);
		expect(statistics.filter((s) => s.series.length > 0)).toHaveLength(1);
	});
	test('says of each who publishes it, on what terms and what not to do with it', () => {
		for (const statistic of statistics)
			for (const language of ['ja', 'en'] as const)
				for (const column of ['name', 'definition', 'citation', 'terms', 'publisher'] as const)
					expect(
						statistic[`${column}_${language}` as keyof typeof statistic],
						`${statistic.statistic_id} ${column}_${language}`
					).toMatch(/\S/);
	});
	test('keeps to itself by what the figures are checked', () => {
		for (const statistic of statistics)
			expect(Object.keys(statistic)).not.toEqual(
				expect.arrayContaining([expect.stringMatching(/^(minimum|maximum|printed_decimals)$/)])
			);
	});
});
