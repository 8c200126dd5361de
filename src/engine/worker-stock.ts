import { watchWorker, WorkerLife } from './worker-life';

/** A worker whose scripts have run, and the watch over it. */
export interface WatchedWorker {
	worker: Worker;
	life: WorkerLife;
}

/**
 * Hands out workers and keeps one ahead of need. The program and the tables are in memory, but a
 * worker's scripts come from the site; with a spare one a death is mended even without a network.
 */
export class WorkerStock {
	readonly #create: () => Worker;
	/** Null where none was ordered; resolves with null where it could not be made. */
	#spare: Promise<WatchedWorker | null> | null = null;

	constructor(create: () => Worker) {
		this.#create = create;
	}

	/**
	 * The spare worker, or else a new one.
	 * @throws WorkerDiedError when its scripts cannot be loaded.
	 */
	async take(): Promise<WatchedWorker> {
		const spare = await this.#spare;
		this.#spare = null;
		return spare && !spare.life.ended ? spare : this.#make();
	}

	/** Orders a spare worker if there is none. Without a network there will be none: no error. */
	refill(): void {
		this.#spare ??= this.#make().catch(() => null);
	}

	async #make(): Promise<WatchedWorker> {
		const worker = this.#create();
		const life = new WorkerLife();
		try {
			await watchWorker(worker, life);
			return { worker, life };
		} catch (error) {
			worker.terminate();
			throw error;
		}
	}
}
