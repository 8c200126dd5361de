import { describe, expect, test } from 'vitest';
import {
	attainmentOf,
	disagreementOf,
	evidenceOf,
	type Direction,
	type Outcome,
	type ProgressInput
} from '../../src/domain';
import { indicator, inputOfAllYears } from '../lib/measured-indicator';

type PrintedNumber = ProgressInput;
const higher = indicator();
const figure = (
	kind: PrintedNumber['kind'],
	value: number | null,
	change: Partial<PrintedNumber> = {}
): PrintedNumber => ({
	kind,
	fiscal_year: 2019,
	value,
	unit_id: 'case',
	scope_ja: null,
	qualifier: null,
	...change
});

describe('attainmentOf', () => {
	const actual = (value: number) => figure('actual', value);
	const target = figure('target', 10);
	test.each<[Direction, number, string | null, string]>([
		['higher', 10, 'reached', 'target'],
		['higher', 9.9, 'missed', 'target'],
		['lower', 10, 'reached', 'target'],
		['lower', 10.1, 'missed', 'target'],
		['neither', 10, null, 'no-direction']
	])('where %s is better: %f against 10 is %s', (direction, value, outcome, by) => {
		const own = actual(value);
		expect(attainmentOf([own, target], 2019, indicator({ direction }))).toEqual({
			outcome,
			by,
			aim: direction === 'neither' ? null : { direction, by: 'indicator' },
			actual: own,
			target,
			baseline: null,
			progress: null,
			undated: [],
			likely: null,
			rate: null,
			rateDiffers: false,
			total: null
		});
	});
	test('takes the pair of like unit and scope', () => {
		const scope = { scope_ja: '現年分' };
		const pair = [figure('actual', 5, scope), figure('target', 4, scope)];
		expect(
			attainmentOf([actual(1), figure('target', 9, { scope_ja: '他' }), ...pair], 2019, higher)
		).toMatchObject({ outcome: 'reached', actual: pair[0], target: pair[1] });
	});
	test('puts the pair before the printed rate', () => {
		const rate = figure('achievement_rate', 120, { unit_id: 'percent', qualifier: 'year' });
		expect(attainmentOf([actual(9), target, rate], 2019, higher)).toMatchObject({
			outcome: 'missed',
			by: 'target',
			rate
		});
	});
	test.each([
		[100, 'reached'],
		[99.9, 'missed'],
		[-25, 'missed']
	])('goes by the printed rate of the year where the pair is missing: %f %%', (value, outcome) => {
		const rate = figure('achievement_rate', value, { unit_id: 'percent', qualifier: 'year' });
		expect(attainmentOf([actual(9), rate], 2019, higher)).toMatchObject({ outcome, by: 'rate' });
	});
	test.each<[string, PrintedNumber[], string | null]>([
		['a rate of the whole plan', [figure('achievement_rate', 200, { qualifier: 'total' })], null],
		['an actual alone', [actual(3)], 'no-target'],
		['a target alone', [target], 'no-actual'],
		['a target in words', [actual(3), figure('target', null)], 'no-target'],
		[
			'a target of another year',
			[actual(3), figure('target', 1, { fiscal_year: 2023 })],
			'no-target'
		],
		['unlike units', [actual(3), figure('target', 1, { unit_id: 'percent' })], 'unlike'],
		['nothing in the year', [figure('actual', 3, { fiscal_year: 2018 })], null]
	])('says nothing by %s', (_, figures, by) => {
		const found = attainmentOf(figures, 2019, higher);
		expect(found?.by ?? null).toBe(by);
		expect(found?.outcome ?? null).toBeNull();
	});
});

describe('a target without a year', () => {
	const undated = (value: number) => figure('target', value, { fiscal_year: null });
	test.each([
		[[56.3, 56.5], 56.2, 'missed'],
		[[56.3, 56.5], 56.9, 'reached'],
		[[56.3, 56.5], 56.4, null]
	] as const)('settles nothing: targets %j, actual %f, likely %s', (targets, value, likely) => {
		const list = targets.map(undated);
		expect(attainmentOf([figure('actual', value), ...list], 2019, higher)).toEqual({
			outcome: null,
			by: 'undated-target',
			aim: null,
			actual: figure('actual', value),
			target: null,
			baseline: null,
			progress: null,
			rate: null,
			rateDiffers: false,
			total: null,
			undated: list,
			likely
		});
	});
	test('counts only in the unit and scope of the actual, and where no target has the year', () => {
		const own = figure('actual', 5);
		const other = figure('target', 9, { fiscal_year: null, scope_ja: '現年分' });
		expect(attainmentOf([own, other], 2019, higher)?.by).toBe('no-target');
		expect(attainmentOf([own, undated(9), figure('target', 4)], 2019, higher)).toMatchObject({
			outcome: 'reached',
			undated: []
		});
	});
});

test.each<[string, PrintedNumber[], string]>([
	['an actual alone', [figure('actual', 3)], 'no-target'],
	['a rate alone', [figure('achievement_rate', 120)], 'no-direction'],
	[
		'a target without a year',
		[figure('actual', 3), figure('target', 4, { fiscal_year: null })],
		'no-direction'
	]
])('where neither way is better, %s says nothing', (_, figures, by) => {
	expect(attainmentOf(figures, 2019, indicator({ direction: 'neither' }))).toMatchObject({
		outcome: null,
		by
	});
});

describe('the aim of the plan', () => {
	const baseline = figure('baseline', 101, { fiscal_year: 2017 });
	const target = figure('target', 100);
	const neither = indicator({ direction: 'neither' });
	test('decides where neither way is better', () => {
		const rate = figure('achievement_rate', 100.4, { unit_id: 'percent', qualifier: 'year' });
		expect(
			attainmentOf([baseline, target, figure('actual', 100.4), rate], 2019, neither)
		).toMatchObject({
			outcome: 'missed',
			by: 'target',
			aim: { direction: 'lower', by: 'plan' },
			progress: 60,
			rateDiffers: true
		});
		expect(attainmentOf([baseline, target, figure('actual', 99)], 2019, neither)).toMatchObject({
			outcome: 'reached',
			progress: 200,
			rateDiffers: false
		});
	});
	test.each<[string, PrintedNumber[]]>([
		['0 that was to be 0', [figure('actual', 0), figure('target', 0)]],
		[
			'a baseline that was to stay',
			[{ ...baseline, value: 36 }, figure('actual', 36), figure('target', 36)]
		]
	])('is no evidence in %s', (_, figures) => {
		const rate = figure('achievement_rate', 100, { unit_id: 'percent', qualifier: 'year' });
		expect(attainmentOf([...figures, rate], 2019, higher)).toMatchObject({
			outcome: null,
			by: 'unmoved'
		});
	});
	test('is reached by a cut to 0', () => {
		const cut = [{ ...baseline, value: 23 }, figure('actual', 0), figure('target', 0)];
		expect(attainmentOf(cut, 2019, indicator({ direction: 'lower' }))?.outcome).toBe('reached');
	});
});

describe('a target of the whole plan', () => {
	const total = inputOfAllYears('target', null, 60);
	const yearly = indicator({ accumulation: 'year' });
	test.each([
		[4, 'behind'],
		[12, 'on-course']
	])('is held against the years that have passed: %i of 60', (value, outcome) => {
		expect(attainmentOf([total, figure('actual', value)], 2019, yearly)).toMatchObject({
			outcome,
			by: 'total',
			target: null
		});
	});
	test('stands beside that of the year, which comes first', () => {
		expect(
			attainmentOf([total, figure('actual', 4), figure('target', 3)], 2019, yearly)
		).toMatchObject({ outcome: 'reached', by: 'target', total: { share: 6.7, onCourse: false } });
	});
});

const outcomes = (...list: (Outcome | null)[]) =>
	list.map((outcome) => ({ outcome, likely: null }));

test.each([
	[outcomes(), 'none'],
	[outcomes(null), 'none'],
	[outcomes('reached', null), 'for'],
	[outcomes('on-course', 'reached'), 'for'],
	[outcomes('missed', 'behind'), 'against'],
	[outcomes('reached', 'behind'), 'mixed'],
	[outcomes('missed', 'on-course'), 'mixed']
] as const)('%j speak %s a good grade', (list, evidence) => {
	expect(evidenceOf(list)).toBe(evidence);
});

test.each([
	['top', outcomes('reached', 'missed'), 'top-missed'],
	['top', outcomes('behind'), 'top-missed'],
	['top', outcomes('reached', null), null],
	['middle', outcomes('missed'), null],
	['middle', outcomes('reached'), null],
	['low', outcomes('reached', 'on-course'), 'low-reached'],
	['low', outcomes('reached', 'behind'), null],
	['low', outcomes('missed'), null],
	['low', outcomes(null), null]
] as const)('a %s grade beside %j: %s', (tier, list, expected) => {
	expect(disagreementOf(tier, list)).toBe(expected);
});

test.each([
	['top', 'missed', 'top-perhaps-missed'],
	['top', 'reached', null],
	['middle', 'missed', null],
	['low', 'reached', 'low-perhaps-reached'],
	['low', 'missed', null]
] as const)('a %s grade beside targets without a year, likely %s: %s', (tier, likely, expected) => {
	expect(disagreementOf(tier, [{ outcome: null, likely }])).toBe(expected);
});
