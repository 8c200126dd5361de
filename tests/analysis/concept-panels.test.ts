import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptPanels, type MeasuredPanel } from '../../src/analysis/concept-panels';
import {
	type Measure,
	type MeasureInputs,
	MEASURES,
	measureValue
} from '../../src/analysis/measure';
import { placeLabels } from '../../src/chart/dot-strip';
import { explainValue, formatMeasured, panelUnit } from '../../src/describe/measure';
import { describeComparison } from '../../src/describe/measure';
import type { ObservationDetail } from '../../src/query';
import { anyRows, conceptFigure } from '../lib/concept-rows';
import { readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');
const register = (municipality: string, as_of: string, residents: number) => ({
	municipality,
	as_of,
	residents,
	source: '台帳',
	sureness: 'A' as const
});
const inputs = (all: readonly ObservationDetail[]): MeasureInputs => ({
	all,
	residents: [register('ube', '2022-01-01', 161_767), register('ube', '2023-01-01', 160_353)]
});
const draw = (rows: readonly ObservationDetail[], measure: Measure, how: 'one' | 'each') =>
	conceptPanels(rows, measure, how, inputs(rows));
const explained = ({ row, measured }: MeasuredPanel['panel']['points'][number]) =>
	measured && explainValue(row, measured.measure, measured.value, ja);
const cities = (panels: readonly MeasuredPanel[]) =>
	panels.map((p) => p.series.map((s) => s.municipality));

describe('express', () => {
	const baseline = conceptFigure({ kind: 'baseline', fiscal_year: 2021, value: 17 });
	const target = conceptFigure({ kind: 'target', fiscal_year: 2022, value: 20 });
	const words = conceptFigure({ kind: 'target', fiscal_year: 2023, value: null });
	const rows = [baseline, target, words];
	const value = (row: ObservationDetail, measure: Measure, all = rows) => {
		const found = measureValue(row, measure, inputs(all));
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
		expect(measureValue(late, 'per-resident', inputs([late]))).toEqual({
			value: null,
			gap: 'no-register',
			date: '2024-01-01'
		});
		expect(value(conceptFigure({ fiscal_year: null }), 'per-resident')).toBe('undated');
		expect(value(conceptFigure({ concept_value: null }), 'unit')).toBe('other-unit');
		expect(value(conceptFigure({ concept_dimension: 'ratio' }), 'per-resident')).toBe('not-amount');
	});
	test('names its unit and its sign', () => {
		const rate = conceptFigure({
			concept_dimension: 'ratio',
			concept_unit_ja: '%',
			concept_unit_en: '%'
		});
		expect(formatMeasured(2.36, rate, 'change', ja)).toBe('+2.36ポイント');
		expect(formatMeasured(-1.1, rate, 'distance', en)).toBe('−1.1 percentage points');
		expect(formatMeasured(0, rate, 'change', ja)).toBe('±0ポイント');
		expect(formatMeasured(0.105, baseline, 'per-resident', ja)).toBe('0.105業務／人口千人');
		const money = conceptFigure({ concept_dimension: 'money' });
		expect(formatMeasured(429_630, money, 'per-resident', en)).toBe('429,630 yen per resident');
	});
});

describe('conceptPanels', () => {
	const rows = [
		conceptFigure({ municipality: 'ube', value: 20 }),
		conceptFigure({ municipality: 'annaka', comparability: 'similar', value: 8 }),
		conceptFigure({ municipality: 'mine', comparability: 'not_comparable', value: 900 })
	];
	test('one panel for what may share it, one each for the others', () => {
		const panels = draw(rows, 'unit', 'one');
		expect(cities(panels)).toEqual([['ube', 'annaka'], ['mine']]);
		expect(panels.map((p) => p.assessment.verdict)).toEqual(['with-care', 'not-comparable']);
		expect(panels[0]!.range.high).toBeLessThan(30);
	});
	test('small multiples share a scale, except with what does not compare', () => {
		const panels = draw(rows, 'unit', 'each');
		expect(cities(panels)).toEqual([['ube'], ['annaka'], ['mine']]);
		expect(panels[1]!.range).toEqual(panels[0]!.range);
		expect(panels[2]!.range.high).toBeGreaterThan(900);
	});
	test('units as printed never share an axis', () => {
		const money = [
			conceptFigure({ municipality: 'ube', unit_id: 'thousand-yen', unit_ja: '千円', value: 2000 }),
			conceptFigure({ municipality: 'mine', unit_id: 'million-yen', unit_ja: '百万円', value: 2 })
		];
		const panels = draw(money, 'printed', 'one');
		expect(
			panels.map((p) => [panelUnit(p, 'printed', ja), p.panel.points.map((x) => x.value)])
		).toEqual([
			['千円', [2000]],
			['百万円', [2]]
		]);
		expect(cities(draw(money, 'unit', 'one'))).toEqual([['ube', 'mine']]);
	});
	test('where no two go together, none is the measure of the others', () => {
		const panels = draw(
			[
				conceptFigure({ municipality: 'ube', accumulation: 'month' }),
				conceptFigure({ municipality: 'annaka', accumulation: 'year' })
			],
			'unit',
			'one'
		);
		expect(panels.map((p) => p.assessment.verdict)).toEqual(['not-comparable', 'not-comparable']);
	});
	test('differences hold their zero', () => {
		const change = draw(
			[
				conceptFigure({ kind: 'baseline', fiscal_year: null, value: 10 }),
				conceptFigure({ kind: 'target', fiscal_year: 2022, value: 110 }),
				conceptFigure({ kind: 'target', fiscal_year: 2023, value: 112 })
			],
			'change',
			'one'
		);
		expect(change[0]!.range).toMatchObject({ low: 0, broken: false });
		expect(change[0]!.panel.points.map((p) => [p.value, explained(p)])).toEqual([
			[100, '+100業務（基準値 10業務、年度の記載なしを引いた）'],
			[102, '+102業務（基準値 10業務、年度の記載なしを引いた）']
		]);
	});
	test.each([
		['printed', ['part'], ['other-scope']],
		['unit', ['part'], ['other-scope']],
		['per-resident', ['part'], ['other-scope']],
		['change', [], []],
		['distance', [], []]
	] as const)('%s: of a figure of another scope it tells %j', (measure, told, reasons) => {
		const [shown] = draw(
			[
				conceptFigure({ kind: 'baseline', fiscal_year: 2021, value: 10 }),
				conceptFigure({ kind: 'target', fiscal_year: 2022, value: 12 }),
				conceptFigure({ observation_id: 'part', fiscal_year: 2022, value: 3, scope_ja: '一部' })
			],
			measure,
			'one'
		);
		expect(shown!.panel.otherScope.map((r) => r.observation_id)).toEqual(told);
		expect(shown!.assessment.reasons.map((r) => r.code)).toEqual(reasons);
	});
	test('nothing that does not compare shares a panel; no figure is lost or drawn twice', () => {
		fc.assert(
			fc.property(
				anyRows,
				fc.constantFrom(...MEASURES),
				fc.constantFrom('one' as const, 'each' as const),
				(list, measure, how) => {
					const panels = draw(list, measure, how);
					for (const { series, panel } of panels) {
						if (series.length > 1) {
							expect(series.map((s) => s.about.comparability)).not.toContain('not_comparable');
							expect(new Set(series.map((s) => s.about.series_base_unit_id)).size).toBe(1);
						}
						const units = new Set(
							panel.points.filter((p) => p.value !== null).map((p) => p.row.unit_ja)
						);
						if (measure === 'printed') expect(units.size).toBeLessThanOrEqual(1);
					}
					if (how === 'each') expect(panels.every((p) => p.series.length === 1)).toBe(true);
					const shown = panels.flatMap(({ panel, gaps }) => [
						...panel.points.map((p) => p.row),
						...panel.undated,
						...panel.otherUnit,
						...panel.computed,
						...gaps.map((g) => g.row)
					]);
					expect(shown.map((r) => r.observation_id).sort()).toEqual(
						list.map((r) => r.observation_id).sort()
					);
				}
			)
		);
	});
});

test('describeComparison says who measures it and who may be read side by side', () => {
	const rows = [
		conceptFigure({ municipality: 'ube' }),
		conceptFigure({ municipality: 'annaka', comparability: 'similar' }),
		conceptFigure({ municipality: 'mine', comparability: 'not_comparable' })
	];
	expect(describeComparison(rows, ja)).toBe(
		'宇部市、安中市、美祢市がこれを測る指標を持っています。宇部市、安中市は、定義などの違いに注意すれば並べて読めます。美祢市は測り方が違うため並べません。'
	);
	expect(describeComparison(rows.slice(0, 1), en)).toBe(
		'Of the chosen cities only Ube measures it.'
	);
	expect(describeComparison([], ja)).toBe('選んだ市には、これを測る指標がありません。');
	expect(describeComparison([rows[0]!, rows[2]!], en)).toBe(
		'Ube, Mine have indicators of it. No two cities can be read against each other.'
	);
});

describe('placeLabels', () => {
	test('puts labels that would cover each other on different levels', () => {
		expect(
			placeLabels(
				[
					{ at: 100, width: 60 },
					{ at: 110, width: 60 },
					{ at: 300, width: 60 }
				],
				400
			)
		).toEqual([
			{ middle: 100, level: 0 },
			{ middle: 110, level: 1 },
			{ middle: 300, level: 0 }
		]);
	});
	test('keeps them inside the drawing and apart from each other', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						at: fc.integer({ min: 0, max: 340 }),
						width: fc.integer({ min: 10, max: 160 })
					}),
					{ maxLength: 6 }
				),
				(marks) => {
					const placed = placeLabels(marks, 340);
					const boxes = placed.map((p, i) => ({
						level: p.level,
						left: p.middle - marks[i]!.width / 2,
						right: p.middle + marks[i]!.width / 2
					}));
					for (const [i, a] of boxes.entries()) {
						expect(a.left).toBeGreaterThanOrEqual(0);
						expect(a.right).toBeLessThanOrEqual(340);
						for (const b of boxes.slice(i + 1))
							expect(a.level !== b.level || a.right < b.left || b.right < a.left).toBe(true);
					}
				}
			)
		);
	});
});
