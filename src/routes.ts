import { type Language, languageFolder } from './domain';

/** Pages that stand once. */
export const SINGLE_PAGES = [
	'schedule',
	'grades',
	'promises',
	'initiatives',
	'area',
	'dictionary',
	'concepts',
	'about',
	'search',
	'sheet'
] as const;
/** Pages of which there is one for each of something. */
export const EACH_PAGES = [
	'theme',
	'concept',
	'municipality',
	'group',
	'initiative',
	'statistic'
] as const;

/** A page that stands once. */
export type SinglePage = (typeof SINGLE_PAGES)[number];
/** What the menu holds besides the themes, in its order: few enough for one line. */
export const MENU_PAGES = [
	'concepts',
	'schedule',
	'grades',
	'promises',
	'initiatives',
	'area'
] as const satisfies readonly SinglePage[];

/** What stands at the foot of every page. */
export const FOOTER_PAGES = [
	'sheet',
	'about',
	'dictionary',
	'search'
] as const satisfies readonly SinglePage[];

export type PageKind = 'home' | SinglePage | (typeof EACH_PAGES)[number];

/** What an address within the site stands for. */
export interface Route {
	language: Language;
	page: PageKind;
	/** Which theme, concept, municipality, alliance or initiative; null on pages that stand once. */
	id: string | null;
}

/** The path of a route below the site root: '' or 'en/theme/rpa/'. */
export function pathOf({ language, page, id }: Route): string {
	const folder = page === 'home' ? '' : id === null ? `${page}/` : `${page}/${id}/`;
	return languageFolder(language) + folder;
}

const PATH = new RegExp(
	`^(?<en>en/)?(?:(?<single>${SINGLE_PAGES.join('|')})/|(?<each>${EACH_PAGES.join('|')})/(?<id>[a-z0-9-]+)/)?$`
);

/** Reads a path below the site root; null where no page can stand. Whether the thing exists is not asked. */
export function readPath(path: string): Route | null {
	const groups = PATH.exec(path)?.groups;
	if (!groups) return null;
	return {
		language: groups['en'] ? 'en' : 'ja',
		page: (groups['single'] ?? groups['each'] ?? 'home') as PageKind,
		id: groups['id'] ?? null
	};
}

/** The way from a page back to the site root: './', '../../'. */
export function siteRootFrom(path: string): string {
	return '../'.repeat(path.split('/').length - 1) || './';
}
