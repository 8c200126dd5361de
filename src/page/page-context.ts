import { createContext, type Component } from 'svelte';
import type { LastStep } from '../describe';
import type { Route } from '../routes';
import type { Site } from '../site';
import type { PageQueries, SheetBasket, UrlState } from '../state';
import type { FigureSlot } from './figure-slot.svelte';

/** A view of the site within a page. */
export interface InnerView {
	readonly urlState: UrlState<Route>;
	/** The component of its page; undefined as long as its code is not there, or where no page stands. */
	readonly component: Component<{ id?: string }> | undefined;
	/** What its page is about. */
	readonly heading: string;
}

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
	/** The sheet being put together. */
	basket: SheetBasket;
	/** Where the page's figure goes instead of the page itself; null on a page that is shown whole. */
	slot: FigureSlot | null;
	/**
	 * Opens another view within the page.
	 * @param view path below the site's root and choices
	 * @param onmove called when a control within it chooses something else, with the path and choices then
	 */
	openView: (view: string, onmove: (view: string) => void) => InnerView;
}

/** The last step from a figure to its number on the page; null where that is the printed one. */
export type LastStepOf = (observation: string) => LastStep | null;

const [usePage, providePage] = createContext<PageContext>();
export { providePage, usePage };
