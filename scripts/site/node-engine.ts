import { setImmediate } from 'node:timers/promises';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import {
	createOfficialFigures,
	DATABASE_CONFIG,
	decodeParquet,
	lockDown,
	OnDemandTables,
	runQuery,
	toPlainRows,
	wrapConnection
} from '../../src/engine/node';
import type { Connection, Database, PublishedTable } from '../../src/engine/node';
import type { Need, Parameter, Query } from '../../src/query';
import { engineFile } from '../engine/engine-file';

/** A column of an answer: its name and its type in SQL, e.g. `VARCHAR`, `INTEGER`, `DOUBLE`. */
export interface AnswerColumn {
	name: string;
	type: string;
}

/** A file of the published data, made or read when it is asked for. */
type PublishedFile = PublishedTable & { bytes: () => Uint8Array };

type Asked<P extends Record<string, Parameter>> = Pick<Query<P>, 'sql' | 'parameters' | 'needs'>;

/** The engine that ships, in Node and without a worker: same wasm, same settings, same row checks. */
export class NodeEngine implements Database {
	readonly #database: Pick<duckdb.DuckDBBindings, 'connect'>;
	#onDemand: OnDemandTables<PublishedFile> | null = null;

	private constructor(database: Pick<duckdb.DuckDBBindings, 'connect'>) {
		this.#database = database;
	}

	/**
	 * Opens an empty database; takes about a second.
	 * @param config How its values come out; as in the app if not given.
	 */
	static async open(config = DATABASE_CONFIG): Promise<NodeEngine> {
		// Node takes the second; the first is named only because the library asks for it.
		const bundle = { mainModule: await engineFile(), mainWorker: '' };
		const database = await duckdb.createDuckDB(
			{ mvp: bundle, eh: bundle },
			new duckdb.VoidLogger(),
			duckdb.NODE_RUNTIME
		);
		await database.instantiate(() => {});
		database.open(config);
		const engine = new NodeEngine(database);
		await lockDown(engine);
		return engine;
	}

	/** A connection of its own; whoever opens it closes it. */
	connect(): Connection {
		// Other work of the process gets its turn between two calls, as in the app.
		return wrapConnection(this.#database.connect(), async (work) => {
			await setImmediate();
			return work();
		});
	}

	/**
	 * Creates a table from the bytes of a Parquet file.
	 * @throws Error when the file cannot be decoded or the table is there already.
	 */
	async loadParquet(name: string, bytes: Uint8Array): Promise<void> {
		const { ipc } = await decodeParquet(new Uint8Array(bytes));
		const connection = this.connect();
		try {
			await connection.insertArrowFromIPCStream(ipc, { name, schema: 'main', create: true });
		} finally {
			await connection.close();
		}
	}

	/**
	 * Loads published files, those on demand when a query needs them. Not to be called twice.
	 * @throws Error when a file cannot be decoded or its table is there already.
	 */
	async publish(files: readonly PublishedFile[]): Promise<void> {
		for (const { name, on_demand, bytes } of files)
			if (!on_demand) await this.loadParquet(name, bytes());
		await createOfficialFigures(this);
		this.#onDemand = new OnDemandTables(files, async ({ name, bytes }) => ({
			name,
			...(await decodeParquet(new Uint8Array(bytes())))
		}));
	}

	/** Loads tables on demand out of what was published; does nothing where nothing was. */
	async load(needs: readonly Need[]): Promise<void> {
		if (needs.length === 0 || !this.#onDemand) return;
		await this.#onDemand.load(needs);
		await this.#onDemand.insert(this);
	}

	/**
	 * Runs a query as the app does; throws QueryError and RowError as the app does. What it needs is
	 * loaded out of what was published; without that the tables have to be there.
	 */
	async ask<P extends Record<string, Parameter>, R>(
		query: Query<P, R>,
		parameters: P
	): Promise<R[]> {
		await this.load(query.needs?.(parameters) ?? []);
		return runQuery(this, query, parameters);
	}

	/** Names and SQL types of the columns of a query's rows; does not look at any row. */
	async describe<P extends Record<string, Parameter>>(
		query: Asked<P>,
		parameters: P
	): Promise<AnswerColumn[]> {
		const rows = await this.#run('DESCRIBE', query, parameters);
		return rows.map((row) => ({
			name: String(row['column_name']),
			type: String(row['column_type'])
		}));
	}

	/** The engine's plan for a query, as text. */
	async explain<P extends Record<string, Parameter>>(
		query: Asked<P>,
		parameters: P
	): Promise<string> {
		const rows = await this.#run('EXPLAIN', query, parameters);
		return rows.map((row) => String(row['explain_value'])).join('\n');
	}

	async #run<P extends Record<string, Parameter>>(
		verb: 'DESCRIBE' | 'EXPLAIN',
		query: Asked<P>,
		parameters: P
	) {
		await this.load(query.needs?.(parameters) ?? []);
		const connection = this.connect();
		try {
			const statement = await connection.prepare(`${verb} ${query.sql}`);
			const values = query.parameters.map((name) => parameters[name] ?? null);
			return toPlainRows(await statement.query(...values));
		} finally {
			await connection.close();
		}
	}
}
