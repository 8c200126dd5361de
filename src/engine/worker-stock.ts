import { monitorWorker, WorkerMonitor } from './worker-monitor';

/** A worker whose scripts have run, and the watch over it. */
export interface MonitoredWorker {
	worker: Worker;
	monitor: WorkerMonitor;
}

/**
 * Hands out workers and keeps one ready. The wasm file and the tables are in memory, but a worker's
 * scripts come from the site; with a spare worker a crash is repaired even without a network.
 */
export class SpareWorker {
	readonly #create: () => Worker;
	/** Null where none was ordered; resolves with null where it could not be made. */
	#spare: Promise<MonitoredWorker | null> | null = null;

	constructor(create: () => Worker) {
		this.#create = create;
	}

	/**
	 * The spare worker, or else a new one.
	 * @throws WorkerCrashedError when its scripts cannot be loaded.
	 */
	async acquire(): Promise<MonitoredWorker> {
		const spare = await this.#spare;
		this.#spare = null;
		return spare && !spare.monitor.hasCrashed ? spare : this.#make();
	}

	/** Orders a spare worker if there is none. Without a network there will be none: no error. */
	prepare(): void {
		this.#spare ??= this.#make().catch(() => null);
	}

	async #make(): Promise<MonitoredWorker> {
		const worker = this.#create();
		const monitor = new WorkerMonitor();
		try {
			await monitorWorker(worker, monitor);
			return { worker, monitor };
		} catch (error) {
			worker.terminate();
			throw error;
		}
	}
}
