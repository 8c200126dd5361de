import { describe, expect, test } from 'vitest';
import { type Measure, measureValue } from '../../src/analysis/measure';
import type { ObservationDetail } from '../../src/query';
import { conceptFigure, measureInputs } from '../lib/concept-rows';

describe('measureValue', () => {
	const baseline = conceptFigure({ kind: 'baseline', fiscal_year: 2021, value: 17 });
	const target = conceptFigure({ kind: 'target', fiscal_year: 2022, value: 20 });
	const words = conceptFigure({ kind: 'target', fiscal_year: 2023, value: null });
	const rows = [baseline, target, words];
	const value = (row: ObservationDetail, measure: Measure, all = rows) => {
		const found = measureValue(row, measure, measureInputs(all));
		return found.gap ?? found.value;
	};
	test.each([
		['printed', 17, 20],
		['unit', 17, 20],
		['per-resident', 0.105, 0.125],
		['change', 0, 3],
		['distance', -3, 0]
	] as const)('%s: %d, %d', (measure, first, second) => {
		expect([value(baseline, measure), value(target, measure), value(words, measure)]).toEqual([
			first,
			second,
			null
		]);
	});
	test('says why there is no value', () => {
		const other = { indicator_id: 'other' };
		const lone = conceptFigure({ ...other, kind: 'actual', value: 5 });
		expect(value(lone, 'change', [lone])).toBe('no-baseline');
		expect(value(lone, 'distance', [lone])).toBe('no-target');
		const scoped = conceptFigure({ kind: 'target', fiscal_year: 2022, scope_ja: '主要な債権' });
		expect(value(scoped, 'change', [baseline, scoped])).toBe('other-scope');
		const late = conceptFigure({ fiscal_year: 2023, value: 5 });
		expect(measureValue(late, 'per-resident', measureInputs([late]))).toEqual({
			value: null,
			gap: 'no-register',
			date: '2024-01-01'
		});
		expect(value(conceptFigure({ fiscal_year: null }), 'per-resident')).toBe('undated');
		expect(value(conceptFigure({ concept_value: null }), 'unit')).toBe('other-unit');
		expect(value(conceptFigure({ concept_size: 'other' }), 'per-resident')).toBe('not-amount');
	});
});
