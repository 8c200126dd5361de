/* eslint-disable svelte/prefer-svelte-reactivity -- the parts are kept, never shown: only what is current is state */
import { SvelteMap } from 'svelte/reactivity';

/** Things that are fetched when they are first needed, each once: parts of the program, lists of names. */
export class OnDemand<K, T> {
	readonly #fetch: (key: K) => Promise<T>;
	readonly #known = new SvelteMap<K, T>();
	readonly #coming = new Map<K, Promise<void>>();

	/**
	 * @param fetch gets one of them; when it fails, the next who needs it has it called again
	 * @param known those that are there from the start
	 */
	constructor(fetch: (key: K) => Promise<T>, known: Iterable<readonly [K, T]> = []) {
		this.#fetch = fetch;
		for (const [key, value] of known) this.#known.set(key, value);
	}

	/** What is there already, as reactive state. */
	get(key: K): T | undefined {
		return this.#known.get(key);
	}

	/** Sees to it that something is there: a promise to wait for, null where there is nothing to wait for. */
	prepare(key: K): Promise<void> | null {
		if (this.#known.has(key)) return null;
		const coming =
			this.#coming.get(key) ??
			this.#fetch(key)
				.then((value) => void this.#known.set(key, value))
				.finally(() => this.#coming.delete(key));
		this.#coming.set(key, coming);
		return coming;
	}
}
