import { expect, test } from 'vitest';
import { seriesOf } from '../../src/analysis/comparable';
import { sharedActuals } from '../../src/analysis/shared-actuals';
import { series } from '../lib/rows';

const ube = series('actual', [
	[2019, 1],
	[2020, 2],
	[2021, 3]
]);
const mine = (years: [number, number][], kind: 'actual' | 'target' = 'actual') =>
	series(kind, years, { municipality: 'mine', indicator_id: 'mine-rpa' });

test('is the last year of which two cities have an actual', () => {
	const rows = mine([
		[2019, 5],
		[2020, 6]
	]);
	expect(sharedActuals(seriesOf([...ube, ...rows]))).toEqual({
		fiscalYear: 2020,
		municipalities: ['ube', 'mine']
	});
});

test('is none where one city has targets only, or actuals of other years', () => {
	expect(sharedActuals(seriesOf([...ube, ...mine([[2021, 5]], 'target')]))).toBeNull();
	expect(sharedActuals(seriesOf([...ube, ...mine([[2018, 5]])]))).toBeNull();
	expect(sharedActuals(seriesOf(ube))).toBeNull();
});
