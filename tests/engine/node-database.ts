import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import { NodeEngine } from '../../scripts/site/node-engine';
import type { WorkerDatabase } from '../../src/engine/worker-database';
import { WorkerMonitor } from '../../src/engine/worker-monitor';

/** A database as in a worker, but in this process: DuckDB is real, and crashes when the test says so. */
export interface NodeDatabase extends WorkerDatabase {
	crash(): void;
	closed: boolean;
}

/** Opens the engine that ships, behind the monitor that a worker has. */
export async function openNodeDatabase(config: DuckDBConfig): Promise<NodeDatabase> {
	const engine = await NodeEngine.open(config);
	const monitor = new WorkerMonitor();
	const database: NodeDatabase = {
		closed: false,
		crashed: monitor.crashed,
		becomeReady: () => monitor.becomeReady(),
		crash: () => monitor.markCrashed('told to'),
		close: () => {
			database.closed = true;
			monitor.markCrashed('closed');
		},
		connect: () => {
			const connection = engine.connect();
			return {
				...connection,
				query: (sql) => monitor.orCrash(() => connection.query(sql)),
				start: (sql) => monitor.orCrash(() => connection.start(sql)),
				poll: () => monitor.orCrash(() => connection.poll()),
				fetch: () => monitor.orCrash(() => connection.fetch())
			};
		}
	};
	return database;
}
