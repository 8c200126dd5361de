/* eslint-disable svelte/prefer-svelte-reactivity -- addresses are replaced whole, never changed in place */
/** The browser's address as reactive state: path below the site root and query string. */
export class Address {
	#root: URL;
	#url = $state.raw<URL>(new URL('about:blank'));

	/**
	 * @param root address of the site's root folder, with a closing slash
	 * @param url address of the page as it was opened
	 */
	constructor(root: URL, url: URL) {
		this.#root = root;
		this.#url = url;
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

	/** Address of a path below the site root. */
	hrefOf(path: string, search = ''): string {
		return new URL(path, this.#root).pathname + search;
	}

	/** Follows the browser's back and forward buttons; returns what stops it. */
	listen(): () => void {
		const read = () => {
			this.#url = new URL(location.href);
		};
		addEventListener('popstate', read);
		return () => removeEventListener('popstate', read);
	}

	/** Moves to a path below the site root. `replace` puts it in the place of the present entry. */
	go(path: string, search: string, how: 'push' | 'replace' = 'push'): void {
		const url = new URL(path + search, this.#root);
		if (url.href === this.#url.href) return;
		history[how === 'push' ? 'pushState' : 'replaceState'](null, '', url);
		this.#url = url;
	}
}
