import { WorkerCrashedError } from './errors';

/** The worker's first message. */
export interface WorkerHello {
	hello: 'machikurabe';
	/** Name of the lock that it holds while it lives; null where locks do not exist. */
	lock: string | null;
}

/**
 * Watches one worker. Every piece of work goes through `orCrash` and is rejected when the worker
 * crashes, because a crashed worker never answers.
 */
export class WorkerMonitor {
	/** Resolves when the worker is gone; never rejects. */
	readonly crashed: Promise<WorkerCrashedError>;
	#error: WorkerCrashedError | null = null;
	#ready = false;
	#announce: (error: WorkerCrashedError) => void = () => {};
	readonly #waiting = new Set<(error: WorkerCrashedError) => void>();

	constructor() {
		this.crashed = new Promise((resolve) => (this.#announce = resolve));
	}

	/** Whether the worker is gone. */
	get hasCrashed(): boolean {
		return this.#error !== null;
	}

	/** From now on a crash is one during work. */
	becomeReady(): void {
		this.#ready = true;
	}

	/** Notes the crash; only the first counts. */
	markCrashed(reason: string, cause?: unknown): void {
		if (this.#error) return;
		this.#error = new WorkerCrashedError({ during: this.#ready ? 'work' : 'start', reason }, cause);
		this.#announce(this.#error);
		for (const reject of this.#waiting) reject(this.#error);
		this.#waiting.clear();
	}

	/**
	 * Hands on the outcome of `work`, or rejects with WorkerCrashedError as soon as the worker is gone.
	 * A trap or an exhausted memory in the answer is a crash too: the database is not sound after it.
	 */
	async orCrash<T>(work: () => T | Promise<T>): Promise<T> {
		if (this.#error) throw this.#error;
		let stop: (error: WorkerCrashedError) => void = () => {};
		const crash = new Promise<never>((_, reject) => this.#waiting.add((stop = reject)));
		try {
			return await Promise.race([work(), crash]);
		} catch (error) {
			if (isFatal(error)) this.markCrashed(String(error), error);
			throw this.#error ?? error;
		} finally {
			this.#waiting.delete(stop);
		}
	}
}

const FATAL_MESSAGE = /^(Out of Memory Error|FATAL Error)/;

/**
 * DuckDB's refusals come as plain errors with a text. A trap (RuntimeError), an
 * exhausted memory or an exception that nobody caught (no text) leaves it in a state not to be
 * trusted.
 */
function isFatal(error: unknown): boolean {
	if (!(error instanceof Error) || error instanceof WorkerCrashedError) return false;
	const trapped = error.name === 'RuntimeError' || error.name === 'RangeError';
	return trapped || error.message === '' || FATAL_MESSAGE.test(error.message);
}

/**
 * Connects a fresh worker with its monitor: waits for its first message, then listens for its end.
 * @throws WorkerCrashedError when its script cannot be loaded.
 */
export async function monitorWorker(worker: Worker, monitor: WorkerMonitor): Promise<void> {
	worker.addEventListener('error', (event) => {
		monitor.markCrashed(event.message || 'its script could not be loaded');
	});
	worker.addEventListener('messageerror', () => monitor.markCrashed('a message could not be read'));
	const message = await monitor.orCrash(
		() =>
			new Promise<MessageEvent<WorkerHello>>((resolve) =>
				worker.addEventListener('message', resolve, { once: true })
			)
	);
	if (message.data.lock !== null) {
		void navigator.locks.request(message.data.lock, () =>
			monitor.markCrashed('it was closed or crashed')
		);
	}
}

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
