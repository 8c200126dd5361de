import type { PlanAxis, PlanMark, PlanOnAxis } from '../analysis';
import { issuedDate } from '../domain';
import type { PlanAxisCount } from '../query';
import { joinSentences, messages, planAxisText } from '../text';
import { formatYear, formatYearShort } from './observation';
import { cityNames, type ReaderContext } from './reader-context';

/** Which cities have a document that reports results. */
export function describeReports({ plans }: PlanAxis, reader: ReaderContext): string {
	const text = planAxisText[reader.language];
	const reports = new Set(
		plans.filter((p) => p.plan.document_kind === 'progress report').map((p) => p.plan.municipality)
	);
	const cities = new Set(plans.map((p) => p.plan.municipality));
	return reports.size === 0
		? text.noReports
		: text.reports(cityNames(reports, reader), cities.size - reports.size);
}

/** Which fiscal years lie in every plan, and whether there are results of them. */
export function describePlanAxis(axis: PlanAxis, reader: ReaderContext): string {
	const text = planAxisText[reader.language];
	if (axis.common === null) return text.noCommon;
	const [from, to] = axis.common;
	const [first, last] = axis.common.map((fiscal_year) => formatYear({ fiscal_year }, reader));
	const { yearSpan } = messages(reader.language).chart;
	return joinSentences(
		[
			from === to ? text.onlyCommon(first!) : text.common(yearSpan(first!, last!)),
			axis.commonActuals ? text.commonActuals : text.noCommonActuals
		],
		reader.language
	);
}

/** What is not drawn, and what a reform step is. */
export function planAxisNotes(
	{ plans }: PlanAxis,
	{ language }: Pick<ReaderContext, 'language'>
): string[] {
	const text = planAxisText[language];
	const sum = (of: (plan: PlanOnAxis) => number) => plans.reduce((total, p) => total + of(p), 0);
	const [figures, steps] = [sum((p) => p.undatedFigures), sum((p) => p.undatedSteps)];
	return [text.steps, ...(figures + steps > 0 ? [text.undated] : [])];
}

/** When a document was issued as it prints it; null where it prints no date. */
export function issuedWords({ issued }: Pick<PlanAxisCount, 'issued'>): string | null {
	return issuedDate(issued);
}

/** The period of a plan in short: R1–R4. */
export function planPeriod(
	{ first_fiscal_year, last_fiscal_year }: PlanAxisCount,
	reader: ReaderContext
): string {
	return planAxisText[reader.language].period(
		formatYearShort({ fiscal_year: first_fiscal_year }, reader),
		formatYearShort({ fiscal_year: last_fiscal_year }, reader)
	);
}

/** What a mark says to those who do not see it. */
export function planMarkLabel(plan: PlanAxisCount, mark: PlanMark, reader: ReaderContext): string {
	const text = planAxisText[reader.language];
	return text.mark(
		reader.municipalities.get(plan.municipality).name,
		formatYear({ fiscal_year: mark.fiscalYear }, reader),
		text.marks[mark.kind],
		mark.number
	);
}
