import { type CitySchedule, isOpen, type PlanClockAxis, type PlanClockRow } from '../analysis';
import type { ReaderContext } from './reader-context';
import { planYear } from '../domain';
import {
	bracketed,
	enumerated,
	inLanguage,
	joinSentences,
	listed,
	localized,
	numbered,
	scheduleText
} from '../text';
import { formatYear } from './observation';
import { withPlan } from './plan';

/** The schedules in a few sentences: where something new begins first, how long 検討 lasts, what goes straight to 実施. */
export function describePlanClock(
	answers: readonly CitySchedule[],
	axis: PlanClockAxis,
	words: ReaderContext
): string {
	const text = scheduleText[words.language];
	const started = answers.flatMap((a) =>
		a.start === null
			? []
			: [
					{
						name: withPlan(words.municipalities.get(a.municipality).name, a.about, words),
						at: axis === 'year' ? a.start.fiscal_year : planYear(a.start.fiscal_year, a.plan[0])
					}
				]
	);
	const first = Math.min(...started.map((s) => s.at));
	const names = started.filter((s) => s.at === first).map((s) => s.name);
	const when = axis === 'year' ? formatYear({ fiscal_year: first }, words) : text.planYear(first);
	const courses = answers.flatMap((a) => a.courses);
	const years = courses.map((c) => c.years).filter((y) => y !== null);
	const open = courses.filter(isOpen).length;
	const straight = answers.flatMap((a) => a.straight?.rows ?? []);
	const known = answers.reduce((sum, a) => sum + (a.straight?.judged ?? 0), 0);
	const fresh = straight.filter((s) => s.continuity === 'new').length;
	const sentences = [
		started.length === 0 ? text.noStart : text.firstBy(enumerated(names, words.language), when),
		years.length === 0
			? text.notConsidered
			: text.considered(years.length, Math.min(...years), Math.max(...years)),
		...(open > 0 ? [text.open(open)] : []),
		...(known > 0 ? [text.straight(straight.length, known, fresh)] : [])
	];
	return joinSentences(sentences, words.language);
}

/** The label of a row of figures: the number of the initiative, the indicator, its unit and scope. */
export function indicatorRowLabel(
	{ step, figures }: PlanClockRow,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const figure = figures[0]!;
	const unit = inLanguage(figure, 'unit', language);
	const scope = localized(figure, 'scope', language);
	const remarks = [unit, scope].filter((part) => part !== '');
	const name = numbered(step.initiative_number, localized(figure, 'label', language));
	return remarks.length === 0 ? name : name + bracketed(listed(remarks, language), language);
}
