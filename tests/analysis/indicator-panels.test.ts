import { describe, expect, test } from 'vitest';
import { indicatorPanels } from '../../src/analysis/indicator-panels';
import { figure } from '../lib/rows';

const percent = { unit_ja: '%', unit_en: '%' };

describe('indicatorPanels', () => {
	test('one panel an indicator, in the unit of the document', () => {
		const [first, second] = indicatorPanels([
			figure({ indicator_id: 'a', fiscal_year: 2021, value: 1, concept_value: 1000 }),
			figure({ indicator_id: 'b', ...percent }),
			figure({ indicator_id: 'a', fiscal_year: 2022, value: 2, concept_value: 2000 })
		]);
		expect(first!.panel.points.map((p) => [p.fiscalYear, p.value])).toEqual([
			[2021, 1],
			[2022, 2]
		]);
		expect(first!.drawable).toBe(true);
		expect([second!.indicator.indicator_id, second!.unit, second!.drawable]).toEqual([
			'b',
			{ ja: '%', en: '%' },
			false
		]);
	});
	test('keeps off the axis what has no year, another unit or is computed', () => {
		const rows = [
			figure({ fiscal_year: 2021 }),
			figure({ fiscal_year: 2022 }),
			figure({ fiscal_year: null }),
			figure({ fiscal_year: 2023, ...percent }),
			figure({ fiscal_year: 2022, kind: 'effect' })
		];
		const { panel } = indicatorPanels(rows)[0]!;
		expect(panel.points.map((p) => p.row)).toEqual(rows.slice(0, 2));
		expect([panel.undated, panel.otherUnit, panel.computed]).toEqual(
			rows.slice(2).map((row) => [row])
		);
	});
	test('two figures of one year, or one with words in another, make no line', () => {
		const twice = indicatorPanels([figure({ fiscal_year: 2021 }), figure({ fiscal_year: 2021 })]);
		const words = indicatorPanels([
			figure({ fiscal_year: 2021 }),
			figure({ fiscal_year: 2022, value: null, concept_value: null, unit_ja: null, unit_en: null })
		]);
		expect([twice[0]!.drawable, words[0]!.drawable]).toEqual([false, false]);
		expect(words[0]!.panel.points).toHaveLength(2);
	});
	test('names the figures whose scope is not the usual one', () => {
		const rows = [
			figure({ scope_ja: '主要な債権' }),
			figure({ scope_ja: '主要な債権' }),
			figure({ scope_ja: '市税のみ' })
		];
		expect(indicatorPanels(rows)[0]!.panel.otherScope).toEqual([rows[2]]);
	});
});
