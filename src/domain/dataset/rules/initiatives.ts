import { type Entries, type Finding, finding } from '../data-set';
import { initiativeId } from '../initiative-id';

/** An identifier is made from the municipality and the document's number; every initiative has a theme. */
export function checkInitiatives(entries: Entries): Finding[] {
	const identifiers = entries.initiative.flatMap((entry) => {
		let expected: string;
		try {
			expected = initiativeId(entry.slug ?? '', entry.row.number);
		} catch (error) {
			return [
				finding(
					entry,
					`column number: ${(error as Error).message}; expected digits, brackets, ①–⑳ and kana ア–コ`
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

/** Every municipality with a folder has one plan and one source document, to which its rows belong. */
export function checkDocuments(entries: Entries): Finding[] {
	return entries.municipality.flatMap((entry) => {
		const { code, name_en } = entry.row;
		const count = (list: { row: { municipality_code: string } }[]) =>
			list.filter((e) => e.row.municipality_code === code).length;
		const plans = count(entries.plan);
		const documents = count(entries.source_document);
		return [
			...(plans === 1
				? []
				: [finding(entry, `${name_en} has ${plans} rows in plans.csv; expected 1`)]),
			...(documents === 1
				? []
				: [finding(entry, `${name_en} has ${documents} rows in source-documents.csv; expected 1`)])
		];
	});
}
