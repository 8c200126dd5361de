import { expect, it } from 'vitest';
import { profileLines } from '../../src/analysis';
import type { ProfileFigure } from '../../src/query';

const figure = (change: Partial<ProfileFigure>): ProfileFigure => ({
	statistic_id: 'ordinary-balance-ratio',
	tax: null,
	basis: null,
	fiscal_year: 2023,
	as_of: null,
	code: '352021',
	similar_group: '都市Ⅳ－３',
	value: 93.9,
	absence: null,
	residents: 158_497,
	per_resident: null,
	members: 36,
	with_value: 36,
	dashes: 0,
	out_of_averages: 0,
	median: 93.65,
	p25: null,
	p75: null,
	p25_per_resident: null,
	median_per_resident: null,
	p75_per_resident: null,
	compared: 36,
	below: 17,
	level_with: 1,
	compared_per_resident: 0,
	below_per_resident: 0,
	level_per_resident: 0,
	...change
});

it('a statistic is a line, with each municipality by its code', () => {
	const ube = figure({});
	const fuchu = figure({ code: '132063', value: 91.2 });
	const lines = profileLines([ube, fuchu]);
	expect(lines).toHaveLength(1);
	expect(lines[0]).toMatchObject({ key: 'ordinary-balance-ratio', fiscal_year: 2023, as_of: null });
	expect([...lines[0]!.figures]).toEqual([
		['352021', ube],
		['132063', fuchu]
	]);
});
it('each tax and basis is a line of its own, in the order of the rows', () => {
	const rate = { statistic_id: 'tax-collection-rate', tax: 'total' };
	const keys = profileLines([
		figure({ ...rate, basis: 'all' }),
		figure({ ...rate, basis: 'current-year' }),
		figure({}),
		figure({ ...rate, basis: 'all', code: '132063' })
	]).map((line) => line.key);
	expect(keys).toEqual([
		'tax-collection-rate total all',
		'tax-collection-rate total current-year',
		'ordinary-balance-ratio'
	]);
});
it('a figure without a value stays, with the reason', () => {
	const [line] = profileLines([figure({ value: null, absence: 'dash' })]);
	expect(line!.figures.get('352021')).toMatchObject({ value: null, absence: 'dash' });
});
it('of no rows there are no lines', () => expect(profileLines([])).toEqual([]));
