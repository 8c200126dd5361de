import { createContext } from 'svelte';
import type { LastStep } from '../describe';
import type { Route } from '../routes';
import type { Site } from '../site';
import type { PageQueries, UrlState } from '../state';

/** What the pages work with: the site's frame, the view in the address, the questions being asked. */
export interface PageContext {
	site: Site;
	urlState: UrlState<Route>;
	queries: PageQueries;
	/**
	 * Says how the page gets from printed figures, by their keys, to the numbers that it draws; null
	 * where it draws what is printed.
	 */
	setLastStep: (of: LastStepOf | null) => void;
}

/** The last step from a figure to its number on the page; null where that is the printed one. */
export type LastStepOf = (observation: string) => LastStep | null;

const [usePage, providePage] = createContext<PageContext>();
export { providePage, usePage };
