import { expect, test } from 'vitest';
import {
	countPromises,
	followedPromises,
	followedTotal,
	latestFollowed,
	promiseRange,
	promiseYears,
	unfollowedTargets
} from '../../src/analysis/promises';
import type { PromiseFigure } from '../../src/query';
import { cards, donations, officialFigure, promiseFigure } from '../lib/promise-rows';

const [donated, carded] = followedPromises([...donations, ...cards]);
const outcomes = (rows: readonly PromiseFigure[]) =>
	followedPromises(rows)[0]!.targets.map((t) => [t.target.fiscal_year, t.difference, t.outcome]);

test('a target is met or not where the definitions and the year agree', () => {
	expect(outcomes(donations)).toEqual([
		[2019, -17720, 'not-met'],
		[2021, 480, 'met'],
		[2023, null, 'not-yet'],
		[null, -113043, 'not-met']
	]);
});

test('a total is added up only from figures of all years of the plan', () => {
	expect(followedTotal(donated!)?.reached).toBe(117957);
	expect(outcomes(donations.filter((r) => r.fiscal_year !== 2020)).at(-1)).toEqual([
		null,
		null,
		'not-held'
	]);
	const point = donations.map((r) => ({ ...r, accumulation: 'point' as const }));
	expect(outcomes(point).at(-1)).toEqual([null, null, 'not-held']);
});

test('nothing is said of a difference where the definitions are not known to agree', () => {
	expect(carded!.verdict).toBe('with-care');
	expect(outcomes(cards)).toEqual([
		[2022, null, 'other-definition'],
		[2023, null, 'not-yet']
	]);
});

test('a figure in the middle of a year does not close it, one of 1 April does', () => {
	const at = (as_of: string) => outcomes([promiseFigure(), officialFigure(2019, 80000, { as_of })]);
	expect(at('2020-03-01')).toEqual([[2019, null, 'other-definition']]);
	expect(at('2020-03-31')).toEqual([[2019, 3000, 'met']]);
	expect(at('2020-04-01')).toEqual([[2019, 3000, 'met']]);
});

test('of several dates in a year the last counts', () => {
	const rows = [
		promiseFigure(),
		officialFigure(2019, 70000, { as_of: '2019-12-01' }),
		officialFigure(2019, 80000, { as_of: '2020-03-31' })
	];
	expect(latestFollowed(followedPromises(rows)[0]!)?.reached).toBe(80000);
});

test('where neither way is better only the difference is told', () => {
	const rows = [promiseFigure(), officialFigure(2019, 59280)];
	expect(outcomes(rows.map((r) => ({ ...r, direction: 'neither' as const })))).toEqual([
		[2019, -17720, 'no-direction']
	]);
});

test('a limit is met from below, and the bound goes before the direction', () => {
	const rows = [promiseFigure(), officialFigure(2019, 59280)];
	const met = (change: Partial<PromiseFigure>) =>
		outcomes(rows.map((r) => ({ ...r, ...change })))[0]![2];
	expect(met({ direction: 'lower' })).toBe('met');
	expect(met({ bound: 'max' })).toBe('met');
	expect(met({ direction: 'lower', bound: 'min' })).toBe('not-met');
});

test('an official figure without a value, and one of no year of a target, say nothing', () => {
	expect(outcomes([promiseFigure(), officialFigure(2019, null, { absence: 'blank' })])).toEqual([
		[2019, null, 'not-yet']
	]);
	expect(outcomes([promiseFigure(), officialFigure(2022, 80000)])).toEqual([
		[2019, null, 'not-held']
	]);
});

test('words for a target, and other statistics, are not followed', () => {
	const words = promiseFigure({ value: null, published: null, value_text: '計画に基づく額' });
	expect(followedPromises([words, officialFigure(2019, 59280)])).toEqual([]);
	const apart = [promiseFigure(), promiseFigure({ fiscal_year: 2021 }), officialFigure(2019, 1)];
	const named = apart.map((r) => ({ ...r, relation: 'not_comparable' as const }));
	expect(followedPromises(named)).toEqual([]);
	expect(unfollowedTargets([...named, ...cards])).toMatchObject([
		{ target: { fiscal_year: 2021 }, latest: { fiscal_year: 2019 } }
	]);
	expect(unfollowedTargets([{ ...words, relation: 'not_comparable' }])).toMatchObject([
		{ target: { value_text: '計画に基づく額' }, latest: null }
	]);
});

test('what is followed is counted', () => {
	expect(countPromises([donated!, carded!])).toEqual({
		promises: 2,
		cities: 2,
		same: 1,
		met: 1,
		notMet: 2
	});
});

test('the axes hold all dated figures', () => {
	expect(promiseYears([donated!, carded!])).toEqual([2017, 2023]);
	expect(promiseYears([])).toBeNull();
	expect(promiseRange(carded!)).toMatchObject({ low: 0, broken: false });
	expect(promiseRange(donated!).high).toBeLessThan(231000);
});
