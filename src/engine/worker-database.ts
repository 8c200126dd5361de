import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { DATABASE_CONFIG, lockDown, type Connection, type Database } from './database';
import type { WorkerCrashedError } from './errors';
import type { MonitoredWorker, WorkerMonitor } from './worker-monitor';

/** A database in a worker of its own. All its promises reject with WorkerCrashedError after a crash. */
export interface WorkerDatabase extends Database {
	/** Resolves when the worker is gone. */
	readonly crashed: Promise<WorkerCrashedError>;
	/** From now on a crash is one during work, not during the start. */
	becomeReady(): void;
	/** Terminates the worker. */
	close(): void;
}

/** Makes the worker; the form of the expression is what the build recognises. */
export function createEngineWorker(): Worker {
	return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Starts DuckDB in a fresh worker: an empty database that fetches nothing by itself.
 * @param wasm The wasm file.
 * @throws WorkerCrashedError when DuckDB cannot be started; the worker is terminated then.
 */
export async function openDatabase(
	wasm: Blob,
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
		await monitor.orCrash(() => duckdb.open(DATABASE_CONFIG));
		const database: WorkerDatabase = {
			connect: async () => monitored(await monitor.orCrash(() => duckdb.connect()), monitor),
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

function monitored(connection: AsyncDuckDBConnection, monitor: WorkerMonitor): Connection {
	return {
		query: (sql) => monitor.orCrash(() => connection.query(sql)),
		prepare: async (sql) => {
			const statement = await monitor.orCrash(() => connection.prepare(sql));
			return {
				query: (...parameters) => monitor.orCrash(() => statement.query(...parameters)),
				close: () => monitor.orCrash(() => statement.close())
			};
		},
		insertArrowFromIPCStream: (bytes, options) =>
			monitor.orCrash(() => connection.insertArrowFromIPCStream(bytes, options)),
		close: () => monitor.orCrash(() => connection.close())
	};
}
