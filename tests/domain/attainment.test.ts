import { describe, expect, test } from 'vitest';
import { attainmentOf, disagreementOf, type Direction, type PaceInput } from '../../src/domain';

type PrintedNumber = PaceInput & { qualifier: string | null };
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
		expect(attainmentOf([own, target], 2019, direction)).toEqual({
			outcome,
			by,
			actual: own,
			target,
			undated: [],
			likely: null,
			rate: null
		});
	});
	test('takes the pair of like unit and scope', () => {
		const scope = { scope_ja: '現年分' };
		const pair = [figure('actual', 5, scope), figure('target', 4, scope)];
		expect(
			attainmentOf([actual(1), figure('target', 9, { scope_ja: '他' }), ...pair], 2019, 'higher')
		).toMatchObject({ outcome: 'reached', actual: pair[0], target: pair[1] });
	});
	test('puts the pair before the printed rate', () => {
		const rate = figure('achievement_rate', 120, { unit_id: 'percent', qualifier: 'year' });
		expect(attainmentOf([actual(9), target, rate], 2019, 'higher')).toMatchObject({
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
		expect(attainmentOf([actual(9), rate], 2019, 'higher')).toMatchObject({ outcome, by: 'rate' });
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
		const found = attainmentOf(figures, 2019, 'higher');
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
		expect(attainmentOf([figure('actual', value), ...list], 2019, 'higher')).toEqual({
			outcome: null,
			by: 'undated-target',
			actual: figure('actual', value),
			target: null,
			rate: null,
			undated: list,
			likely
		});
	});
	test('counts only in the unit and scope of the actual, and where no target has the year', () => {
		const own = figure('actual', 5);
		const other = figure('target', 9, { fiscal_year: null, scope_ja: '現年分' });
		expect(attainmentOf([own, other], 2019, 'higher')?.by).toBe('no-target');
		expect(attainmentOf([own, undated(9), figure('target', 4)], 2019, 'higher')).toMatchObject({
			outcome: 'reached',
			undated: []
		});
	});
});

test.each([
	['top', 'missed', null, 'top-missed'],
	['top', 'reached', null, null],
	['middle', 'missed', null, null],
	['middle', 'reached', null, null],
	['low', 'reached', null, 'low-reached'],
	['low', 'missed', null, null],
	['top', null, null, null],
	['low', null, null, null],
	['top', null, 'missed', 'top-perhaps-missed'],
	['top', null, 'reached', null],
	['middle', null, 'missed', null],
	['low', null, 'reached', 'low-perhaps-reached']
] as const)('a %s grade, target %s, likely %s: %s', (tier, outcome, likely, expected) => {
	expect(disagreementOf(tier, { outcome, likely })).toBe(expected);
});
