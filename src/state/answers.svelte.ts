import type { Parameter, Query } from '../query';
import { Ask, type Answerer } from './ask.svelte';

/** Where a page stands: still asking, all answered, or unable to. */
export type PageState = 'starting' | 'ready' | 'failed';

/** The questions that the page on screen asks, and where they stand together. */
export class Answers {
	readonly answerer: Answerer;
	#asks = $state.raw<readonly Ask<never, unknown>[]>([]);
	/** The same list, to change: where one page takes the place of another, what goes reads old state. */
	#list: readonly Ask<never, unknown>[] = [];
	#state: PageState = $derived.by(() => {
		if (this.#asks.some((ask) => ask.status === 'failed')) return 'failed';
		return this.#asks.every((ask) => ask.status === 'answered') ? 'ready' : 'starting';
	});

	constructor(answerer: Answerer) {
		this.answerer = answerer;
	}

	get state(): PageState {
		return this.#state;
	}

	/** The first failure of a question; null when none failed. */
	get error(): unknown {
		return this.#asks.find((ask) => ask.status === 'failed')?.error ?? null;
	}

	/** Asks everything anew that failed. */
	retry(): void {
		for (const ask of this.#asks) if (ask.status === 'failed') ask.retry();
	}

	/**
	 * Asks a question for the component being set up; it counts for the page until that component goes.
	 * @param parameters read in an effect
	 */
	ask<P extends Record<string, Parameter>, R>(
		definition: Query<P, R>,
		parameters: () => P
	): Ask<P, R> {
		const ask = new Ask(this.answerer, definition, parameters);
		const entry = ask as unknown as Ask<never, unknown>;
		$effect.pre(() => {
			this.#asks = this.#list = [...this.#list, entry];
			return () => {
				this.#asks = this.#list = this.#list.filter((a) => a !== entry);
			};
		});
		return ask;
	}
}
