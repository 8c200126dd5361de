import { milestoneSummary } from '../analysis';
import { MILESTONE_STATUSES } from '../domain';
import type { MilestoneDetail } from '../query';
import { listed, messages, milestonesText } from '../text';
import { cityNames, type ReaderContext } from './reader-context';

/** Who has reached a milestone, and where the others stand. */
export function describeMilestones(rows: readonly MilestoneDetail[], words: ReaderContext): string {
	const { language } = words;
	const text = milestonesText[language];
	if (rows.length === 0) return text.none;
	const { byStatus } = milestoneSummary(rows);
	const others = MILESTONE_STATUSES.filter(
		(status) => status !== 'done' && byStatus[status] > 0
	).map((status) => text.count(text.statuses[status], byStatus[status]));
	const done = rows.filter((r) => r.status === 'done').map((r) => r.municipality);
	return done.length === 0
		? text.noneDone(listed(others, language))
		: text.done(cityNames(done, words), listed(others, language));
}

const hasNoYear = (row: MilestoneDetail): boolean =>
	row.planned_fiscal_year === null && row.actual_fiscal_year === null;

/**
 * Notes below milestones: which were on time, how to read the marks, and what the documents cannot tell.
 * @param drawn whether the single records are drawn, and not only counted
 */
export function milestoneNotes(
	rows: readonly MilestoneDetail[],
	drawn: boolean,
	{ language }: Pick<ReaderContext, 'language'>
): string[] {
	const { marks, undated, known, plans, noTimed, onTime } = milestonesText[language];
	const summary = milestoneSummary(rows);
	const low = drawn && rows.some((r) => r.certainty === 'low');
	return [
		...(rows.length === 0
			? []
			: [summary.timed === 0 ? noTimed : onTime(summary.onTime, summary.timed)]),
		...(drawn ? [marks] : []),
		...(drawn && rows.some(hasNoYear) ? [undated] : []),
		known,
		plans,
		...(low ? [messages(language).chart.lowMark] : [])
	];
}
