import { planClockRows } from '../../../src/analysis/plan-clock-rows';
import { planClockAxis, planClockBands } from '../../../src/chart/plan-clock-bands';
import { figure, step } from '../../lib/rows';
import { draw, type Studio } from '../studio';

/** By year of the plan, labels beside the bands, with an actual above a target and words that run on. */
export function clockBeside(studio: Studio) {
	const steps = [
		step({ fiscal_year: 2020, plan_text_ja: '検討', phase: 'consider' }),
		step({ fiscal_year: 2021, plan_text_ja: '一部の課で使い始めて広げる' })
	];
	const mark = { initiative_id: 'ube-1', fiscal_year: 2021 } as const;
	const figures = [
		figure({ ...mark, observation_id: 'mark-1', fiscal_year: 2018, value: 3 }),
		figure({ ...mark, observation_id: 'mark-2', kind: 'target', value: 20 }),
		figure({ ...mark, observation_id: 'mark-3', value: 12, certainty: 'low' })
	];
	return draw(studio, 'ja', 900, (context) => {
		const rows = planClockRows(steps, figures);
		const axis = planClockAxis([{ first: 2019, rows }], 'plan-year', 2019, context);
		return planClockBands(rows, axis, context);
	});
}
