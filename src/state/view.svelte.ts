import type { Calendar, Language } from '../domain';
import type { Address } from './address.svelte';
import { readChoices, writeChoices, type ChoiceDefaults, type Choices } from './choices';

/** What the pages need to know of the site's addresses. */
export interface Routes<R> {
	read: (path: string) => R | null;
	write: (route: R) => string;
}

/** The view's state: route and choices, all of it kept in the address. */
export class View<R extends { language: Language }> {
	#address: Address;
	#routes: Routes<R>;
	#defaults: Omit<ChoiceDefaults, 'calendar'>;
	#route = $derived.by(() => this.#routes.read(this.#address.path));
	#read = $derived.by(() => readChoices(this.#address.search, this.defaults));

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

	/** Parameters of the address that could not be used. */
	get broken() {
		return this.#read.broken;
	}

	/** The whole address, for a link to this view. */
	get href(): string {
		return this.#address.href;
	}

	/** Address of another route with the present choices; an open card is left behind, and the calendar follows a change of language only if it was chosen. */
	hrefOf(route: R): string {
		return this.#address.hrefOf(this.#routes.write(route), this.#searchFor(route));
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
			writeChoices({ ...this.choices, ...change }, this.defaults)
		);
	}

	/** Back to the defaults. */
	reset(): void {
		if (this.route) this.#address.go(this.#routes.write(this.route), '');
	}

	#searchFor(route: R): string {
		const calendar: Calendar = route.language === 'ja' ? 'wareki' : 'western';
		const chosen = this.choices.calendar !== this.defaults.calendar;
		return writeChoices(
			{ ...this.choices, source: null, calendar: chosen ? this.choices.calendar : calendar },
			{ ...this.#defaults, calendar }
		);
	}
}
