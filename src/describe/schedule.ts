import type { ScheduleStepDetail } from '../query';
import { messages } from '../text';
import { formatYear } from './observation';
import type { ReaderContext } from './reader-context';

/** One sentence on the schedules: which years they span, and who reaches 実施 first. */
export function describeSchedule(
	steps: readonly ScheduleStepDetail[],
	words: ReaderContext
): string {
	const { language, municipalities } = words;
	const dated = steps.filter((s) => s.fiscal_year !== null);
	if (dated.length === 0)
		return language === 'ja'
			? '年度のある年次計画の欄はありません。'
			: 'No schedule cell with a year.';
	const started = dated.filter((s) => s.phase === 'implement' && s.kind === 'plan');
	const first = Math.min(...started.map((s) => s.fiscal_year!));
	const cities = [
		...new Set(started.filter((s) => s.fiscal_year === first).map((s) => s.municipality))
	];
	const names = cities.map((s) => municipalities.get(s).name).join(messages(language).listJoin);
	const undated = steps.length - dated.length;
	const year = formatYear({ fiscal_year: first }, words);
	if (language === 'ja')
		return `${dated.length}の欄があり、「実施」の計画が最も早いのは${started.length === 0 ? 'どの市にもありません' : `${names}の${year}です`}。${undated > 0 ? `年度が読み取れない${undated}の欄は表にだけあります。` : ''}`;
	const cells = (n: number) => `${n} ${n === 1 ? 'cell' : 'cells'}`;
	return `${cells(dated.length)}; ${started.length === 0 ? 'no plan to implement has a year' : `the earliest plan to implement is ${names}’s in ${year}`}.${undated > 0 ? ` ${cells(undated)} whose year cannot be told ${undated === 1 ? 'stands' : 'stand'} in the table only.` : ''}`;
}
