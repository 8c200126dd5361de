import { download, joinPieces, verifySha256, type Fetch } from './download';
import { FileDamagedError } from './errors';
import type { LoadedTable } from './insert-tables';
import { parseManifest, type TableEntry } from './manifest';
import { decodeParquet, type DecodedTable } from './parquet';
import type { Progress } from './status';

export interface LoadOptions {
	/** Folder of `manifest.json` and the tables, ending with a slash. */
	dataRoot: URL;
	/** Version of the tables that this build understands. */
	schemaVersion: number;
	fetch: Fetch;
	progress: Progress;
	/** Tables that are there already, by SHA-256; what comes now is added. */
	cached: Map<string, LoadedTable>;
	/** The file that came damaged the last time, if any: it is fetched past the browser's cache. */
	damaged: string | null;
}

const MANIFEST = 'manifest.json';

/**
 * Manifest → all tables, fetched in parallel, compared with their SHA-256 and number of rows,
 * decoded. After a failure the rest of the downloads stops; what was complete stays in `cached`.
 * @throws EngineError of the first failure.
 */
export async function loadTables(options: LoadOptions): Promise<LoadedTable[]> {
	const { dataRoot, fetch, progress, cached } = options;
	const url = new URL(MANIFEST, dataRoot);
	const bytes = joinPieces(await download(url, { fetch, file: MANIFEST, cache: 'no-cache' }));
	const text = new TextDecoder().decode(bytes);
	const manifest = parseManifest(text, MANIFEST, options.schemaVersion);
	const tables = manifest.tables.filter((entry) => !entry.on_demand);
	const missing = tables.filter((entry) => !cached.has(entry.sha256));
	progress.expect(missing.reduce((sum, entry) => sum + entry.bytes, 0));
	const stop = new AbortController();
	await Promise.all(
		missing.map(async (entry) => {
			try {
				cached.set(entry.sha256, await loadTable(entry, options, stop.signal));
			} catch (error) {
				stop.abort(error);
				throw error;
			}
		})
	);
	return tables.map((entry) => ({ ...cached.get(entry.sha256)!, name: entry.name }));
}

async function loadTable(
	entry: TableEntry,
	{ dataRoot, fetch, progress, damaged }: LoadOptions,
	signal: AbortSignal
): Promise<LoadedTable> {
	const { file, sha256 } = entry;
	const url = new URL(file, dataRoot);
	// A new build of the data has new addresses, so no cache can answer with the old file.
	url.searchParams.set('v', sha256.slice(0, 12));
	const onBytes = (count: number) => progress.add(count);
	const cache = file === damaged ? 'reload' : 'default';
	const bytes = joinPieces(await download(url, { fetch, file, signal, cache, onBytes }));
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
