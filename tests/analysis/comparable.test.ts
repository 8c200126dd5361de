import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	inputOfSeries,
	largestComparableSet,
	seriesOf,
	splitComparable
} from '../../src/analysis/comparable';
import { assess } from '../../src/domain';
import { anyRows, conceptFigure } from '../lib/concept-rows';

const of = (municipality: string, change: Parameters<typeof conceptFigure>[0] = {}) =>
	conceptFigure({ municipality, ...change });
const ids = (list: readonly { indicator_id: string }[]) => list.map((s) => s.indicator_id);

describe('largestComparableSet', () => {
	test('takes series that are comparable, and says why others are excluded', () => {
		const { comparable, excluded } = largestComparableSet(
			seriesOf([
				of('ube'),
				of('iwakuni', { comparability: 'similar', accumulation: 'year' }),
				of('mine', { comparability: 'not_comparable' }),
				of('annaka', { comparability: 'similar' })
			])
		);
		expect(ids(comparable)).toEqual(['ube-rpa', 'annaka-rpa']);
		expect(
			excluded.map((a) => [a.item.indicator_id, a.assessment.reasons.map((r) => r.code)])
		).toEqual([
			['iwakuni-rpa', ['other-accumulation', 'similar']],
			['mine-rpa', ['defined-otherwise', 'similar']]
		]);
	});
	test('prefers the set with the most cities to the first series', () => {
		const { comparable } = largestComparableSet(
			seriesOf([
				of('ube', { accumulation: 'month' }),
				of('mine', { accumulation: 'year' }),
				of('annaka', { accumulation: 'year' })
			])
		);
		expect(ids(comparable)).toEqual(['mine-rpa', 'annaka-rpa']);
	});
	test('of nothing is nothing', () => {
		expect(largestComparableSet([])).toEqual({ comparable: [], excluded: [] });
	});
	test('never sets series together that do not compare, and loses none', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				const series = seriesOf(rows);
				const { comparable, excluded } = largestComparableSet(series);
				if (comparable.length > 0)
					expect(assess(comparable.map(inputOfSeries)).verdict).not.toBe('not-comparable');
				for (const { assessment } of excluded) expect(assessment.verdict).toBe('not-comparable');
				expect([...ids(comparable), ...ids(excluded.map((a) => a.item))].sort()).toEqual(
					ids(series).sort()
				);
			})
		);
	});
});

test('splitComparable starts from the first', () => {
	const series = seriesOf([
		of('ube', { accumulation: 'month' }),
		of('mine', { accumulation: 'year' }),
		of('annaka', { accumulation: 'year' })
	]);
	expect(ids(splitComparable(series, inputOfSeries).comparable)).toEqual(['ube-rpa']);
});
