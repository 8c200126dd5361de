import { AsyncDuckDB, VoidLogger, type DuckDBConfig } from '@duckdb/duckdb-wasm';
import { lockDown, wrapConnection, type Database } from './database';
import type { WorkerCrashedError } from './errors';
import type { MonitoredWorker, WorkerSource } from './worker-monitor';
import workerAddress from './worker.ts?worker&url';

/** A database in a worker of its own. All its promises reject with WorkerCrashedError after a crash. */
export interface WorkerDatabase extends Database {
	/** Resolves when the worker is gone. */
	readonly crashed: Promise<WorkerCrashedError>;
	/** From now on a crash is one during work, not during the start. */
	becomeReady(): void;
	/** Terminates the worker. */
	close(): void;
}

/** The engine's worker, out of the app's own files. */
export const ENGINE_WORKER: WorkerSource = {
	script: new URL(workerAddress, import.meta.url),
	create: (script) => new Worker(script, { type: 'module' })
};

/**
 * Starts DuckDB in a fresh worker: an empty database that fetches nothing by itself.
 * @param wasm The wasm file.
 * @throws WorkerCrashedError when DuckDB cannot be started; the worker is terminated then.
 */
export async function openDatabase(
	wasm: Blob,
	config: DuckDBConfig,
	{ worker, monitor }: MonitoredWorker
): Promise<WorkerDatabase> {
	const close = (): void => {
		worker.terminate();
		monitor.markCrashed('it was ended by the page');
	};
	const address = URL.createObjectURL(wasm);
	try {
		const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
		await monitor.orCrash(() => duckdb.instantiate(address));
		await monitor.orCrash(() => duckdb.open(config));
		const database: WorkerDatabase = {
			connect: async () =>
				wrapConnection(await monitor.orCrash(() => duckdb.connect()), (work) =>
					monitor.orCrash(work)
				),
			crashed: monitor.crashed,
			becomeReady: () => monitor.becomeReady(),
			close
		};
		await lockDown(database);
		return database;
	} catch (error) {
		close();
		throw error;
	} finally {
		URL.revokeObjectURL(address);
	}
}
