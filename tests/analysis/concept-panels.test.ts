import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptPanels, type MeasuredPanel } from '../../src/analysis/concept-panels';
import { type Measure, MEASURES } from '../../src/analysis/measure';
import { explainValue, panelUnit } from '../../src/describe/measure';
import type { ObservationDetail } from '../../src/query';
import { anyRows, conceptFigure, measureInputs } from '../lib/concept-rows';
import { readerOf } from '../lib/rows';

const ja = readerOf('ja');

const draw = (rows: readonly ObservationDetail[], measure: Measure, how: 'one' | 'each') =>
	conceptPanels(rows, measure, how, measureInputs(rows));
const explained = ({ row, measured }: MeasuredPanel['panel']['points'][number]) =>
	measured && explainValue(row, measured.measure, measured.value, ja);
const cities = (panels: readonly MeasuredPanel[]) =>
	panels.map((p) => p.series.map((s) => s.municipality));

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
