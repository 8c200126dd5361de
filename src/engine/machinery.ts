import { SCHEMA_VERSION } from '../domain';
import type { Fetch } from './download';
import { WorkerDiedError } from './errors';
import { createViews, insertTables } from './load';
import { createEngineWorker, openDatabase, type LiveDatabase } from './open';
import type { ProgramFile } from './program';
import type { EngineStatus } from './status';
import { Supply } from './supply';
import { WorkerStock } from './worker-stock';

/** Where the engine finds its files and what it makes of them; all below `views` is for tests. */
export interface MachineryOptions {
	/** The site's root, ending with a slash; the tables lie in `data/` below it. */
	siteRoot: URL;
	/** Made in this order once the tables are there. */
	views?: readonly { name: string; sql: string }[];
	createWorker?: () => Worker;
	program?: ProgramFile;
	fetch?: Fetch;
	schemaVersion?: number;
	/** Stands in for worker and DuckDB together. */
	openDatabase?: (program: Blob) => Promise<LiveDatabase>;
}

/**
 * The heavy part of the engine (DuckDB's API, Arrow, Parquet), a chunk that is loaded at the start.
 * Keeps what it fetched and builds databases from it, as many as are needed one after another.
 */
export class Machinery {
	readonly #supply: Supply;
	readonly #views: readonly { name: string; sql: string }[];
	readonly #open: (program: Blob) => Promise<LiveDatabase>;

	constructor(options: MachineryOptions) {
		const { siteRoot, schemaVersion = SCHEMA_VERSION, fetch, program } = options;
		this.#views = options.views ?? [];
		const dataRoot = new URL('data/', siteRoot);
		this.#supply = new Supply({ dataRoot, schemaVersion, fetch, program });
		this.#open = options.openDatabase ?? openInWorker(options.createWorker ?? createEngineWorker);
	}

	/**
	 * A database with all tables in it.
	 * @param onStatus Hears of the bytes, as long as there is something to fetch.
	 * @throws EngineError of the first failure.
	 */
	async build(onStatus: (status: EngineStatus) => void): Promise<LiveDatabase> {
		const { tables, program } = await this.#supply.provide(onStatus);
		const database = await this.#open(program).catch((error: unknown) => {
			const broken = error instanceof WorkerDiedError && /CompileError/.test(error.message);
			throw broken ? this.#supply.rejectProgram(error.details.reason) : error;
		});
		try {
			await insertTables(database, tables);
			await createViews(database, this.#views);
		} catch (error) {
			database.close();
			throw error;
		}
		database.becomeReady();
		return database;
	}
}

function openInWorker(createWorker: () => Worker) {
	const stock = new WorkerStock(createWorker);
	return async (program: Blob): Promise<LiveDatabase> => {
		const worker = await stock.take();
		// Now and not later: a device that goes offline right after the start can still restart.
		stock.refill();
		return openDatabase(program, worker);
	};
}
