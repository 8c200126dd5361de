import { type Entries, type Entry, type Finding, finding } from '../data-set';
import type { SourceRow, Tables } from '../../tables';
import { indexDocuments } from '../documents';

type MilestoneEntry = Entry<SourceRow<Tables['milestone_record']>>;

/** What a record of one milestone breaks, one sentence each. */
function faults(
	{ row }: MilestoneEntry,
	plan: { first_fiscal_year: number; last_fiscal_year: number } | undefined
): string[] {
	const { planned_fiscal_year: planned, actual_fiscal_year: actual, status } = row;
	const said = row.note_ja !== null && row.note_en !== null;
	const found: string[] = [];
	if (status === 'done' && actual === null && !said)
		found.push(
			'column actual_fiscal_year: is empty for a milestone that is done; expected the year, or notes that say why there is none'
		);
	if (status !== 'done' && actual !== null)
		found.push(
			`column actual_fiscal_year: ${actual} for a milestone that is ${status}; expected none, or the status done`
		);
	if (status !== 'done' && planned === null && !said)
		found.push(
			`column planned_fiscal_year: is empty for a milestone that is ${status}; expected the year, or notes that say why there is none`
		);
	if (plan && actual !== null && actual < plan.first_fiscal_year && !said)
		found.push(
			`column actual_fiscal_year: ${actual} is before the plan, which starts in ${plan.first_fiscal_year}; expected notes that say so`
		);
	for (const [column, year] of [
		['planned_fiscal_year', planned],
		['actual_fiscal_year', actual]
	] as const)
		if (plan && year !== null && year > plan.last_fiscal_year && !said)
			found.push(
				`column ${column}: ${year} is after the plan, which ends in ${plan.last_fiscal_year}; expected notes that say so`
			);
	if ((row.planned_words_ja === null) !== (row.planned_source_line === null))
		found.push(
			'columns planned_words_ja, planned_source_line: one is empty; expected both or neither'
		);
	return found;
}

/** Each record of a milestone says either a year or why there is none. */
export function checkMilestones(entries: Entries): Finding[] {
	const index = indexDocuments(entries);
	return entries.milestone_record.flatMap((e) =>
		faults(e, index.planOfInitiative(e.row.initiative_id)).map((fault) => finding(e, fault))
	);
}
