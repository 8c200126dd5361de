import type { Parameter, Query } from '../query/query';
import { withConnection, type Database } from './database';
import { QueryError, TableInvalidError } from './errors';
import { importTable, type ImportedRow } from './imported-table';
import { insertTables, type LoadedTable } from './insert-tables';
import { asQueryError, parseRows } from './run-query';
import { isOneStatement, streamQuery, type QueryOptions, type QueryResult } from './stream-query';
import type { EngineRuntime } from './runtime';
import type { WorkerDatabase } from './worker-database';

/** Builds databases with the published tables, and loads those on demand. */
type SandboxSource = Pick<
	EngineRuntime,
	'buildSandbox' | 'loadNeeds' | 'insertNeeds' | 'isPublished'
>;

/** How long a worker may take to give up a query that was stopped, before it is terminated. */
const PATIENCE_MS = 2000;

/** The most rows of an edited query: far more than any chart draws. */
const EDITED_LIMIT = 50_000;

/**
 * A database in a worker of its own, for SQL that a reader writes and tables that a reader brings.
 * Queries run one after another, each in a transaction that is undone after it, so that every query
 * finds the published tables as they are published. Whatever leaves doubts about that (several
 * statements in one text, a worker that does not answer) costs the database: the next query gets a
 * fresh one from memory.
 */
export class Sandbox {
	readonly #source: SandboxSource;
	readonly #readerTables = new Map<string, LoadedTable>();
	#database: Promise<WorkerDatabase> | null = null;
	/** The work before, whatever its outcome. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(source: SandboxSource) {
		this.#source = source;
	}

	/**
	 * Runs any SQL.
	 * @param name What the query is called in errors.
	 * @throws QueryError, WorkerCrashedError, or the reason of an abort.
	 */
	query(sql: string, options: QueryOptions, name = 'sandbox'): Promise<QueryResult> {
		const { signal, parameters = [] } = options;
		return this.#inTurn(signal, (database) =>
			asQueryError({ query: name, sql, parameters }, () =>
				withConnection(database, async (connection) => {
					const isOne = await isOneStatement(connection, sql);
					try {
						await connection.query('BEGIN');
						return await streamQuery(connection, sql, options);
					} finally {
						if (!isOne) this.#discard(database);
					}
				})
			)
		);
	}

	/**
	 * Runs a page's query whose SQL a reader has edited: its rows have to pass the same schema.
	 * @throws QueryError, RowError, WorkerCrashedError, the reason of an abort, or why a table that the
	 * query needs could not be loaded.
	 */
	async ask<P extends Record<string, Parameter>, R>(
		query: Query<P, R>,
		parameters: P,
		signal?: AbortSignal
	): Promise<R[]> {
		const { name, sql } = query;
		const loading = this.#source.loadNeeds(query.needs?.(parameters) ?? []);
		await (signal ? orAbort(loading, signal) : loading);
		const values = query.parameters.map((parameter) => parameters[parameter]!);
		const options = { limit: EDITED_LIMIT, parameters: values, signal };
		const { columns, rows, truncated } = await this.query(sql, options, name);
		if (truncated) {
			const cause = new Error(`more than ${EDITED_LIMIT} rows`);
			throw new QueryError({ query: name, sql, parameters: values }, cause);
		}
		const plain = rows.map((row) =>
			Object.fromEntries(columns.map((column, index) => [column.name, row[index]]))
		);
		return parseRows(query, plain);
	}

	/**
	 * Creates a table of the reader's own, instead of an earlier one of that name.
	 * @throws TableInvalidError
	 */
	async insertRows(name: string, rows: readonly ImportedRow[]): Promise<void> {
		const table = importTable(name, rows);
		await this.#inTurn(undefined, async (database) => {
			if (this.#readerTables.delete(name)) await drop(database, name);
			else if ((await exists(database, name)) || (await this.#source.isPublished(name)))
				throw new TableInvalidError({ table: name, problem: 'a published table has this name' });
			await insertTables(database, [table]);
			this.#readerTables.set(name, table);
		});
	}

	/** Waits for the work before, then does `work`; an abort is answered at once in any case. */
	#inTurn<T>(
		signal: AbortSignal | undefined,
		work: (database: WorkerDatabase) => Promise<T>
	): Promise<T> {
		const turn = this.#last.then(async () => {
			signal?.throwIfAborted();
			const database = await this.#open();
			await this.#source.insertNeeds(database);
			signal?.throwIfAborted();
			let timer: ReturnType<typeof setTimeout> | undefined;
			const stop = () => (timer = setTimeout(() => this.#discard(database), PATIENCE_MS));
			signal?.addEventListener('abort', stop, { once: true });
			try {
				return await work(database);
			} finally {
				clearTimeout(timer);
				signal?.removeEventListener('abort', stop);
			}
		});
		this.#last = turn.catch(() => {});
		return signal ? orAbort(turn, signal) : turn;
	}

	#open(): Promise<WorkerDatabase> {
		if (this.#database) return this.#database;
		const opening = this.#source.buildSandbox([...this.#readerTables.values()]);
		this.#database = opening;
		const forget = () => {
			if (this.#database === opening) this.#database = null;
		};
		opening.then((database) => database.crashed.then(forget), forget);
		return opening;
	}

	/** The next work gets a fresh database. */
	#discard(database: WorkerDatabase): void {
		this.#database = null;
		database.close();
	}
}

function drop(database: Database, name: string): Promise<unknown> {
	return withConnection(database, async (connection) => connection.query(`DROP TABLE "${name}"`));
}

function exists(database: Database, name: string): Promise<boolean> {
	const sql = `SELECT 1 FROM information_schema.tables WHERE table_name = '${name}'`;
	return withConnection(database, async (connection) => (await connection.query(sql)).numRows > 0);
}

/** Hands on the outcome of `work`, or rejects with the signal's reason as soon as it is aborted. */
function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason as Error);
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		void work.then(resolve, reject).then(() => signal.removeEventListener('abort', abort));
	});
}
