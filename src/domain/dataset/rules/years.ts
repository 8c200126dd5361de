import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { readFiscalYears } from '../../fiscal-year';

/** Plans speak of figures from some years before they start to some after they end. */
const REACH = 25;

function checkReach(
	entry: Entry<{ fiscal_year: number | null }>,
	plans: Map<string, { first: number; last: number }>
): Finding[] {
	const { fiscal_year } = entry.row;
	const plan = entry.slug === null ? undefined : plans.get(entry.slug);
	if (fiscal_year === null || !plan) return [];
	const [low, high] = [plan.first - REACH, plan.last + REACH];
	return fiscal_year < low || fiscal_year > high
		? [
				finding(
					entry,
					`column fiscal_year: ${fiscal_year} is far from the plan; expected ${low} to ${high}`
				)
			]
		: [];
}

/** Fiscal years are near the plan's, and the year as printed names the year in the table. */
export function checkYears(entries: Entries): Finding[] {
	const slugs = new Map(entries.municipality.map((e) => [e.row.code, e.row.slug]));
	const plans = new Map(
		entries.plan.map((e) => [
			slugs.get(e.row.municipality_code) ?? '',
			{ first: e.row.first_fiscal_year, last: e.row.last_fiscal_year }
		])
	);
	const reach = [...entries.observation, ...entries.schedule_step, ...entries.evaluation].flatMap(
		(e) => checkReach(e, plans)
	);
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
