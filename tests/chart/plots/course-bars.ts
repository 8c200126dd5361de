import { citySchedules } from '../../../src/analysis/plan-clock';
import { considerationBars } from '../../../src/chart/consideration-bars';
import { step } from '../../lib/rows';
import { draw, type Studio } from '../studio';

/** Two years from 検討 to 実施, none, and a 検討 that nothing follows. */
export function courseBarsDrawing(studio: Studio) {
	const rows = [
		['利用開始', 2019, 2021],
		['窓口', 2020, 2020],
		['委託', 2019, null]
	] as const;
	const steps = rows.flatMap(([action_ja, from, to]) => [
		step({ action_ja, fiscal_year: from, plan_text_ja: '検討', phase: 'consider' }),
		...(to === null ? [] : [step({ action_ja, fiscal_year: to })])
	]);
	return draw(studio, 'ja', 640, (context) =>
		considerationBars(citySchedules(steps)[0]!.courses, 3, context)
	);
}
