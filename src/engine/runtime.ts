import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import { SCHEMA_VERSION } from '../domain';
import type { Need } from '../query/query';
import { DATABASE_CONFIG, SANDBOX_CONFIG } from './database';
import type { Fetch } from './download';
import { FileDamagedError, WorkerCrashedError } from './errors';
import {
	insertTables,
	materializeViews,
	type LoadedTable,
	type ViewDefinition
} from './insert-tables';
import { loadManifest, loadTable, loadTables, type TableSource } from './load-tables';
import type { TableEntry } from './manifest';
import { createOfficialFigures } from './official-figures';
import { OnDemandTables } from './on-demand-tables';
import { Progress, type EngineStatus } from './status';
import { DUCKDB_WASM, loadWasm, wasmFileName, type WasmFile } from './wasm-file';
import { ENGINE_WORKER, openDatabase, type WorkerDatabase } from './worker-database';
import { SpareWorker, type WorkerSource } from './worker-monitor';

/** Where the engine finds its files and what it makes of them; all below `views` is for tests. */
export interface RuntimeOptions {
	/** The site's root, ending with a slash; the tables lie in `data/` below it. */
	siteRoot: URL;
	/** Created and stored in this order once the tables are there. */
	views?: readonly ViewDefinition[];
	worker?: WorkerSource;
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
		this.#open = options.openDatabase ?? openInWorker(options.worker ?? ENGINE_WORKER);
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

	/**
	 * Fetches the tables that a query needs, as far as they are not in memory. Of use only after a build.
	 * @throws EngineError of the first failure; the next time only what is missing is fetched.
	 */
	async loadNeeds(needs: readonly Need[]): Promise<void> {
		const { onDemand } = await this.#assetCache.load(() => {});
		await onDemand.load(needs);
	}

	/**
	 * Puts the tables that were fetched for queries into a database, as far as it does not have them.
	 * @throws EngineError
	 */
	async insertNeeds(database: WorkerDatabase): Promise<void> {
		const { onDemand } = await this.#assetCache.load(() => {});
		await onDemand.insert(database);
	}

	/** Whether a published table, also one that is loaded on demand, has this name. */
	async isPublished(name: string): Promise<boolean> {
		const { onDemand } = await this.#assetCache.load(() => {});
		return onDemand.has(name);
	}

	async #build(
		onStatus: (status: EngineStatus) => void,
		config: DuckDBConfig,
		furtherTables: readonly LoadedTable[]
	): Promise<WorkerDatabase> {
		const { tables, onDemand, wasm } = await this.#assetCache.load(onStatus);
		const database = await this.#open(wasm, config).catch((error: unknown) => {
			const broken = error instanceof WorkerCrashedError && /CompileError/.test(error.message);
			throw broken ? this.#assetCache.rejectWasm(error.details.reason) : error;
		});
		try {
			await insertTables(database, [...tables, ...furtherTables]);
			await createOfficialFigures(database);
			await materializeViews(database, this.#views);
			await onDemand.insert(database);
		} catch (error) {
			database.close();
			throw error;
		}
		database.becomeReady();
		return database;
	}
}

function openInWorker(source: WorkerSource) {
	const spare = new SpareWorker(source);
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
	onDemand: OnDemandTables<TableEntry>;
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
		const fetch: Fetch = this.#options.fetch ?? ((url, init) => globalThis.fetch(url, init));
		const damaged = this.#damaged;
		const { dataRoot, schemaVersion } = this.#options;
		const source = { dataRoot, fetch, damaged };
		const manifest = await loadManifest(source, schemaVersion);
		const tables = await loadTables(manifest, { ...source, progress, cached: this.#tables });
		const onDemand = new OnDemandTables(manifest.tables, fetchOnDemand({ dataRoot, fetch }));
		progress.enter('engine');
		const wasm = await loadWasm(file, { fetch, progress, damaged });
		progress.enter('starting');
		return { tables, onDemand, wasm };
	}
}

/** Fetches tables one by one; one that came damaged is fetched past the browser's cache the next time. */
function fetchOnDemand(source: Pick<TableSource, 'dataRoot' | 'fetch'>) {
	const damaged = new Set<string>();
	return async (entry: TableEntry): Promise<LoadedTable> => {
		const { file } = entry;
		try {
			return await loadTable(entry, { ...source, damaged: damaged.has(file) ? file : null });
		} catch (error) {
			if (error instanceof FileDamagedError) damaged.add(file);
			throw error;
		}
	};
}
