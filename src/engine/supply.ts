import { FileDamagedError } from './errors';
import type { Fetch } from './download';
import { loadTables, type LoadedTable } from './load-tables';
import { loadWasm, DUCKDB_WASM, wasmFileName, type WasmFile } from './wasm-file';
import { Progress, type EngineStatus } from './status';

/** All that a worker needs to start. */
export interface EngineAssets {
	tables: readonly LoadedTable[];
	wasm: Blob;
}

export interface AssetOptions {
	/** Folder of the manifest and the tables, ending with a slash. */
	dataRoot: URL;
	/** Version of the tables that this build understands. */
	schemaVersion: number;
	fetch?: Fetch | undefined;
	wasm?: WasmFile | undefined;
}

/** Fetches the tables and the wasm file and keeps them, for a restart and for a second try. */
export class AssetCache {
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
