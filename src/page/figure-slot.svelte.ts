import type { Snippet } from 'svelte';
import type { Verdict } from '../domain';

/** What a figure is shown with elsewhere than on its own page. */
export interface OfferedFigure {
	readonly queryName: string;
	readonly title: string;
	readonly sentence: string;
	readonly notes: readonly string[];
	readonly sources: readonly string[];
	readonly credit: string | undefined;
	readonly verdict: Verdict | undefined;
	readonly drawing: Snippet;
}

/** A place for one figure of a page: the page is set up unseen, and its figure of that id is shown here. */
export class FigureSlot {
	readonly #id: string;
	#figure = $state.raw<OfferedFigure | null>(null);

	/** @param id the figure's id on its page */
	constructor(id: string) {
		this.#id = id;
	}

	/** Null as long as the page has no such figure. */
	get figure(): OfferedFigure | null {
		return this.#figure;
	}

	/** Called by every figure of the page; returns what takes the figure back. */
	offer(id: string, figure: OfferedFigure): () => void {
		if (id !== this.#id) return () => {};
		this.#figure = figure;
		return () => {
			if (this.#figure === figure) this.#figure = null;
		};
	}
}
