import { FileDamagedError } from './errors';
import type { Fetch } from './download';
import { loadTables, type LoadedTable } from './load';
import { loadProgram, PROGRAM, programName, type ProgramFile } from './program';
import { Progress, type EngineStatus } from './status';

/** All that a worker needs to start. */
export interface Provisions {
	tables: readonly LoadedTable[];
	program: Blob;
}

export interface SupplyOptions {
	/** Folder of the manifest and the tables, ending with a slash. */
	dataRoot: URL;
	/** Version of the tables that this build understands. */
	schemaVersion: number;
	fetch?: Fetch | undefined;
	program?: ProgramFile | undefined;
}

/** Fetches tables and program and keeps them, for a restart and for a second try. */
export class Supply {
	readonly #options: SupplyOptions;
	readonly #tables = new Map<string, LoadedTable>();
	#provisions: Provisions | null = null;
	/** The file that came damaged the last time: the browser's cache must not answer for it again. */
	#damaged: string | null = null;

	constructor(options: SupplyOptions) {
		this.#options = options;
	}

	/**
	 * Everything, from memory if it is complete; otherwise what is missing is fetched, data first,
	 * both in one count of bytes.
	 * @throws EngineError of the first failure; what was complete by then is kept.
	 */
	async provide(onStatus: (status: EngineStatus) => void): Promise<Provisions> {
		try {
			return (this.#provisions ??= await this.#load(onStatus));
		} catch (error) {
			this.#damaged = error instanceof FileDamagedError ? error.details.file : null;
			throw error;
		}
	}

	/**
	 * The program turned out not to be one, although its size was right: the next `provide` fetches it
	 * again.
	 * @returns The error to show.
	 */
	rejectProgram(problem: string): FileDamagedError {
		const file = programName(this.#options.program ?? PROGRAM);
		this.#provisions = null;
		this.#damaged = file;
		const expected = 'a WebAssembly program';
		return new FileDamagedError({ file, measure: 'content', expected, actual: problem });
	}

	async #load(onStatus: (status: EngineStatus) => void): Promise<Provisions> {
		const file = this.#options.program ?? PROGRAM;
		const progress = new Progress(file.bytes, onStatus);
		const common = {
			fetch: this.#options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
			progress,
			damaged: this.#damaged
		} satisfies { fetch: Fetch; progress: Progress; damaged: string | null };
		const { dataRoot, schemaVersion } = this.#options;
		const tables = await loadTables({ dataRoot, schemaVersion, kept: this.#tables, ...common });
		progress.enter('engine');
		const program = await loadProgram(file, common);
		progress.enter('starting');
		return { tables, program };
	}
}
