import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { indexDocuments } from '../documents';
import { editionsOf, observationCell } from '../restatements';
import { groupBy } from '../../group-by';
import type { SourceRow, Tables } from '../../tables';

type Observation = SourceRow<Tables['observation']>;

function checkCourse(course: readonly Entry<Observation>[]): Finding[] {
	const sorted = course.toSorted((a, b) => a.row.fiscal_year! - b.row.fiscal_year!);
	const [first, last] = [sorted[0]!, sorted.at(-1)!];
	const way = Math.sign(last.row.value! - first.row.value!) || 1;
	return sorted.flatMap((e, i) => {
		const before = sorted[i - 1]?.row;
		if (!before || (e.row.value! - before.value!) * way >= 0) return [];
		return [
			finding(
				e,
				`cumulative ${e.row.kind} ${e.row.value} of ${e.row.fiscal_year} turns back from ${before.value} of ${before.fiscal_year}; expected a course in one direction`
			)
		];
	});
}

/** Targets and actuals that add up since a start do not turn back from year to year, as last printed. */
export function checkCumulative(entries: Entries): Finding[] {
	const cumulative = new Set(
		entries.indicator
			.filter((e) => e.row.accumulation === 'cumulative')
			.map((e) => e.row.indicator_id)
	);
	const editions = editionsOf(entries.observation, indexDocuments(entries), observationCell);
	const leading = entries.observation.filter((e) => editions.get(e)!.later.length === 0);
	const rows = leading.filter(
		({ row }) =>
			cumulative.has(row.indicator_id) &&
			(row.kind === 'target' || row.kind === 'actual') &&
			row.value !== null &&
			row.fiscal_year !== null &&
			row.certainty !== 'low'
	);
	const courses = groupBy(rows, ({ row }) =>
		[row.indicator_id, row.kind, row.qualifier, row.unit_id].join(' ')
	);
	return [...courses.values()].flatMap(checkCourse);
}
