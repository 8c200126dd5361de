import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Connection, Database } from './connection';
import type { WorkerDiedError } from './errors';
import { DATABASE_CONFIG, lockDown } from './settings';
import type { WorkerLife } from './worker-life';
import type { WatchedWorker } from './worker-stock';

/** A database in a worker of its own. All its promises reject with WorkerDiedError after its death. */
export interface LiveDatabase extends Database {
	/** Resolves when the worker is gone. */
	readonly died: Promise<WorkerDiedError>;
	/** From now on a death is one during work, not during the start. */
	becomeReady(): void;
	/** Ends the worker. */
	close(): void;
}

/** Makes the worker; the form of the expression is what the build recognises. */
export function createEngineWorker(): Worker {
	return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Starts DuckDB in a fresh worker: an empty database that fetches nothing by itself.
 * @param program The wasm file.
 * @throws WorkerDiedError when the program cannot be started; the worker is ended then.
 */
export async function openDatabase(
	program: Blob,
	{ worker, life }: WatchedWorker
): Promise<LiveDatabase> {
	const close = (): void => {
		worker.terminate();
		life.end('it was ended by the page');
	};
	const address = URL.createObjectURL(program);
	try {
		const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
		await life.guard(() => duckdb.instantiate(address));
		await life.guard(() => duckdb.open(DATABASE_CONFIG));
		const database: LiveDatabase = {
			connect: async () => assessed(await life.guard(() => duckdb.connect()), life),
			died: life.died,
			becomeReady: () => life.becomeReady(),
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

function assessed(connection: AsyncDuckDBConnection, life: WorkerLife): Connection {
	return {
		query: (sql) => life.guard(() => connection.query(sql)),
		prepare: async (sql) => {
			const statement = await life.guard(() => connection.prepare(sql));
			return {
				query: (...parameters) => life.guard(() => statement.query(...parameters)),
				close: () => life.guard(() => statement.close())
			};
		},
		insertArrowFromIPCStream: (bytes, options) =>
			life.guard(() => connection.insertArrowFromIPCStream(bytes, options)),
		close: () => life.guard(() => connection.close())
	};
}
