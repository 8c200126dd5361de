import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotRange, dotRows, dotsOf, type DotRow } from '../../src/analysis/dot-rows';
import type { Measure } from '../../src/analysis/measure';
import type { ObservationDetail } from '../../src/query';
import { anyRows, conceptFigure, measureInputs } from '../lib/concept-rows';

const of = (municipality: string, change: Parameters<typeof conceptFigure>[0] = {}) =>
	conceptFigure({ municipality, ...change });
const rowsOf = (rows: ObservationDetail[], measure: Measure = 'unit') =>
	dotRows(rows, measure, measureInputs(rows));
const values = (row: DotRow | undefined) =>
	row && dotsOf(row).map((d) => [d.figure.kind, d.value, d.fiscalYear]);

describe('dotRows', () => {
	test('takes the earliest baseline, the latest actual and the last target', () => {
		const { shared, apart } = rowsOf([
			of('ube', { kind: 'baseline', fiscal_year: 2017, value: 3 }),
			of('ube', { kind: 'actual', fiscal_year: 2018, value: 4 }),
			of('ube', { kind: 'actual', fiscal_year: 2019, value: 5 }),
			of('ube', { kind: 'target', fiscal_year: 2019, value: 6 }),
			of('ube', { kind: 'target', fiscal_year: 2022, value: 9 }),
			of('ube', { kind: 'effect', fiscal_year: 2019, value: 1 })
		]);
		expect(apart).toEqual([]);
		expect(values(shared[0])).toEqual([
			['baseline', 3, 2017],
			['actual', 5, 2019],
			['target', 9, 2022]
		]);
		expect(shared[0]!.sameYearTarget?.value).toBe(6);
	});
	test('an actual and a last target of the same year and value are both there', () => {
		const { shared } = rowsOf([
			of('mine', { kind: 'actual', fiscal_year: 2019, value: 99.3 }),
			of('mine', { kind: 'target', fiscal_year: 2019, value: 99.3 })
		]);
		expect(values(shared[0])).toEqual([
			['actual', 99.3, 2019],
			['target', 99.3, 2019]
		]);
		expect(shared[0]!.sameYearTarget).toBeNull();
	});
	test('a forecast is there where no actual of its year or a later one is', () => {
		const forecast = of('ube', { kind: 'forecast', fiscal_year: 2019, value: 7 });
		const before = of('ube', { kind: 'actual', fiscal_year: 2018, value: 6 });
		const after = of('ube', { kind: 'actual', fiscal_year: 2019, value: 8 });
		expect(rowsOf([forecast, before]).shared[0]!.forecast?.value).toBe(7);
		expect(rowsOf([forecast]).shared[0]!.forecast?.value).toBe(7);
		expect(rowsOf([forecast, after]).shared[0]!.forecast).toBeNull();
	});
	test('a sum of several years is no target of a year; a cumulative one is', () => {
		const sum = { kind: 'target', fiscal_year: null, value: 500, qualifier: 'total' } as const;
		const [yearly] = rowsOf([of('mine', { ...sum, accumulation: 'year' })]).shared;
		const [cumulative] = rowsOf([of('mine', { ...sum, accumulation: 'cumulative' })]).shared;
		expect(yearly!.target).toBeNull();
		expect(cumulative!.target?.value).toBe(500);
	});
	test('words and dashes stand beside the numbers, what no document states is said', () => {
		const { shared } = rowsOf([
			of('ube', { kind: 'baseline', fiscal_year: 2021, value: 17 }),
			of('ube', { kind: 'target', fiscal_year: 2022, value: 20 }),
			of('ube', { kind: 'target', fiscal_year: 2023, value: null, value_text: '未定' })
		]);
		expect(shared[0]!.words.map((r) => r.value_text)).toEqual(['未定']);
		expect(shared[0]!.target?.value).toBe(20);
		expect(shared[0]!.absent).toEqual(['actual']);
	});
	test('a choice of years does not make an actual absent', () => {
		const actual = of('ube', { kind: 'actual', fiscal_year: 2018, value: 4 });
		const target = of('ube', { kind: 'target', fiscal_year: 2022, value: 9 });
		const { shared } = dotRows([target], 'unit', measureInputs([actual, target]));
		expect(shared[0]!.absent).toEqual([]);
	});
	test('what does not compare stands apart with its reason; its neighbours say nothing of it', () => {
		const { shared, apart } = rowsOf([
			of('ube', { value: 1 }),
			of('mine', { value: 2 }),
			of('annaka', { value: 3, comparability: 'not_comparable' })
		]);
		expect(shared.map((r) => [r.municipality, r.caution])).toEqual([
			['ube', null],
			['mine', null]
		]);
		expect(apart.map((r) => [r.municipality, r.caution])).toEqual([
			['annaka', 'defined-otherwise']
		]);
	});
	test('where no two cities compare, none has the shared scale', () => {
		const { shared, apart } = rowsOf([
			of('ube', { value: 1, accumulation: 'month' }),
			of('mine', { value: 2, accumulation: 'year' })
		]);
		expect(shared).toEqual([]);
		expect(apart.map((r) => r.caution)).toEqual(['other-accumulation', 'other-accumulation']);
	});
	test('what does not convert keeps its printed unit', () => {
		const { apart } = rowsOf([
			of('ube', { value: 1 }),
			of('mine', { value: 2 }),
			of('annaka', {
				value: 250,
				concept_value: null,
				unit_id: 'view',
				unit_ja: '回',
				comparability: 'not_comparable'
			})
		]);
		expect(apart[0]!.measure).toBe('printed');
		expect(apart[0]!.printedUnit?.unit_ja).toBe('回');
		expect(values(apart[0])).toEqual([['actual', 250, 2021]]);
	});
	test('a difference of a figure from itself is not drawn; what cannot be computed is named', () => {
		const rows = [
			of('ube', { kind: 'actual', fiscal_year: 2021, value: 17 }),
			of('ube', { kind: 'target', fiscal_year: 2022, value: 20 }),
			of('mine', { kind: 'target', fiscal_year: 2022, value: 5 })
		];
		const { shared } = rowsOf(rows, 'distance');
		expect(shared.map(values)).toEqual([[['actual', -3, 2021]], []]);
		const change = rowsOf(rows, 'change').shared[0]!;
		expect(change.gaps.map((g) => [g.figure.kind, g.measured.gap])).toEqual([
			['actual', 'no-baseline'],
			['target', 'no-baseline']
		]);
	});
	test('holds every series once, and its shared rows are of two cities or of all series', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				const { shared, apart } = rowsOf(rows);
				const ids = [...shared, ...apart].map((r) => r.series.indicator_id);
				expect([...ids].sort()).toEqual([...new Set(rows.map((r) => r.indicator_id))].sort());
				if (shared.length > 0 && apart.length > 0)
					expect(new Set(shared.map((r) => r.municipality)).size).toBeGreaterThan(1);
				const { low, high } = dotRange(shared);
				for (const { value } of shared.flatMap(dotsOf)) {
					expect(value).toBeGreaterThanOrEqual(low);
					expect(value).toBeLessThanOrEqual(high);
				}
			})
		);
	});
});
