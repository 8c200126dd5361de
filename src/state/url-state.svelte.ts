import { CALENDAR_OF, type Language } from '../domain';
import type { Address } from './address.svelte';
import {
	readFilters,
	writeFilters,
	type FilterDefaults,
	type Filters,
	type PageParams,
	type ParamSpec
} from './filters';

/** What the pages need to know of the site's addresses. */
export interface Routes<R> {
	read: (path: string) => R | null;
	write: (route: R) => string;
	/** Choices that a route has of its own; none where left out. */
	params?: (route: R) => readonly ParamSpec[];
}

/** The view's state: route and choices, all of it kept in the address. */
export class UrlState<R extends { language: Language }> {
	#address: Address;
	#routes: Routes<R>;
	#defaults: Omit<FilterDefaults, 'calendar'>;
	#path = $derived.by(() => this.#address.path);
	/** The same object as long as the path is the same: what hangs on it is not made anew for a choice. */
	#route = $derived.by(() => this.#routes.read(this.#path));
	#specs = $derived.by(() =>
		this.#route === null ? [] : (this.#routes.params?.(this.#route) ?? [])
	);
	#read = $derived.by(() => readFilters(this.#address.search, this.defaults, this.#specs));

	constructor(address: Address, routes: Routes<R>, defaults: Omit<FilterDefaults, 'calendar'>) {
		this.#address = address;
		this.#routes = routes;
		this.#defaults = defaults;
	}

	/** Null where no page stands at the address. */
	get route(): R | null {
		return this.#route;
	}

	get language(): Language {
		return this.#route?.language ?? (this.#address.path.startsWith('en/') ? 'en' : 'ja');
	}

	get defaults(): FilterDefaults {
		return { ...this.#defaults, calendar: CALENDAR_OF[this.language] };
	}

	get filters(): Filters {
		return this.#read.filters;
	}

	/** Choices of the page's own that the address names. */
	get params(): PageParams {
		return this.#read.params;
	}

	/** Parameters of the address that could not be used. */
	get invalidParams() {
		return this.#read.invalidParams;
	}

	/** The whole address, for a link to this view. */
	get href(): string {
		return this.#address.href;
	}

	/** Path below the site's root and choices of this view, an open card left out: '' where no page stands. */
	get view(): string {
		const { route } = this;
		if (!route) return '';
		const filters = { ...this.filters, source: null };
		return (
			this.#routes.write(route) + writeFilters(filters, this.defaults, this.params, this.#specs)
		);
	}

	/** Whether another address was asked for and something it needs is still to come. */
	get pending(): boolean {
		return this.#address.pending;
	}

	/** Why that could not be fetched; null as long as it may come. */
	get error(): unknown {
		return this.#address.error;
	}

	/** Fetches once more what could not be fetched. */
	retry(): void {
		this.#address.retry();
	}

	/**
	 * Address of another route with the present choices; an open card is left behind, and the calendar
	 * follows a change of language only if it was not chosen.
	 * @param params choices of that page's own
	 * @param choices whether municipalities and years go along
	 */
	hrefOf(route: R, params: PageParams = {}, choices: 'carried' | 'left' = 'carried'): string {
		const filters = choices === 'carried' ? this.filters : { ...this.filters, ...this.#defaults };
		return this.#address.hrefOf(this.#routes.write(route), this.#searchFor(route, filters, params));
	}

	/**
	 * Follows a link if it leads to a page of this site.
	 * @returns a promise that is kept when that page is shown; null where the browser has to follow the link
	 */
	follow(url: URL): Promise<void> | null {
		const path = this.#address.pathOf(url);
		if (path === null || this.#routes.read(path) === null) return null;
		return this.#address.go(path, url.search + url.hash);
	}

	/**
	 * Changes some of the choices; each change is a step that the back button undoes.
	 * @param how `replace` for what only moves on, such as from one open card to the next
	 */
	setFilters(change: Partial<Filters>, how: 'push' | 'replace' = 'push'): void {
		const { route } = this;
		if (!route) return;
		void this.#address.go(
			this.#routes.write(route),
			writeFilters({ ...this.filters, ...change }, this.defaults, this.params, this.#specs),
			how
		);
	}

	/**
	 * Changes options of the page; null takes one back to its default.
	 * @param how `replace` for what changes with every key, such as a search
	 */
	setParam(
		change: Readonly<Record<string, string | null>>,
		how: 'push' | 'replace' = 'push'
	): void {
		const { route } = this;
		if (!route) return;
		const params = Object.fromEntries(
			Object.entries({ ...this.params, ...change }).filter(
				(e): e is [string, string] => e[1] !== null
			)
		);
		const search = writeFilters(this.filters, this.defaults, params, this.#specs);
		void this.#address.go(this.#routes.write(route), search, how);
	}

	/** Back to the defaults. */
	reset(): void {
		if (this.route) void this.#address.go(this.#routes.write(this.route), '');
	}

	#searchFor(route: R, filters: Filters, params: PageParams): string {
		const calendar = CALENDAR_OF[route.language];
		const chosen = this.filters.calendar !== this.defaults.calendar;
		return writeFilters(
			{ ...filters, source: null, calendar: chosen ? this.filters.calendar : calendar },
			{ ...this.#defaults, calendar },
			params,
			this.#routes.params?.(route)
		);
	}
}
