import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import type { Table } from 'apache-arrow';
import type { Parameter } from '../query/query';

/** What the engine answers in its worker, or at once in Node. */
export type MaybePromise<T> = T | Promise<T>;

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
	/**
	 * Starts a statement whose rows come in pieces, as an Arrow IPC stream: the header now or, while
	 * this is null, from `poll`, then one piece after another from `fetch` until an empty one.
	 */
	start(sql: string): MaybePromise<Uint8Array | null>;
	/** Works on the started statement for about 100 ms. */
	poll(): MaybePromise<Uint8Array | null>;
	fetch(): MaybePromise<Uint8Array | null>;
	/** Gives up the started statement. */
	cancel(): MaybePromise<boolean>;
	close(): MaybePromise<void>;
}

/**
 * What can be asked: the engine in its worker, the same engine blocking in Node, or a stand-in of
 * a test. The first answers with promises, the second at once.
 */
export interface Database {
	connect(): MaybePromise<Connection>;
}

/** A connection of DuckDB's own, in its worker or blocking. */
interface DuckDBConnection extends Pick<
	Connection,
	'query' | 'prepare' | 'insertArrowFromIPCStream' | 'close'
> {
	useUnsafe<T>(use: (bindings: DuckDBBindings, connection: number) => T): T;
}

interface DuckDBBindings {
	startPendingQuery(
		connection: number,
		sql: string,
		allowStreamResult: boolean
	): MaybePromise<Uint8Array | null>;
	pollPendingQuery(connection: number): MaybePromise<Uint8Array | null>;
	fetchQueryResults(connection: number): MaybePromise<Uint8Array | null>;
	cancelPendingQuery(connection: number): MaybePromise<boolean>;
}

/** DuckDB's connection as ours; every call goes through `run`. */
export function wrapConnection(
	connection: DuckDBConnection,
	run: <T>(work: () => MaybePromise<T>) => Promise<T>
): Connection {
	const pending = <T>(use: (bindings: DuckDBBindings, id: number) => MaybePromise<T>) =>
		run(() => connection.useUnsafe(use));
	return {
		query: (sql) => run(() => connection.query(sql)),
		prepare: async (sql) => {
			const statement = await run(() => connection.prepare(sql));
			return {
				query: (...parameters) => run(() => statement.query(...parameters)),
				close: () => run(() => statement.close())
			};
		},
		insertArrowFromIPCStream: (bytes, options) =>
			run(() => connection.insertArrowFromIPCStream(bytes, options)),
		start: (sql) => pending((bindings, id) => bindings.startPendingQuery(id, sql, true)),
		poll: () => pending((bindings, id) => bindings.pollPendingQuery(id)),
		fetch: () => pending((bindings, id) => bindings.fetchQueryResults(id)),
		cancel: () => pending((bindings, id) => bindings.cancelPendingQuery(id)),
		close: () => run(() => connection.close())
	};
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

/**
 * How the database is opened: 64-bit whole numbers and decimals come out as plain numbers, never BigInt
 * or decimal objects. This holds of columns only: inside a list the engine gets their bits wrong, so
 * SQL that answers with a list of them casts it to INTEGER[] or DOUBLE[].
 */
export const DATABASE_CONFIG: DuckDBConfig = {
	query: { castBigIntToDouble: true, castDecimalToDouble: true }
};

/**
 * How the sandbox is opened: nothing is cast, so that every column keeps the type that the reader's
 * SQL gives it. Its values are made plain in `result-values.ts`.
 */
export const SANDBOX_CONFIG: DuckDBConfig = {};

/**
 * Nothing is fetched on its own account: no extensions, no files and no addresses in SQL. The worker
 * does not stand under the page's Content-Security-Policy, so the engine itself has to refuse. The
 * last line makes it final.
 */
const LOCKS = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];

/** Applies the settings to a database that was just opened. */
export async function lockDown(database: Database): Promise<void> {
	await withConnection(database, async (connection) => {
		for (const sql of LOCKS) await connection.query(sql);
	});
}
