import { type CitySchedule, type PlanClockAxis, type PlanClockRow } from '../analysis';
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
	phrases,
	scheduleText
} from '../text';
import { formatYear } from './observation';
import { withPlan } from './plan';

/** Where something new begins first, and that this is no ranking. */
export function describePlanClock(
	answers: readonly CitySchedule[],
	axis: PlanClockAxis,
	words: ReaderContext
): string {
	const text = scheduleText[words.language];
	const phrase = phrases[words.language].schedule;
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
	const sentences =
		started.length === 0
			? [phrase.noStart]
			: [
					phrase.firstBy(enumerated(names, words.language), when),
					...(answers.length > 1 ? [text.plansDiffer] : [])
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
