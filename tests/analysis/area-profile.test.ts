import { expect, it } from 'vitest';
import { profileLines } from '../../src/analysis';
import { profileFigure as figure } from '../lib/official-rows';

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
