import { type Entries, type Entry, type Finding, finding } from '../data-set';
import type { SourceRow, Tables } from '../../tables';

type ContextObservation = SourceRow<Tables['context_observation']>;

/** Published statistics are from some years before the plans to some after them. */
const REACH = 25;

const AS_OF = /^(?:FY(\d{4})|(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)$/;

/** The year that a date or fiscal year names; null for what is no date of the calendar. */
function yearOf(asOf: string): number | null {
	const [, fiscal, year, month = '01', day = '01'] = AS_OF.exec(asOf) ?? [];
	if (fiscal !== undefined) return Number(fiscal);
	if (year === undefined) return null;
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	// A day that a month does not have runs over into the next.
	const real = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
	return real ? Number(year) : null;
}

function checkDate(entry: Entry<ContextObservation>, span: readonly [number, number]): Finding[] {
	const { as_of, year } = entry.row;
	const findings: Finding[] = [];
	const dated = as_of === null ? null : yearOf(as_of);
	if (as_of !== null && dated === null)
		findings.push(
			finding(
				entry,
				`column as_of: "${as_of}" is no date; expected e.g. 2020-10-01, 2020-10, 2020 or FY2020`
			)
		);
	else if (dated !== year)
		findings.push(
			finding(
				entry,
				`column year: ${year ?? 'empty'} beside as_of "${as_of ?? ''}"; expected ${dated ?? 'no year'}`
			)
		);
	if (year !== null && (year < span[0] || year > span[1]))
		findings.push(
			finding(
				entry,
				`column year: ${year} is far from the plans; expected ${span[0]} to ${span[1]}`
			)
		);
	return findings;
}

/** The number in words as given, without its commas; null where it is none. */
function numberIn(text: string): number | null {
	const plain = text.replaceAll(',', '').replace(/^[△▲]\s?/, '-');
	return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Published figures have real dates, values that are those given, and belong to a known municipality. */
export function checkContextFigures(entries: Entries): Finding[] {
	const plans = entries.plan.map((e) => e.row);
	const span = [
		Math.min(...plans.map((p) => p.first_fiscal_year)) - REACH,
		Math.max(...plans.map((p) => p.last_fiscal_year)) + REACH
	] as const;
	const known = new Set([
		...entries.municipality.map((e) => e.row.code),
		...entries.municipality_group_member.map((e) => e.row.municipality_code)
	]);
	return entries.context_observation.flatMap((entry) => {
		const { municipality_code, value, value_text } = entry.row;
		const findings = checkDate(entry, span);
		const given = numberIn(value_text);
		if (given !== value)
			findings.push(
				finding(
					entry,
					`value_text "${value_text}" reads as ${given ?? 'no figure'}; expected ${value ?? 'words, as value is empty'}`
				)
			);
		if (!known.has(municipality_code))
			findings.push(
				finding(
					entry,
					`column municipality_code: "${municipality_code}" is not known; expected one of municipalities.csv or municipality-group-members.csv`
				)
			);
		return findings;
	});
}
