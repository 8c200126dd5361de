import type { Calendar, Language } from '../domain';
import type { Address } from './address.svelte';
import {
	readChoices,
	writeChoices,
	type ChoiceDefaults,
	type Choices,
	type Options,
	type OptionSpec
} from './choices';

/** What the pages need to know of the site's addresses. */
export interface Routes<R> {
	read: (path: string) => R | null;
	write: (route: R) => string;
	/** Choices that a route has of its own; none where left out. */
	options?: (route: R) => readonly OptionSpec[];
}

/** The view's state: route and choices, all of it kept in the address. */
export class View<R extends { language: Language }> {
	#address: Address;
	#routes: Routes<R>;
	#defaults: Omit<ChoiceDefaults, 'calendar'>;
	#path = $derived.by(() => this.#address.path);
	/** The same object as long as the path is the same: what hangs on it is not made anew for a choice. */
	#route = $derived.by(() => this.#routes.read(this.#path));
	#read = $derived.by(() =>
		readChoices(
			this.#address.search,
			this.defaults,
			this.#route === null ? [] : this.#routes.options?.(this.#route)
		)
	);

	constructor(address: Address, routes: Routes<R>, defaults: Omit<ChoiceDefaults, 'calendar'>) {
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

	get defaults(): ChoiceDefaults {
		return { ...this.#defaults, calendar: this.language === 'ja' ? 'wareki' : 'western' };
	}

	get choices(): Choices {
		return this.#read.choices;
	}

	/** Choices of the page's own that the address names. */
	get options(): Options {
		return this.#read.options;
	}

	/** Parameters of the address that could not be used. */
	get broken() {
		return this.#read.broken;
	}

	/** The whole address, for a link to this view. */
	get href(): string {
		return this.#address.href;
	}

	/**
	 * Address of another route with the present choices; an open card is left behind, and the calendar
	 * follows a change of language only if it was not chosen.
	 * @param options choices of that page's own
	 */
	hrefOf(route: R, options: Options = {}): string {
		return this.#address.hrefOf(this.#routes.write(route), this.#searchFor(route, options));
	}

	/**
	 * Follows a link if it leads to a page of this site.
	 * @returns whether it did; otherwise the browser has to follow it
	 */
	follow(url: URL): boolean {
		const path = this.#address.pathOf(url);
		if (path === null || this.#routes.read(path) === null) return false;
		this.#address.go(path, url.search + url.hash);
		return true;
	}

	/** Changes some of the choices; each change is a step that the back button undoes. */
	choose(change: Partial<Choices>): void {
		const { route } = this;
		if (!route) return;
		this.#address.go(
			this.#routes.write(route),
			writeChoices({ ...this.choices, ...change }, this.defaults, this.options)
		);
	}

	/**
	 * Changes options of the page; null takes one back to its default.
	 * @param how `replace` for what changes with every key, such as a search
	 */
	option(change: Readonly<Record<string, string | null>>, how: 'push' | 'replace' = 'push'): void {
		const { route } = this;
		if (!route) return;
		const options = Object.fromEntries(
			Object.entries({ ...this.options, ...change }).filter(
				(e): e is [string, string] => e[1] !== null
			)
		);
		const search = writeChoices(this.choices, this.defaults, options);
		this.#address.go(this.#routes.write(route), search, how);
	}

	/** Back to the defaults. */
	reset(): void {
		if (this.route) this.#address.go(this.#routes.write(this.route), '');
	}

	#searchFor(route: R, options: Options): string {
		const calendar: Calendar = route.language === 'ja' ? 'wareki' : 'western';
		const chosen = this.choices.calendar !== this.defaults.calendar;
		return writeChoices(
			{ ...this.choices, source: null, calendar: chosen ? this.choices.calendar : calendar },
			{ ...this.#defaults, calendar },
			options
		);
	}
}
