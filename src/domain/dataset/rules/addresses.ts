import { type Entries, type Entry, type Finding, finding } from '../data-set';

/** Whether a text may be a part of an address: small letters, digits and single hyphens between them. */
export const isAddressPart = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Whether a text is an address that a browser can open safely. */
function isWebAddress(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const { protocol, hostname } = new URL(text);
	return protocol === 'https:' && hostname.includes('.');
}

/** Identifiers that stand in addresses fit there, and addresses of documents lead somewhere. */
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
	const documents = entries.source_document.flatMap((e) =>
		(['url', 'publisher_url'] as const).flatMap((column) => {
			const address = e.row[column] ?? '';
			if (address === '' || isWebAddress(address)) return [];
			return finding(
				e,
				`column ${column}: "${address}" is no address on the web; expected https:// and a host`
			);
		})
	);
	return [
		...documents,
		...misfits('slug', entries.municipality),
		...misfits('group_id', entries.municipality_group),
		...misfits('document_id', entries.source_document),
		...misfits('theme_id', entries.theme),
		...misfits('concept_id', entries.concept)
	];
}
