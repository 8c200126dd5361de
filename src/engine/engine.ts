import type { Need, Parameter, Query } from '../query/query';
import { checkSupport } from './browser-support';
import type { ImportedRow } from './imported-table';
import { EngineError, UnreachableError, WorkerCrashedError } from './errors';
import { runQuery } from './run-query';
import type { EngineRuntime, RuntimeOptions } from './runtime';
import type { Sandbox } from './sandbox';
import type { EngineStatus } from './status';
import type { QueryOptions, QueryResult } from './stream-query';
import type { WorkerDatabase } from './worker-database';

/** Where the engine finds its files, and the views it makes. */
export type EngineOptions = RuntimeOptions;

/**
 * Starts DuckDB in a worker, loads the published tables and runs queries. A worker that crashes is
 * replaced from memory, without a network.
 */
export class Engine {
	readonly #options: EngineOptions;
	readonly #listeners = new Set<(status: EngineStatus) => void>();
	#status: EngineStatus = { state: 'idle' };
	/** The running database or its start; null before the first start and after a crash. */
	#database: Promise<WorkerDatabase> | null = null;
	#started: Promise<void> = Promise.resolve();
	/** The database that is ready now. */
	#running: WorkerDatabase | null = null;
	#runtime: EngineRuntime | null = null;
	/** Built when it is first asked. */
	#sandboxStart: Promise<Sandbox> | null = null;
	/** True once the engine was ready: what follows a crash is a restart. */
	#wasReady = false;
	/** Restarts that nobody asked for, until a query is answered again. */
	#restartsLeft = 1;

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
	 * Runs a query; starts the engine if nobody has, and loads the tables that the query needs. When the worker crashes over it, the query is run
	 * once more in a fresh one. SQL that a reader has edited runs in the sandbox instead, as that of
	 * `query` does, and only there `signal` stops it.
	 * @throws QueryError, RowError, WorkerCrashedError after the second crash, why the start failed, or
	 * why a table could not be loaded: then the engine stays ready, and asking again tries again.
	 */
	async ask<P extends Record<string, Parameter>, R>(
		query: Query<P, R>,
		parameters: P,
		signal?: AbortSignal
	): Promise<R[]> {
		if (query.edited) return (await this.#sandbox()).ask(query, parameters, signal);
		for (let crashes = 0; ;) {
			void this.start();
			const database = await this.#database!;
			try {
				await this.#provide(database, query.needs?.(parameters) ?? []);
				const rows = await runQuery(database, query, parameters);
				this.#restartsLeft = 1;
				return rows;
			} catch (error) {
				if (!(error instanceof WorkerCrashedError) || ++crashes === 2) throw error;
				this.#handleCrash(database);
			}
		}
	}

	/**
	 * Runs any one SQL text in the sandbox: a database of its own with the published tables, those on
	 * demand as far as they were loaded, and the reader's, so that neither a runaway query nor a dropped table hurts the app. Nothing that the SQL
	 * changes outlasts it.
	 * @throws QueryError, WorkerCrashedError, the reason of an abort, or why the start failed.
	 */
	async query(sql: string, options: QueryOptions): Promise<QueryResult> {
		return (await this.#sandbox()).query(sql, options);
	}

	/**
	 * Puts rows from outside into the sandbox as a table of the reader's own, instead of an earlier one
	 * of that name. It stays until the page is left.
	 * @throws TableInvalidError when the name is not free or the rows do not agree in columns and types.
	 */
	async insertRows(table: string, rows: readonly ImportedRow[]): Promise<void> {
		return (await this.#sandbox()).insertRows(table, rows);
	}

	/** The tables on demand that a query needs; whoever needs none waits for none. */
	async #provide(database: WorkerDatabase, needs: readonly Need[]): Promise<void> {
		if (needs.length === 0) return;
		await this.#runtime!.loadNeeds(needs);
		await this.#runtime!.insertNeeds(database);
	}

	async #sandbox(): Promise<Sandbox> {
		await this.start();
		this.#sandboxStart ??= importSandbox(this.#runtime!);
		this.#sandboxStart.catch(() => (this.#sandboxStart = null));
		return this.#sandboxStart;
	}

	async #launch(): Promise<WorkerDatabase> {
		this.#report(
			this.#wasReady
				? { state: 'restarting' }
				: { state: 'loading', part: 'data', loaded: 0, total: 0 }
		);
		try {
			checkSupport(globalThis.WebAssembly);
			this.#runtime ??= await importRuntime(this.#options);
			const database = await this.#runtime.build((status) => this.#report(status));
			this.#running = database;
			this.#wasReady = true;
			void database.crashed.then(() => this.#handleCrash(database));
			this.#report({ state: 'ready' });
			return database;
		} catch (cause) {
			const error = toEngineError(cause);
			this.#report({ state: 'failed', error });
			throw error;
		}
	}

	/**
	 * The worker has crashed after it was ready. It is replaced at once, so that the next query need not
	 * wait; but without an answer in between only once, then when somebody asks again.
	 */
	#handleCrash(database: WorkerDatabase): void {
		if (this.#running !== database) return;
		database.close();
		this.#running = null;
		this.#database = null;
		if (this.#restartsLeft === 0) return this.#report({ state: 'idle' });
		this.#restartsLeft--;
		void this.start();
	}

	#report(status: EngineStatus): void {
		this.#status = status;
		for (const listener of this.#listeners) listener(status);
	}
}

/** The app's first view does without the heavy chunk. */
async function importRuntime(options: RuntimeOptions): Promise<EngineRuntime> {
	try {
		const { EngineRuntime } = await import('./runtime');
		return new EngineRuntime(options);
	} catch (cause) {
		throw new UnreachableError({ file: 'runtime.js' }, cause);
	}
}

async function importSandbox(runtime: EngineRuntime): Promise<Sandbox> {
	try {
		const { Sandbox } = await import('./sandbox');
		return new Sandbox(runtime);
	} catch (cause) {
		throw new UnreachableError({ file: 'sandbox.js' }, cause);
	}
}

function toEngineError(cause: unknown): EngineError {
	if (cause instanceof EngineError) return cause;
	return new WorkerCrashedError({ during: 'start', reason: String(cause) }, cause);
}
