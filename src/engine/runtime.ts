import { SCHEMA_VERSION } from '../domain';
import type { Fetch } from './download';
import { WorkerCrashedError } from './errors';
import { createViews, insertTables } from './load-tables';
import { createEngineWorker, openDatabase, type WorkerDatabase } from './worker-database';
import type { WasmFile } from './wasm-file';
import type { EngineStatus } from './status';
import { AssetCache } from './supply';
import { SpareWorker } from './worker-stock';

/** Where the engine finds its files and what it makes of them; all below `views` is for tests. */
export interface RuntimeOptions {
	/** The site's root, ending with a slash; the tables lie in `data/` below it. */
	siteRoot: URL;
	/** Made in this order once the tables are there. */
	views?: readonly { name: string; sql: string }[];
	createWorker?: () => Worker;
	wasm?: WasmFile;
	fetch?: Fetch;
	schemaVersion?: number;
	/** Stands in for worker and DuckDB together. */
	openDatabase?: (wasm: Blob) => Promise<WorkerDatabase>;
}

/**
 * The heavy part of the engine (DuckDB's API, Arrow, Parquet), a chunk that is loaded at the start.
 * Keeps what it fetched and builds databases from it, as many as are needed one after another.
 */
export class EngineRuntime {
	readonly #assetCache: AssetCache;
	readonly #views: readonly { name: string; sql: string }[];
	readonly #open: (wasm: Blob) => Promise<WorkerDatabase>;

	constructor(options: RuntimeOptions) {
		const { siteRoot, schemaVersion = SCHEMA_VERSION, fetch, wasm } = options;
		this.#views = options.views ?? [];
		const dataRoot = new URL('data/', siteRoot);
		this.#assetCache = new AssetCache({ dataRoot, schemaVersion, fetch, wasm });
		this.#open = options.openDatabase ?? openInWorker(options.createWorker ?? createEngineWorker);
	}

	/**
	 * A database with all tables in it.
	 * @param onStatus Hears of the bytes, as long as there is something to fetch.
	 * @throws EngineError of the first failure.
	 */
	async build(onStatus: (status: EngineStatus) => void): Promise<WorkerDatabase> {
		const { tables, wasm } = await this.#assetCache.load(onStatus);
		const database = await this.#open(wasm).catch((error: unknown) => {
			const broken = error instanceof WorkerCrashedError && /CompileError/.test(error.message);
			throw broken ? this.#assetCache.rejectWasm(error.details.reason) : error;
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
	const spare = new SpareWorker(createWorker);
	return async (wasm: Blob): Promise<WorkerDatabase> => {
		const worker = await spare.acquire();
		// Now and not later: a device that goes offline right after the start can still restart.
		spare.prepare();
		return openDatabase(wasm, worker);
	};
}
