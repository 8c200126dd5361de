import { address, bytes } from 'virtual:engine-file';
import { download, type Fetch } from './download';
import { FileDamagedError } from './errors';
import type { Progress } from './status';

/** DuckDB's wasm file as the build ships it: its address and its size in bytes. */
export interface WasmFile {
	url: URL;
	bytes: number;
}

/** Ours, beside the app's own files. The size serves progress and shows a cut-off download. */
export const DUCKDB_WASM: WasmFile = {
	url: new URL(address, import.meta.url),
	bytes
};

/** The file's name, for messages. */
export function wasmFileName({ url }: WasmFile): string {
	return url.pathname.split('/').at(-1) ?? url.pathname;
}

/**
 * Fetches the wasm file, past the browser's cache if it came damaged before. It is kept as a Blob: the
 * worker gets it as a blob: address, and a worker that crashed can be replaced without a network.
 * @throws UnreachableError, FileMissingError, FileDamagedError
 */
export async function loadWasm(
	wasm: WasmFile,
	options: { fetch: Fetch; progress: Progress; damaged: string | null }
): Promise<Blob> {
	const { fetch, progress } = options;
	const { url, bytes } = wasm;
	const file = wasmFileName(wasm);
	const cache = file === options.damaged ? 'reload' : 'default';
	const onBytes = (count: number) => progress.add(count);
	const pieces = await download(url, { fetch, file, cache, onBytes });
	// The type is what lets the browser compile while it reads.
	const blob = new Blob(pieces, { type: 'application/wasm' });
	if (blob.size !== bytes) {
		throw new FileDamagedError({ file, measure: 'bytes', expected: bytes, actual: blob.size });
	}
	return blob;
}
