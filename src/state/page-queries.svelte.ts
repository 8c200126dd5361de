import { untrack } from 'svelte';
import type { Parameter, Query } from '../query';
import { LiveQuery } from './live-query.svelte';
import type { QueryRunner } from './query-runner';

/** Where a page stands: still asking, all answered, or unable to. */
export type PageState = 'starting' | 'ready' | 'failed';

/** Whether the page lacks an answer; SQL of the reader's may fail without that. */
const hasFailed = (live: LiveQuery<never, unknown>) =>
	live.status === 'failed' && !live.isOverridden;

/** The questions that the page on screen asks, and where they stand together. */
export class PageQueries {
	readonly runner: QueryRunner;
	#asks = $state.raw<readonly LiveQuery<never, unknown>[]>([]);
	/** The same list, to change: where one page takes the place of another, what goes reads old state. */
	#list: readonly LiveQuery<never, unknown>[] = [];
	/** What else has to be there before the page's questions are known. */
	#coming = $state.raw<readonly (() => boolean)[]>([]);
	#state: PageState = $derived.by(() => {
		if (this.#asks.some(hasFailed)) return 'failed';
		const isWaiting =
			this.#coming.some((isComing) => isComing()) ||
			this.#asks.some((live) => live.status === 'waiting');
		return isWaiting ? 'starting' : 'ready';
	});

	constructor(runner: QueryRunner) {
		this.runner = runner;
	}

	get state(): PageState {
		return this.#state;
	}

	/** The first failure of a question; null when none failed. */
	get error(): unknown {
		return this.#asks.find(hasFailed)?.error ?? null;
	}

	/** Asks everything anew that failed. */
	retry(): void {
		for (const live of this.#asks) if (live.status === 'failed') live.retry();
	}

	/**
	 * Has the page wait for something that will ask more, as long as the component being set up is there.
	 * @param isComing whether it is still to come
	 */
	awaitMore(isComing: () => boolean): void {
		$effect.pre(() => {
			this.#coming = [...untrack(() => this.#coming), isComing];
			return () => {
				this.#coming = untrack(() => this.#coming).filter((other) => other !== isComing);
			};
		});
	}

	/**
	 * Asks a question for the component being set up; it counts for the page until that component goes.
	 * @param parameters read in an effect
	 */
	ask<P extends Record<string, Parameter>, R>(
		definition: Query<P, R>,
		parameters: () => P
	): LiveQuery<P, R> {
		const live = new LiveQuery(this.runner, definition, parameters);
		const entry = live as unknown as LiveQuery<never, unknown>;
		$effect.pre(() => {
			this.#asks = this.#list = [...this.#list, entry];
			return () => {
				this.#asks = this.#list = this.#list.filter((a) => a !== entry);
			};
		});
		return live;
	}
}
