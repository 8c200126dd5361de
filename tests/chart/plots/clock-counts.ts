import { phaseCounts } from '../../../src/analysis/phase-counts';
import { planClockRows } from '../../../src/analysis/plan-clock-rows';
import { phaseStacks } from '../../../src/chart/phase-stacks';
import { planClockAxis } from '../../../src/chart/plan-clock-bands';
import { step } from '../../lib/rows';
import { draw, type Studio } from '../studio';

/** Cells by year and phase, one of them without a phase. */
export function clockCounts(studio: Studio) {
	const words = [
		[2020, '検討', 'consider'],
		[2020, '検討', 'consider'],
		[2020, '実施', 'implement'],
		[2021, '実施', 'implement'],
		[2021, '→', null]
	] as const;
	const steps = words.map(([fiscal_year, plan_text_ja, phase], i) =>
		step({ fiscal_year, plan_text_ja, phase, action_ja: `内容${i}` })
	);
	return draw(studio, 'en', 360, (context) => {
		const rows = planClockRows(steps, []);
		const axis = planClockAxis([{ first: 2019, rows }], 'year', 2019, context);
		return phaseStacks(phaseCounts(steps), axis, 3, context);
	});
}
