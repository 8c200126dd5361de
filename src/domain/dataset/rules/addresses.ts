import { type Entries, type Entry, type Finding, finding } from '../data-set';

/** Whether a text may be a part of an address: small letters, digits and single hyphens between them. */
export const isAddressPart = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Identifiers that stand in addresses fit there. */
export function checkAddresses(entries: Entries): Finding[] {
	const misfits = <C extends string>(column: C, rows: readonly Entry<Record<C, string>>[]) =>
		rows
			.filter((e) => !isAddressPart(e.row[column]))
			.map((e) =>
				finding(
					e,
					`column ${column}: "${e.row[column]}" does not fit an address; expected small letters, digits and hyphens`
				)
			);
	return [
		...misfits('slug', entries.municipality),
		...misfits('group_id', entries.municipality_group),
		...misfits('document_id', entries.source_document),
		...misfits('theme_id', entries.theme),
		...misfits('concept_id', entries.concept)
	];
}
