import type { LiveQuery } from '../state';
import type { Parameter } from '../query';
import type { Site } from '../site';

/** What a figure shows of its query: name, SQL and the values that its rows answer. */
export function queryParts<P extends Record<string, Parameter>, R>(query: LiveQuery<P, R>) {
	const { name, sql, sqlView, parameters } = query.definition;
	return {
		queryName: name,
		sql,
		sqlView,
		parameters: parameters.map((p) => [p, query.answeredFor?.[p] ?? null] as const)
	};
}

/** A row whose document can be cited: its own where it names one, else those of its city. */
export interface CitedRow {
	municipality: string;
	document_ja?: string | null;
}

/** Titles of the documents behind rows, in the order of the municipalities. */
export function sourcesOf(site: Site, rows: readonly CitedRow[]): string[] {
	const keyOf = (municipality: string, title: string) => `${municipality} ${title}`;
	const named = new Set(
		rows.flatMap((r) => (r.document_ja ? [keyOf(r.municipality, r.document_ja)] : []))
	);
	const slugs = new Set(rows.filter((r) => !r.document_ja).map((r) => r.municipality));
	return site.documents
		.filter((d) => slugs.has(d.municipality) || named.has(keyOf(d.municipality, d.title_ja)))
		.map((d) => d.title_ja);
}
