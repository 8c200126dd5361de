import type { Table } from 'apache-arrow';
import type { Parameter } from '../query/query';

type MaybePromise<T> = T | Promise<T>;

/** A prepared statement; `query` takes the values of `$1`, `$2` … in order. */
export interface Statement {
	query(...parameters: Parameter[]): MaybePromise<Table>;
	close(): MaybePromise<void>;
}

/** One connection, as far as the app uses it. */
export interface Connection {
	query(sql: string): MaybePromise<Table>;
	prepare(sql: string): MaybePromise<Statement>;
	insertArrowFromIPCStream(
		bytes: Uint8Array,
		options: { name: string; schema: string; create: boolean }
	): MaybePromise<void>;
	close(): MaybePromise<void>;
}

/**
 * What can be asked: the engine in its worker, the same engine blocking in Node, or a stand-in of
 * a test. The first answers with promises, the second at once.
 */
export interface Database {
	connect(): MaybePromise<Connection>;
}

/** Opens a connection, hands it to `work` and closes it whatever happens. */
export async function withConnection<T>(
	database: Database,
	work: (connection: Connection) => Promise<T>
): Promise<T> {
	const connection = await database.connect();
	try {
		return await work(connection);
	} finally {
		await closeQuietly(connection);
	}
}

/** Closes without an error of its own: that of the work before counts, and a crashed worker is closed. */
export async function closeQuietly(resource: { close(): MaybePromise<void> }): Promise<void> {
	try {
		await resource.close();
	} catch {
		// see above
	}
}
