import { describe, expect, test } from 'vitest';
import { finalTarget, latestValue } from '../../src/analysis/latest';
import { series } from '../lib/rows';

describe('the value of a series', () => {
	const rows = [
		...series('baseline', [
			[2017, 1],
			[2018, 2]
		]),
		...series('target', [
			[2022, 20],
			[2025, null],
			[null, 30]
		]),
		...series('actual', [
			[2021, 17],
			[2020, 9]
		])
	];
	test('is its latest actual', () => {
		expect(latestValue(rows)).toMatchObject({ kind: 'actual', fiscal_year: 2021 });
	});
	test('is that after a change within its year', () => {
		const [before] = series('actual', [[2020, 20]], { qualifier: 'before' });
		const [after] = series('actual', [[2020, 14]], { qualifier: 'after' });
		expect(latestValue([after!, before!])).toMatchObject({ qualifier: 'after', value: 14 });
	});
	test('is its latest baseline where nothing was achieved yet', () => {
		const planned = rows.filter((r) => r.kind !== 'actual');
		expect(latestValue(planned)).toMatchObject({ kind: 'baseline', fiscal_year: 2018 });
		expect(latestValue(planned.filter((r) => r.kind === 'target'))).toBeNull();
	});
	test('aims at its last target that has a year and a number', () => {
		expect(finalTarget(rows)).toMatchObject({ fiscal_year: 2022, value: 20 });
		expect(finalTarget([])).toBeNull();
	});
});
