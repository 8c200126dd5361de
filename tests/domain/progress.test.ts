import { describe, expect, test } from 'vitest';
import { aimOf, isFlow, isUnmoved } from '../../src/domain';
import { percentOf } from '../../src/domain/progress';
import { input } from '../lib/measured-indicator';

const target = { ...input('target', 2019, 100), value: 100 };

describe('aimOf', () => {
	test('is the way that is better, whatever the plan aims at', () => {
		expect(aimOf([input('baseline', 2017, 101)], target, 'higher')).toEqual({
			direction: 'higher',
			by: 'indicator'
		});
	});
	test.each([
		[101, 'lower'],
		[99, 'higher']
	] as const)('where neither is better, leads from a baseline of %i: %s', (value, direction) => {
		expect(aimOf([input('baseline', 2017, value), target], target, 'neither')).toEqual({
			direction,
			by: 'plan'
		});
	});
	test('leads to the last target where that of the year is the baseline', () => {
		const figures = [input('baseline', 2017, 100), target, input('target', 2023, 90)];
		expect(aimOf(figures, target, 'neither')?.direction).toBe('lower');
	});
	test.each([
		['no baseline', []],
		['a baseline in words', [input('baseline', 2017, null)]],
		['a baseline of another scope', [input('baseline', 2017, 101, { scope_ja: '市税' })]],
		['targets that are the baseline', [input('baseline', 2017, 100), target]]
	])('is unknown with %s', (_, figures) => {
		expect(aimOf(figures, target, 'neither')).toBeNull();
	});
});

test.each([
	[0, 0, undefined, true],
	[0, 0, 23, false],
	[36, 36, 36, true],
	[36, 36, 37, false],
	[35, 36, 36, false],
	[5, 5, undefined, false]
])(
	'an actual of %i, target %i, baseline %s asked for nothing: %s',
	(actual, to, from, expected) => {
		const baseline = from === undefined ? undefined : { value: from };
		expect(isUnmoved({ value: actual }, { value: to }, baseline)).toBe(expected);
	}
);

test.each([
	['year', 'count', true],
	['year', 'money', true],
	['month', 'count', true],
	['year', 'ratio', false],
	['year', 'duration_days', false],
	['point', 'count', false],
	['cumulative', 'area', false]
] as const)('%s and %s begin at nothing each year: %s', (accumulation, dimension, expected) => {
	expect(isFlow({ accumulation, dimension })).toBe(expected);
});

test.each([
	[-6204, -18000, 34.5],
	[-0.6, -1, 60],
	[2.28, 11.4, 20],
	[-630, 10235, -6.2]
])('%d of %d is %d %%', (part, whole, share) => {
	expect(percentOf(part, whole)).toBe(share);
});
