import { describe, expect, test } from 'vitest';
import { dotRows } from '../../src/analysis/dot-rows';
import { describeLatest, describeTargets } from '../../src/describe/latest';
import type { ObservationDetail } from '../../src/query';
import { conceptFigure, measureInputs } from '../lib/concept-rows';
import { readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');
const of = (municipality: string, change: Parameters<typeof conceptFigure>[0] = {}) =>
	conceptFigure({ municipality, ...change });
const rowsOf = (rows: ObservationDetail[]) => dotRows(rows, 'unit', measureInputs(rows));

describe('describeLatest', () => {
	test('names the values with kind and year, and that other years are no rank', () => {
		const rows = rowsOf([
			of('ube', { kind: 'baseline', fiscal_year: 2021, value: 17 }),
			of('mine', { kind: 'actual', fiscal_year: 2019, value: 4 })
		]);
		expect(describeLatest(rows, ja)).toBe(
			'宇部市17業務（R3基準値）、美祢市4業務（R1実績）。年度や種別が違うため、順位ではありません。'
		);
	});
	test('says in what the values differ: the year alone, the kind alone', () => {
		const years = rowsOf([of('ube', { value: 1 }), of('mine', { value: 2, fiscal_year: 2019 })]);
		expect(describeLatest(years, ja)).toMatch(/。年度が違うため、順位ではありません。$/);
		const kinds = rowsOf([of('ube', { value: 1 }), of('mine', { value: 2, kind: 'baseline' })]);
		expect(describeLatest(kinds, ja)).toMatch(/。種別が違うため、順位ではありません。$/);
	});
	test('where the latest years differ, names the actuals of a year that cities share', () => {
		const rows = rowsOf([
			of('iwakuni', { value: 12, fiscal_year: 2019 }),
			of('iwakuni', { observation_id: 'later', value: 13, fiscal_year: 2020 }),
			of('mine', { value: 9, fiscal_year: 2019 })
		]);
		expect(describeLatest(rows, ja)).toBe(
			'岩国市13業務（R2実績）、美祢市9業務（R1実績）。同じ年度の実績（R1）は、岩国市12業務、美祢市9業務です。年度が違うため、順位ではありません。'
		);
	});
	test('says first that nothing compares', () => {
		const rows = rowsOf([
			of('ube', { value: 1, accumulation: 'month' }),
			of('mine', { value: 2, accumulation: 'year' })
		]);
		expect(describeLatest(rows, ja)).toMatch(/^宇部市、美祢市は、測り方が違うため比べられません。/);
	});
	test('of many cities names the lowest and the highest', () => {
		const rows = rowsOf(
			['ube', 'mine', 'annaka', 'iwakuni'].map((city, i) => of(city, { value: i + 1 }))
		);
		expect(describeLatest(rows, ja)).toMatch(
			/^宇部市1業務（R3実績）から岩国市4業務（R3実績）まで。/
		);
	});
});

test('targets of series that do not compare are not told beside those that do', () => {
	const rows = rowsOf([
		of('ube', { kind: 'target', fiscal_year: 2022, value: 20 }),
		of('mine', { value: 3 }),
		of('mine', {
			indicator_id: 'mine-other',
			kind: 'target',
			fiscal_year: 2023,
			value: 99,
			comparability: 'not_comparable'
		})
	]);
	expect(describeTargets(rows, 'unit', ja)).toBe(
		'最後の目標は宇部市20業務（R4）です。定義の違う指標の目標は、美祢市99業務（R5）です。'
	);
	const other = rowsOf([
		of('mine', { kind: 'target', fiscal_year: 2023, value: 99, comparability: 'not_comparable' })
	]);
	expect(describeTargets(other, 'unit', ja)).toBe('数値の目標があるのは美祢市だけです。');
	expect(describeTargets(other, 'unit', en)).toBe('Only Mine states a target in figures.');
});
