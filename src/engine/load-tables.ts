import { download, joinPieces, verifySha256, type DownloadOptions, type Fetch } from './download';
import { FileDamagedError } from './errors';
import type { LoadedTable } from './insert-tables';
import { parseManifest, type Manifest, type TableEntry } from './manifest';
import { decodeParquet, type DecodedTable } from './parquet';
import type { Progress } from './status';

/** Where tables are fetched from. */
export interface TableSource {
	/** Folder of `manifest.json` and the tables, ending with a slash. */
	dataRoot: URL;
	fetch: Fetch;
	/** The file that came damaged the last time, if any: it is fetched past the browser's cache. */
	damaged: string | null;
}

export interface LoadOptions extends TableSource {
	progress: Progress;
	/** Tables that are there already, by SHA-256; what comes now is added. */
	cached: Map<string, LoadedTable>;
}

const MANIFEST = 'manifest.json';

/**
 * Fetches the list of the published tables, always anew.
 * @param schemaVersion Version of the tables that this build understands.
 * @throws EngineError
 */
export async function loadManifest(
	{ dataRoot, fetch }: Pick<TableSource, 'dataRoot' | 'fetch'>,
	schemaVersion: number
): Promise<Manifest> {
	const url = new URL(MANIFEST, dataRoot);
	const bytes = joinPieces(await download(url, { fetch, file: MANIFEST, cache: 'no-cache' }));
	return parseManifest(new TextDecoder().decode(bytes), MANIFEST, schemaVersion);
}

/**
 * The tables of the start, all but those on demand, fetched in parallel. After a failure the rest of
 * the downloads stops; what was complete stays in `cached`.
 * @throws EngineError of the first failure.
 */
export async function loadTables(manifest: Manifest, options: LoadOptions): Promise<LoadedTable[]> {
	const { progress, cached } = options;
	const tables = manifest.tables.filter((entry) => !entry.on_demand);
	const missing = tables.filter((entry) => !cached.has(entry.sha256));
	progress.expect(missing.reduce((sum, entry) => sum + entry.bytes, 0));
	const stop = new AbortController();
	const onBytes = (count: number) => progress.add(count);
	await Promise.all(
		missing.map(async (entry) => {
			try {
				const table = await loadTable(entry, options, { signal: stop.signal, onBytes });
				cached.set(entry.sha256, table);
			} catch (error) {
				stop.abort(error);
				throw error;
			}
		})
	);
	return tables.map((entry) => ({ ...cached.get(entry.sha256)!, name: entry.name }));
}

/**
 * Fetches one table, compares it with its SHA-256 and number of rows, and decodes it.
 * @throws UnreachableError, FileMissingError, FileDamagedError, or the reason of an abort.
 */
export async function loadTable(
	entry: TableEntry,
	{ dataRoot, fetch, damaged }: TableSource,
	watch: Pick<DownloadOptions, 'signal' | 'onBytes'> = {}
): Promise<LoadedTable> {
	const { file, sha256 } = entry;
	const url = new URL(file, dataRoot);
	// A new build of the data has new addresses, so no cache can answer with the old file.
	url.searchParams.set('v', sha256.slice(0, 12));
	const cache = file === damaged ? 'reload' : 'default';
	const bytes = joinPieces(await download(url, { fetch, file, cache, ...watch }));
	verifySha256(bytes, sha256, file);
	const decoded = await decode(bytes, file);
	if (decoded.rows !== entry.rows) {
		const details = { file, expected: entry.rows, actual: decoded.rows };
		throw new FileDamagedError({ ...details, measure: 'rows' });
	}
	return { name: entry.name, ...decoded };
}

async function decode(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<DecodedTable> {
	try {
		return await decodeParquet(bytes);
	} catch (cause) {
		const actual = cause instanceof Error ? cause.message : String(cause);
		const expected = 'a readable Parquet file';
		throw new FileDamagedError({ file, measure: 'content', expected, actual }, cause);
	}
}
