/* eslint-disable svelte/prefer-svelte-reactivity -- addresses are replaced whole, never changed in place */
/** Fetches what an address needs before it can be shown; null when all of it is there. */
export type Prepare = (path: string | null) => Promise<void> | null;

/** Who is told which entry of the browser's history is shown. */
export interface EntryListener {
	/** A new one, from its start. */
	enter: (entry: string) => void;
	/** One that was shown before. */
	returnTo: (entry: string) => void;
}

let entries = 0;
/** A name for an entry of the browser's history, unlike any that was given before this page was loaded. */
export const newEntry = (): string => `${Date.now().toString(36)}-${++entries}`;

/** The name of the entry that is shown; null where it has none. */
export function entryOf(state: unknown): string | null {
	const entry = (state as { entry?: unknown } | null)?.entry;
	return typeof entry === 'string' ? entry : null;
}

/** Takes the moves of an address that is not the browser's. */
export type RecordMove = (url: URL, how: 'push' | 'replace') => void;

/**
 * The address that is shown, as reactive state: path below the site root and query string. The
 * browser's own address may be ahead of it while what the next one needs is being fetched; until then
 * all that hangs on this one stays as it is.
 */
export class Address {
	readonly #root: URL;
	readonly #prepare: Prepare;
	readonly #record: RecordMove | null;
	#url = $state.raw<URL>(new URL('about:blank'));
	/** Where the browser is when that cannot be shown yet. */
	#next = $state.raw<URL | null>(null);
	#error = $state.raw<unknown>(null);
	readonly #listener: EntryListener | null;
	#arrived = () => {};

	/**
	 * @param root address of the site's root folder, with a closing slash
	 * @param url address of the page as it was opened
	 * @param prepare called for every address, this one included
	 * @param record where moves are recorded; in the browser's history where left out
	 */
	constructor(
		root: URL,
		url: URL,
		prepare: Prepare = () => null,
		listener: EntryListener | null = null,
		record: RecordMove | null = null
	) {
		this.#listener = listener;
		this.#root = root;
		this.#record = record;
		this.#prepare = prepare;
		this.#url = url;
		this.#move(url);
	}

	/** Path below the site root, without a leading slash: '', 'en/theme/rpa/'. */
	get path(): string {
		return this.pathOf(this.#url) ?? this.#url.pathname;
	}

	/** Path of an address below the site root, null when it lies elsewhere. An index.html at its end is left out. */
	pathOf(url: URL): string | null {
		const path = url.pathname.replace(/(?<=\/)index\.html$/, '');
		const inside = url.origin === this.#root.origin && path.startsWith(this.#root.pathname);
		return inside ? path.slice(this.#root.pathname.length) : null;
	}

	get search(): string {
		return this.#url.search;
	}

	get href(): string {
		return this.#url.href;
	}

	/** Whether something has to be fetched before the browser's address can be shown. */
	get pending(): boolean {
		return this.#next !== null;
	}

	/** Why that could not be fetched; null as long as it may come. */
	get error(): unknown {
		return this.#error;
	}

	/** Fetches once more what could not be fetched. */
	retry(): void {
		if (this.#error !== null) this.#move(this.#next!);
	}

	/** Address of a path below the site root. */
	hrefOf(path: string, search = ''): string {
		return new URL(path, this.#root).pathname + search;
	}

	/** Follows the browser's back and forward buttons; returns what stops it. */
	listen(): () => void {
		const read = () => {
			this.#arrived = () => {};
			this.#move(new URL(location.href));
			this.#listener?.returnTo(entryOf(history.state) ?? '');
		};
		addEventListener('popstate', read);
		return () => removeEventListener('popstate', read);
	}

	/**
	 * Moves to a path below the site root. `replace` puts it in the place of the present entry.
	 * @returns a promise that is kept when the address is shown; never when another comes before
	 */
	go(path: string, search: string, how: 'push' | 'replace' = 'push'): Promise<void> {
		const url = new URL(path + search, this.#root);
		const isHere = url.href === (this.#next ?? this.#url).href;
		if (isHere && this.#next === null) return Promise.resolve();
		return new Promise((arrived) => {
			if (!isHere && this.#record !== null) this.#record(url, how);
			else if (!isHere && how === 'replace') history.replaceState(history.state, '', url);
			else if (!isHere) {
				const entry = newEntry();
				this.#listener?.enter(entry);
				history.pushState({ entry }, '', url);
			}
			this.#arrived = arrived;
			this.#move(url);
		});
	}

	#move(url: URL): void {
		const preparing = this.#prepare(this.pathOf(url));
		this.#error = null;
		this.#next = preparing === null ? null : url;
		if (preparing === null) this.#show(url);
		else
			preparing.then(
				() => {
					if (this.#next === url) this.#show(url);
				},
				(error: unknown) => {
					if (this.#next === url) this.#error = error;
				}
			);
	}

	#show(url: URL): void {
		this.#next = null;
		this.#url = url;
		this.#arrived();
	}
}
