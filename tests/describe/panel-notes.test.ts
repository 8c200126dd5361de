import { describe, expect, test } from 'vitest';
import { indicatorPanels } from '../../src/analysis/indicator-panels';
import { valueRange } from '../../src/analysis/value-range';
import { panelNotes } from '../../src/describe/panel-notes';
import { figure, readerOf } from '../lib/rows';

const percent = { unit_ja: '%', unit_en: '%' };

describe('panelNotes', () => {
	const rows = [
		figure({ fiscal_year: 2021, value: 98, kind: 'baseline', scope_ja: '市税のみ', ...percent }),
		figure({ fiscal_year: 2022, value: 99, kind: 'target', ...percent }),
		figure({ fiscal_year: 2023, value: 99.5, kind: 'target', certainty: 'low', ...percent }),
		figure({ fiscal_year: null, value: 97, kind: 'actual', ...percent })
	];
	test('list figures that are not on the axis, and explain marks', () => {
		const { panel } = indicatorPanels(rows)[0]!;
		expect(panelNotes(panel, valueRange(panel.points), readerOf('ja'))).toEqual([
			'対象範囲が違う値は線でつないでいません：令和3年度（2021）の基準値98%（市税のみ）',
			'年度の記載がなく軸に置いていない値：実績97%',
			'「?」は読み取りの確かさが低い値',
			'縦軸は0から始まりません'
		]);
	});
	test('where nothing is drawn only the scope is to be said', () => {
		const { panel } = indicatorPanels(rows)[0]!;
		expect(panelNotes(panel, null, readerOf('en'))).toEqual([
			'Figures of another scope are not joined by the line: baseline of 98% in FY2021 (市税のみ)'
		]);
	});
});
