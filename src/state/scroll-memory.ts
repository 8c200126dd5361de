/** What of a browser the memory of places needs. */
export interface Scrolled {
	readonly position: () => number;
	/** How far down the page as it stands can be scrolled. */
	readonly furthest: () => number;
	readonly scrollTo: (y: number) => void;
	/** Calls back before the next frame is drawn. */
	readonly nextFrame: (then: () => void) => void;
	/** Whether everything that the page shows is there. */
	readonly isComplete: () => boolean;
}

/** Frames for which a place is held once the page is complete: drawings get their height a moment later. */
const SETTLING = 30;
/** Frames after which a place is given up that never comes: about half a minute. */
const PATIENCE = 1800;

/**
 * Where each entry of the browser's history was scrolled to. The browser's own memory fails where a
 * page grows after it is shown: it scrolls as far as there is something, and that is the top.
 */
export class ScrollMemory {
	readonly #window: Scrolled;
	readonly #places = new Map<string, number>();
	#entry: string;
	/** Counts the returns, so that a later one ends an earlier. */
	#turn = 0;
	#returning = false;

	/**
	 * @param entry the entry that is shown
	 * @param place where it was left before the page was loaded anew; null where it was not
	 */
	constructor(window: Scrolled, entry: string, place: number | null = null) {
		this.#window = window;
		this.#entry = entry;
		if (place !== null) this.#places.set(entry, place);
	}

	/** Where the entry that is shown is to be found again. */
	get place(): number {
		return this.#places.get(this.#entry) ?? 0;
	}

	/** The reader has scrolled, or the page has: the place of the entry, unless it is being returned to. */
	note(): void {
		if (!this.#returning) this.#places.set(this.#entry, this.#window.position());
	}

	/** Another entry is shown, from its start. */
	enter(entry: string): void {
		this.stop();
		this.#entry = entry;
	}

	/** The reader goes where they like: no place is returned to any more. */
	stop(): void {
		this.#turn++;
		this.#returning = false;
	}

	/** An entry is shown again: goes to its place, or as far as there is something, and on while the page grows. */
	returnTo(entry: string): void {
		this.enter(entry);
		const place = this.#places.get(entry);
		if (place === undefined) return;
		const turn = this.#turn;
		this.#returning = true;
		let complete = 0;
		let frames = 0;
		let last: { position: number; furthest: number } | null = null;
		const step = () => {
			if (turn !== this.#turn) return;
			const furthest = this.#window.furthest();
			const position = this.#window.position();
			// The page is as it was, and yet elsewhere: the reader drags its bar.
			const dragged =
				last !== null && last.furthest === furthest && Math.abs(last.position - position) > 1;
			complete = this.#window.isComplete() ? complete + 1 : 0;
			if (dragged || complete > SETTLING || ++frames > PATIENCE) {
				this.stop();
				this.note();
				return;
			}
			const reachable = Math.min(place, furthest);
			if (Math.abs(position - reachable) > 1) this.#window.scrollTo(reachable);
			last = { position: this.#window.position(), furthest };
			this.#window.nextFrame(step);
		};
		this.#window.nextFrame(step);
	}
}
