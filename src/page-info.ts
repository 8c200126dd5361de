import { LANGUAGES, type Language } from './domain';
import { PAGES } from './page/pages';
import { EACH_PAGES, pathOf, readPath, SINGLE_PAGES, type PageKind, type Route } from './routes';
import type { Site, SiteFrame, SiteList } from './site';
import type { ParamSpec } from './state/filters';
import { messages } from './text';
import { pagesText } from './text/pages';

/** One page of the site as a static host sees it. */
export interface PageInfo {
	kind: PageKind;
	/** Folder below the site root, with a closing slash: '', 'theme/rpa/', 'en/', 'en/theme/rpa/'. */
	path: string;
	language: Language;
	/** What the page is about, without the site's name. */
	heading: string;
	title: string;
	description: string;
	/** Lists that have to be there before it can be shown. */
	needs: readonly SiteList[];
}

/** A page's address, title and description; null when nothing stands there. */
export function pageInfo(route: Route, site: Site): PageInfo | null {
	const { language, page: kind, id } = route;
	const words = PAGES[kind].words(site, language, id);
	if (words === null) return null;
	const { title: heading, description } = words;
	const name = messages(language).siteName;
	return {
		kind,
		path: pathOf(route),
		language,
		heading,
		title: kind === 'home' ? name : pagesText[language].title(heading, name),
		description,
		needs: PAGES[kind].needs ?? []
	};
}

/** The route of a path below the site root; null where the site has no page. */
export function findRoute(path: string, site: Site): Route | null {
	const route = readPath(path);
	return route !== null && pageInfo(route, site) !== null ? route : null;
}

/** Every page of the site, in each language. */
export function listPages(site: Site): PageInfo[] {
	const kinds: PageKind[] = ['home', ...SINGLE_PAGES, ...EACH_PAGES];
	const places = kinds.flatMap((page) =>
		(PAGES[page].ids?.(site) ?? [null]).map((id) => ({ page, id }))
	);
	return LANGUAGES.flatMap((language) =>
		places.map((place) => pageInfo({ ...place, language }, site)!)
	);
}

/** Choices that a page has of its own, besides municipalities, years, calendar and open card. */
export function pageParams({ page, id }: Route, site: SiteFrame): readonly ParamSpec[] {
	return PAGES[page].params?.(site, id) ?? [];
}
