import { createContext } from 'svelte';
import type { Route } from '../routes';
import type { Site } from '../site';
import type { PageQueries, UrlState } from '../state';

/** What the pages work with: the site's frame, the view in the address, the questions being asked. */
export interface PageContext {
	site: Site;
	urlState: UrlState<Route>;
	queries: PageQueries;
}

const [usePage, providePage] = createContext<PageContext>();
export { providePage, usePage };
