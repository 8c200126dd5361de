import { type Entries, type Finding, finding } from '../data-set';
import { indexDocuments } from '../documents';
import { initiativeId } from '../initiative-id';

/** An identifier is made from the plan's prefix and the document's number; every initiative has a theme. */
export function checkInitiatives(entries: Entries): Finding[] {
	const index = indexDocuments(entries);
	const identifiers = entries.initiative.flatMap((entry) => {
		const plan = index.planOf(entry);
		if (!plan) return [];
		let expected: string;
		try {
			expected = initiativeId(index.prefixOf(plan), entry.row.number);
		} catch (error) {
			return [
				finding(
					entry,
					`column number: ${(error as Error).message}; expected digits, brackets, ①–⑳ and kana ア–コ, or a line for it in src/domain/dataset/initiative-id.ts`
				)
			];
		}
		return entry.row.initiative_id === expected
			? []
			: [
					finding(
						entry,
						`column initiative_id: "${entry.row.initiative_id}" does not follow from number "${entry.row.number}"; expected ${expected}`
					)
				];
	});
	const indicators = entries.indicator
		.filter((e) => !e.row.indicator_id.startsWith(`${e.row.initiative_id}-`))
		.map((e) =>
			finding(
				e,
				`column indicator_id: "${e.row.indicator_id}" does not start with its initiative; expected ${e.row.initiative_id}-…`
			)
		);
	const themed = new Set(entries.initiative_theme.map((e) => e.row.initiative_id));
	const themeless = entries.initiative
		.filter((e) => !themed.has(e.row.initiative_id))
		.map((e) =>
			finding(
				e,
				`initiative ${e.row.initiative_id} belongs to no theme; expected a row in initiative-themes.csv`
			)
		);
	return [...identifiers, ...indicators, ...themeless];
}
