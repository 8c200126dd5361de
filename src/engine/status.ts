import type { EngineError } from './errors';

/** Which part of loading is under way: the tables, the wasm file, or putting them together. */
export type LoadingPart = 'data' | 'engine' | 'starting';

/**
 * What the engine is doing, for a page to show. `loaded` and `total` are bytes after
 * decompression; a `total` of 0 is not known yet.
 */
export type EngineStatus =
	| { state: 'idle' }
	| { state: 'loading'; part: LoadingPart; loaded: number; total: number }
	| { state: 'ready' }
	| { state: 'restarting' }
	| { state: 'failed'; error: EngineError };

/** Counts the bytes of one start over all files; `onChange` hears of every step. */
export class Progress {
	#part: LoadingPart = 'data';
	#loaded = 0;
	#total: number;
	readonly #onChange: (status: EngineStatus) => void;

	/** `total`: bytes that are known to come before the manifest tells the rest. */
	constructor(total: number, onChange: (status: EngineStatus) => void) {
		this.#total = total;
		this.#onChange = onChange;
		this.#report();
	}

	/** More bytes will come than known so far. */
	expect(bytes: number): void {
		this.#total += bytes;
		this.#report();
	}

	/** Bytes have come. Never counts past the total: a file that is too long fails elsewhere. */
	add(bytes: number): void {
		this.#loaded = Math.min(this.#loaded + bytes, this.#total);
		this.#report();
	}

	/** The next part begins. */
	enter(part: LoadingPart): void {
		this.#part = part;
		this.#report();
	}

	#report(): void {
		this.#onChange({
			state: 'loading',
			part: this.#part,
			loaded: this.#loaded,
			total: this.#total
		});
	}
}
