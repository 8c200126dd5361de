import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import { SCHEMA_VERSION } from '../domain';
import { DATABASE_CONFIG, SANDBOX_CONFIG } from './database';
import type { Fetch } from './download';
import { FileDamagedError, WorkerCrashedError } from './errors';
import {
	insertTables,
	materializeViews,
	type LoadedTable,
	type ViewDefinition
} from './insert-tables';
import { loadTables } from './load-tables';
import { Progress, type EngineStatus } from './status';
import { DUCKDB_WASM, loadWasm, wasmFileName, type WasmFile } from './wasm-file';
import { createEngineWorker, openDatabase, type WorkerDatabase } from './worker-database';
import { SpareWorker } from './worker-monitor';

/** Where the engine finds its files and what it makes of them; all below `views` is for tests. */
export interface RuntimeOptions {
	/** The site's root, ending with a slash; the tables lie in `data/` below it. */
	siteRoot: URL;
	/** Created and stored in this order once the tables are there. */
	views?: readonly ViewDefinition[];
	createWorker?: () => Worker;
	wasm?: WasmFile;
	fetch?: Fetch;
	schemaVersion?: number;
	/** Stands in for worker and DuckDB together. */
	openDatabase?: (wasm: Blob, config: DuckDBConfig) => Promise<WorkerDatabase>;
}

/**
 * The heavy part of the engine (DuckDB's API, Arrow, Parquet), a chunk that is loaded at the start.
 * Keeps what it fetched and builds databases from it, as many as are needed one after another.
 */
export class EngineRuntime {
	readonly #assetCache: AssetCache;
	readonly #views: readonly ViewDefinition[];
	readonly #open: (wasm: Blob, config: DuckDBConfig) => Promise<WorkerDatabase>;

	constructor(options: RuntimeOptions) {
		const { siteRoot, schemaVersion = SCHEMA_VERSION, fetch, wasm } = options;
		this.#views = options.views ?? [];
		const dataRoot = new URL('data/', siteRoot);
		this.#assetCache = new AssetCache({ dataRoot, schemaVersion, fetch, wasm });
		this.#open = options.openDatabase ?? openInWorker(options.createWorker ?? createEngineWorker);
	}

	/**
	 * The app's database, with all published tables in it.
	 * @param onStatus Hears of the bytes, as long as there is something to fetch.
	 * @throws EngineError of the first failure.
	 */
	build(onStatus: (status: EngineStatus) => void): Promise<WorkerDatabase> {
		return this.#build(onStatus, DATABASE_CONFIG, []);
	}

	/**
	 * A database for the reader's own SQL, with all published tables and the reader's in it.
	 * @throws EngineError of the first failure.
	 */
	buildSandbox(readerTables: readonly LoadedTable[]): Promise<WorkerDatabase> {
		return this.#build(() => {}, SANDBOX_CONFIG, readerTables);
	}

	async #build(
		onStatus: (status: EngineStatus) => void,
		config: DuckDBConfig,
		furtherTables: readonly LoadedTable[]
	): Promise<WorkerDatabase> {
		const { tables, wasm } = await this.#assetCache.load(onStatus);
		const database = await this.#open(wasm, config).catch((error: unknown) => {
			const broken = error instanceof WorkerCrashedError && /CompileError/.test(error.message);
			throw broken ? this.#assetCache.rejectWasm(error.details.reason) : error;
		});
		try {
			await insertTables(database, [...tables, ...furtherTables]);
			await materializeViews(database, this.#views);
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
	return async (wasm: Blob, config: DuckDBConfig): Promise<WorkerDatabase> => {
		const worker = await spare.acquire();
		// Now and not later: a device that goes offline right after the start can still restart.
		spare.prepare();
		return openDatabase(wasm, config, worker);
	};
}

/** All that a worker needs to start. */
interface EngineAssets {
	tables: readonly LoadedTable[];
	wasm: Blob;
}

interface AssetOptions {
	/** Folder of the manifest and the tables, ending with a slash. */
	dataRoot: URL;
	/** Version of the tables that this build understands. */
	schemaVersion: number;
	fetch?: Fetch | undefined;
	wasm?: WasmFile | undefined;
}

/** Fetches the tables and the wasm file and keeps them, for a restart and for a second try. */
class AssetCache {
	readonly #options: AssetOptions;
	readonly #tables = new Map<string, LoadedTable>();
	#assets: EngineAssets | null = null;
	/** The file that came damaged the last time: the browser's cache must not answer for it again. */
	#damaged: string | null = null;

	constructor(options: AssetOptions) {
		this.#options = options;
	}

	/**
	 * Everything, from memory if it is complete; otherwise what is missing is fetched, data first,
	 * both in one count of bytes.
	 * @throws EngineError of the first failure; what was complete by then stays cached.
	 */
	async load(onStatus: (status: EngineStatus) => void): Promise<EngineAssets> {
		try {
			return (this.#assets ??= await this.#load(onStatus));
		} catch (error) {
			this.#damaged = error instanceof FileDamagedError ? error.details.file : null;
			throw error;
		}
	}

	/**
	 * The wasm file cannot be compiled, although its size was right: the next `load` fetches it again.
	 * @returns The error to show.
	 */
	rejectWasm(problem: string): FileDamagedError {
		const file = wasmFileName(this.#options.wasm ?? DUCKDB_WASM);
		this.#assets = null;
		this.#damaged = file;
		const expected = 'a WebAssembly program';
		return new FileDamagedError({ file, measure: 'content', expected, actual: problem });
	}

	async #load(onStatus: (status: EngineStatus) => void): Promise<EngineAssets> {
		const file = this.#options.wasm ?? DUCKDB_WASM;
		const progress = new Progress(file.bytes, onStatus);
		const common = {
			fetch: this.#options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
			progress,
			damaged: this.#damaged
		} satisfies { fetch: Fetch; progress: Progress; damaged: string | null };
		const { dataRoot, schemaVersion } = this.#options;
		const tables = await loadTables({ dataRoot, schemaVersion, cached: this.#tables, ...common });
		progress.enter('engine');
		const wasm = await loadWasm(file, common);
		progress.enter('starting');
		return { tables, wasm };
	}
}
