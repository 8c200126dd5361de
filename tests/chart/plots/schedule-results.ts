import { step } from '../../lib/rows';
import { drawSteps, type Studio } from '../studio';

/** Plans dashed, results solid; every phase, a doubtful cell, and words that mean no phase. */
export function scheduleResults(studio: Studio) {
	const phases = [
		['検討', 'consider'],
		['準備', 'prepare'],
		['実施', 'implement'],
		['継続', 'continue'],
		['達成', 'achieve'],
		['終了', 'end'],
		['→', null]
	] as const;
	const plans = phases.map(([plan_text_ja, phase], i) =>
		step({ fiscal_year: 2018 + i, plan_text_ja, phase })
	);
	const result = { kind: 'result', plan_text_ja: '一部の課で実施した' } as const;
	const results = [
		step({ ...result, fiscal_year: 2020 }),
		step({ ...result, fiscal_year: 2021, certainty: 'low' })
	];
	return drawSteps(studio, [...plans, ...results], 'ja', 640);
}
