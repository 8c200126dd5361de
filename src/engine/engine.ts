import type { Parameter, Query } from '../query/query';
import { EngineError, UnreachableError, WorkerDiedError } from './errors';
import type { Machinery, MachineryOptions } from './machinery';
import type { LiveDatabase } from './open';
import { runQuery } from './run';
import type { EngineStatus } from './status';
import { checkSupport } from './support';

/** Where the engine finds its files, and the views it makes. */
export type EngineOptions = MachineryOptions;

/**
 * The one door to the data: starts DuckDB in a worker, loads the published tables and answers
 * questions. A worker that dies is replaced from memory, without a network.
 */
export class Engine {
	readonly #options: EngineOptions;
	readonly #listeners = new Set<(status: EngineStatus) => void>();
	#status: EngineStatus = { state: 'idle' };
	/** The running database or its start; null before the first start and after a death. */
	#database: Promise<LiveDatabase> | null = null;
	#started: Promise<void> = Promise.resolve();
	/** The database that is ready now. */
	#running: LiveDatabase | null = null;
	#machinery: Machinery | null = null;
	/** True once the engine was ready: what follows a death is a restart. */
	#wasReady = false;
	/** Restarts that nobody asked for, until a question is answered again. */
	#spareRestarts = 1;

	constructor(options: EngineOptions) {
		this.#options = options;
	}

	/** What the engine is doing now. */
	get status(): EngineStatus {
		return this.#status;
	}

	/** Calls back with the status now and after every change, until the returned function is called. */
	onStatus(callback: (status: EngineStatus) => void): () => void {
		this.#listeners.add(callback);
		callback(this.#status);
		return () => void this.#listeners.delete(callback);
	}

	/**
	 * Starts the engine once; later calls return the same promise, also after a failure.
	 * @throws EngineError: the one in the status `failed`.
	 */
	start(): Promise<void> {
		if (this.#database === null) {
			this.#database = this.#launch();
			this.#started = this.#database.then(() => {});
			// Whoever waits hears of a failure; if nobody does, it stands in the status.
			this.#started.catch(() => {});
		}
		return this.#started;
	}

	/** After a failure: starts anew and fetches only what is missing. Otherwise the same as `start`. */
	retry(): Promise<void> {
		if (this.#status.state === 'failed') this.#database = null;
		return this.start();
	}

	/**
	 * Asks a question; starts the engine if nobody has. When the worker dies over it, the question
	 * is asked once more in a fresh one.
	 * @throws QueryError, RowError, WorkerDiedError after the second death, or why the start failed.
	 */
	async ask<P extends Record<string, Parameter>, R>(
		query: Query<P, R>,
		parameters: P
	): Promise<R[]> {
		for (let deaths = 0; ;) {
			void this.start();
			const database = await this.#database!;
			try {
				const rows = await runQuery(database, query, parameters);
				this.#spareRestarts = 1;
				return rows;
			} catch (error) {
				if (!(error instanceof WorkerDiedError) || ++deaths === 2) throw error;
				this.#lose(database);
			}
		}
	}

	async #launch(): Promise<LiveDatabase> {
		this.#report(
			this.#wasReady
				? { state: 'restarting' }
				: { state: 'loading', part: 'data', loaded: 0, total: 0 }
		);
		try {
			checkSupport(globalThis.WebAssembly);
			this.#machinery ??= await importMachinery(this.#options);
			const database = await this.#machinery.build((status) => this.#report(status));
			this.#running = database;
			this.#wasReady = true;
			void database.died.then(() => this.#lose(database));
			this.#report({ state: 'ready' });
			return database;
		} catch (cause) {
			const error = toEngineError(cause);
			this.#report({ state: 'failed', error });
			throw error;
		}
	}

	/**
	 * The worker has died after it was ready. It is replaced at once, so that the next question need
	 * not wait; but without an answer in between only once, then when somebody asks again.
	 */
	#lose(database: LiveDatabase): void {
		if (this.#running !== database) return;
		database.close();
		this.#running = null;
		this.#database = null;
		if (this.#spareRestarts === 0) return this.#report({ state: 'idle' });
		this.#spareRestarts--;
		void this.start();
	}

	#report(status: EngineStatus): void {
		this.#status = status;
		for (const listener of this.#listeners) listener(status);
	}
}

/** The app's first view does without the heavy chunk. */
async function importMachinery(options: MachineryOptions): Promise<Machinery> {
	try {
		const { Machinery } = await import('./machinery');
		return new Machinery(options);
	} catch (cause) {
		throw new UnreachableError({ file: 'machinery.js' }, cause);
	}
}

function toEngineError(cause: unknown): EngineError {
	if (cause instanceof EngineError) return cause;
	return new WorkerDiedError({ during: 'start', reason: String(cause) }, cause);
}
