import { describe, expect, test } from 'vitest';
import { assessPace, paceBasis, type Direction, type PaceInput } from '../../src/domain';

const figure = (
	kind: PaceInput['kind'],
	fiscal_year: number | null,
	value: number | null,
	change: Partial<PaceInput> = {}
): PaceInput => ({ kind, fiscal_year, value, unit_id: 'day', scope_ja: null, ...change });

const baseline = figure('baseline', 2017, 9.4);
const actual = figure('actual', 2019, 9.6);
const target = figure('target', 2023, 10);

describe('paceFigures', () => {
	test('goes from the baseline by the latest actual to the last target', () => {
		const found = paceBasis([
			target,
			figure('target', 2019, 10),
			actual,
			figure('actual', 2018, 20),
			figure('forecast', 2020, 1),
			baseline
		]);
		expect(found).toMatchObject({ baseline, actual, target });
		if ('gap' in found) throw new Error(found.gap);
		const { pace } = found;
		expect(pace).toEqual({
			shown: { value: 0.1, exact: true },
			needed: { value: 0.1, exact: true },
			yearsShown: 2,
			yearsLeft: 4,
			against: 0
		});
	});
	test('takes the figures of the scope and unit of the target', () => {
		const other = { scope_ja: '現年分' };
		const own = [
			figure('baseline', 2017, 90, other),
			figure('actual', 2019, 92, other),
			figure('target', 2023, 96, other)
		];
		expect(paceBasis([baseline, actual, ...own])).toMatchObject({
			baseline: own[0],
			actual: own[1],
			pace: { shown: { value: 1 }, needed: { value: 1 } }
		});
	});
	test.each<[string, PaceInput[], string]>([
		['nothing', [], 'no-target'],
		['a target without a year', [baseline, actual, figure('target', null, 10)], 'no-target'],
		['a target in words', [baseline, actual, figure('target', 2023, null)], 'no-target'],
		['no actual', [baseline, target], 'no-actual'],
		['an actual in words', [baseline, figure('actual', 2019, null), target], 'no-actual'],
		['no baseline', [actual, target], 'no-baseline'],
		['an actual in another unit', [baseline, { ...actual, unit_id: 'hour' }, target], 'other-unit'],
		[
			'a baseline of another scope',
			[{ ...baseline, scope_ja: '市長部局' }, actual, target],
			'other-scope'
		],
		['an actual as old as the baseline', [baseline, figure('actual', 2017, 9.5), target], 'years'],
		['a target of the year of the actual', [baseline, actual, figure('target', 2019, 10)], 'years']
	])('says why not for %s', (_, figures, gap) => {
		expect(paceBasis(figures)).toEqual({ gap });
	});
});

test.each<[Direction, number, number, number, string | null]>([
	// direction, baseline in 2017, actual in 2019, target in 2023
	['higher', 0, 10, 10, 'reached'],
	['higher', 0, 10, 30, 'enough'],
	['higher', 0, 10, 31, 'short'],
	['higher', 10, 5, 20, 'short'],
	['lower', 30, 20, 20, 'reached'],
	['lower', 30, 20, 0, 'enough'],
	['lower', 30, 25, 0, 'short'],
	['lower', 30, 40, 20, 'short'],
	['neither', 0, 10, 30, null]
])('judgePace: %s is better, %i → %i → %i', (direction, from, now, to, verdict) => {
	const found = paceBasis([
		figure('baseline', 2017, from),
		figure('actual', 2019, now),
		figure('target', 2023, to)
	]);
	if ('gap' in found) throw new Error(found.gap);
	expect(assessPace(found, direction)).toBe(verdict);
});
