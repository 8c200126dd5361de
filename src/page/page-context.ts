import { createContext } from 'svelte';
import type { Route } from '../routes';
import type { Site } from '../site';
import type { Answers, View } from '../state';

/** What the pages work with: the site's frame, the view in the address, the questions being asked. */
export interface PageContext {
	site: Site;
	view: View<Route>;
	answers: Answers;
}

const [usePage, providePage] = createContext<PageContext>();
export { providePage, usePage };
