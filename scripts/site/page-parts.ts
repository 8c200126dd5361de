import type { PageInfo } from '../../src/page-info';
import type { PageKind } from '../../src/routes';
import type { SiteList } from '../../src/site';

/** What Vite's manifest says of the files it wrote: by source file or, for shared parts, by a name. */
export type PartList = Readonly<Record<string, { file: string; imports?: readonly string[] }>>;

const ENTRY = 'index.html';
/** The modules of the lists that pages may need. */
const LISTS: Readonly<Record<SiteList, string>> = {
	initiatives: '../virtual:initiative-names',
	statistics: '../virtual:statistics',
	framing: '../virtual:framing-statistics',
	search: '../virtual:search-index',
	synonyms: '../virtual:synonyms'
};

/** The component of a kind of page, as the registry of pages imports it: `page/Theme.svelte`. */
export const componentOf = (kind: PageKind) =>
	`page/${kind.charAt(0).toUpperCase()}${kind.slice(1)}.svelte`;

/**
 * The files that a page needs besides those of every page, its own first.
 * @throws Error when the list does not know the page's component.
 */
export function partsOf(
	list: PartList,
	{ kind, needs }: Pick<PageInfo, 'kind' | 'needs'>
): string[] {
	const always = collect(list, ENTRY);
	const own = collect(list, componentOf(kind));
	for (const name of needs) collect(list, LISTS[name], own);
	return [...own].filter((name) => !always.has(name)).map((name) => list[name]!.file);
}

/** A part of the list with all that it imports, directly or not. */
function collect(list: PartList, name: string, found = new Set<string>()): Set<string> {
	if (found.has(name)) return found;
	const part = list[name];
	if (!part) throw new Error(`the build has no part ${name}`);
	found.add(name);
	for (const other of part.imports ?? []) collect(list, other, found);
	return found;
}
