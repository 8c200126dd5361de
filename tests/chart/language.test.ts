import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { openDrawingDocument } from '../../scripts/site/drawing-document';
import { citySchedules } from '../../src/analysis/plan-clock';
import { scheduleRows } from '../../src/analysis/schedule-rows';
import { considerationBars } from '../../src/chart/consideration-bars';
import { gradeGrid } from '../../src/chart/grade-grid';
import { milestoneLanes } from '../../src/chart/milestone-lanes';
import { scheduleBands } from '../../src/chart/schedule-bands';
import type { ChartContext } from '../../src/chart';
import type { Language } from '../../src/domain';
import { grade, milestoneRecord, readerOf, step } from '../lib/rows';

const considered = [
	step({ fiscal_year: 2019, plan_text_ja: '検討', phase: 'consider' }),
	step({ fiscal_year: 2021 })
];
const drawings: Readonly<Record<string, (context: ChartContext) => Plot.PlotOptions>> = {
	'years of consideration': (context) =>
		considerationBars(citySchedules(considered)[0]!.courses, 3, context),
	results: (context) => scheduleBands(scheduleRows([step({ kind: 'result' })]), context),
	departments: (context) => gradeGrid([grade({ department_ja: '市民課' })], context),
	milestones: (context) =>
		milestoneLanes(
			[milestoneRecord({ scope_ja: '本庁', scope_en: 'Main office' })],
			[2019, 2023],
			context
		)
};

function textsOf(name: string, language: Language): string {
	const options = drawings[name]!({ ...readerOf(language), width: 640 });
	const drawing = Plot.plot({ ...options, document: openDrawingDocument() });
	return [...drawing.querySelectorAll('text')].map((t) => t.textContent).join(' ');
}

test.each(Object.keys(drawings))('%s have the brackets of the language', (name) => {
	expect(textsOf(name, 'ja')).toMatch(/（[^（）]+）/);
	expect(textsOf(name, 'ja')).not.toMatch(/[()]/);
	expect(textsOf(name, 'en')).toMatch(/ \([^()]+\)/);
	expect(textsOf(name, 'en')).not.toMatch(/[（）：、「」]/);
});
