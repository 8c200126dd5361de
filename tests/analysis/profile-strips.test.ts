import { expect, test } from 'vitest';
import { profileStrips, stripRange } from '../../src/analysis';
import type { ThemeFrame } from '../../src/domain';
import type { ProfileFigure } from '../../src/query';
import { profileFigure } from '../lib/official-rows';
import { statisticInfo } from '../lib/official-site';

const figure = (code: string, change: Partial<ProfileFigure> = {}) =>
	profileFigure({
		code,
		residents: 100,
		per_resident: 0.939,
		p25: 90,
		median: 94,
		p75: 97,
		p25_per_resident: 0.9,
		median_per_resident: 0.94,
		p75_per_resident: 0.97,
		...change
	});
const frame = (change: Partial<ThemeFrame> = {}): ThemeFrame => ({
	statistic_id: 'ordinary-balance-ratio',
	tax: '',
	basis: '',
	per: 'none',
	...change
});
const ratio = statisticInfo();
const CODES = ['352021', '352039'];

test('the municipalities stand in the order asked for, those without a value apart', () => {
	const rows = [figure('352039', { value: null, absence: 'dash' }), figure('352021')];
	const [strip] = profileStrips(rows, [frame()], [ratio], CODES);
	expect(strip!.marks).toEqual([{ code: '352021', shown: 93.9 }]);
	expect(strip!.absent.map((f) => f.code)).toEqual(['352039']);
	expect(strip!.typical).toEqual({ p25: 90, median: 94, p75: 97 });
});

test('only the series that frames a theme is shown', () => {
	const rows = [
		figure('352021', { tax: 'total', basis: 'all', value: 97 }),
		figure('352021', { tax: 'total', basis: 'current-year', value: 99 })
	];
	const strips = profileStrips(rows, [frame({ tax: 'total', basis: 'all' })], [ratio], CODES);
	expect(strips.map((s) => s.marks)).toEqual([[{ code: '352021', shown: 97 }]]);
});

test('amounts are divided by residents, and so is what is typical', () => {
	const staff = statisticInfo({ size: 'residents', unit_id: 'person', decimals: 0 });
	const [strip] = profileStrips([figure('352021')], [frame({ per: 'resident' })], [staff], CODES);
	expect(strip!.marks).toEqual([{ code: '352021', shown: 939 }]);
	expect(strip!.typical).toEqual({ p25: 900, median: 940, p75: 970 });
});

test('a lower quartile among dashes is open, a median among them leaves out what is typical', () => {
	const typicalOf = (change: Partial<ProfileFigure>) =>
		profileStrips([figure('352021', change)], [frame()], [ratio], CODES)[0]!.typical;
	expect(typicalOf({ p25: null })).toEqual({ p25: null, median: 94, p75: 97 });
	expect(typicalOf({ p25: null, median: null })).toBeNull();
});

test('a statistic without figures is left out, and the range holds all that is drawn', () => {
	expect(profileStrips([], [frame()], [ratio], CODES)).toEqual([]);
	const [strip] = profileStrips([figure('352021', { value: 99 })], [frame()], [ratio], CODES);
	const range = stripRange(strip!, true);
	expect(range.low).toBeLessThan(90);
	expect(range.high).toBeGreaterThan(99);
	expect(stripRange(strip!, false).low).toBeGreaterThan(90);
});
