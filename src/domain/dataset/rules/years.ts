import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { readFiscalYears } from '../../fiscal-year';
import type { SourceRow, Tables } from '../../tables';
import { indexDocuments } from '../documents';

/** Plans speak of figures from some years before they start to some after they end. */
const REACH = 25;

type Plan = SourceRow<Tables['plan']>;

function checkReach(
	entry: Entry<{ fiscal_year: number | null }>,
	plan: Plan | undefined,
	column = 'fiscal_year'
): Finding[] {
	const { fiscal_year } = entry.row;
	if (fiscal_year === null || !plan) return [];
	const [low, high] = [plan.first_fiscal_year - REACH, plan.last_fiscal_year + REACH];
	return fiscal_year < low || fiscal_year > high
		? [
				finding(
					entry,
					`column ${column}: ${fiscal_year} is far from the plan; expected ${low} to ${high}`
				)
			]
		: [];
}

/** Fiscal years are near the plan's, and the year as printed names the year in the table. */
export function checkYears(entries: Entries): Finding[] {
	const index = indexDocuments(entries);
	const indicators = new Map(
		entries.indicator.map((e) => [e.row.indicator_id, e.row.initiative_id])
	);
	const reach = [
		...entries.observation.flatMap((e) =>
			checkReach(e, index.planOfInitiative(indicators.get(e.row.indicator_id) ?? ''))
		),
		...entries.milestone_record.flatMap((e) =>
			(['planned_fiscal_year', 'actual_fiscal_year'] as const).flatMap((column) =>
				checkReach(
					{ ...e, row: { fiscal_year: e.row[column] } },
					index.planOfInitiative(e.row.initiative_id),
					column
				)
			)
		),
		...[...entries.schedule_step, ...entries.evaluation].flatMap((e) =>
			checkReach(e, index.planOfInitiative(e.row.initiative_id))
		)
	];
	const labels = entries.observation.flatMap((entry) => {
		const { fiscal_year, year_printed } = entry.row;
		if (year_printed === null) return [];
		const years = readFiscalYears(year_printed).map((y) => y.fiscalYear);
		if (years.length === 0 || (fiscal_year !== null && years.includes(fiscal_year))) return [];
		return [
			finding(
				entry,
				`year_printed "${year_printed}" reads as ${years.join(' or ')}; expected ${fiscal_year ?? 'no year, as fiscal_year is empty'}`
			)
		];
	});
	const periods = entries.plan
		.filter((e) => e.row.first_fiscal_year > e.row.last_fiscal_year)
		.map((e) =>
			finding(
				e,
				`first_fiscal_year ${e.row.first_fiscal_year} is after last_fiscal_year ${e.row.last_fiscal_year}; expected the reverse`
			)
		);
	return [...reach, ...labels, ...periods];
}
