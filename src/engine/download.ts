import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { FileDamagedError, FileMissingError, StalledError, UnreachableError } from './errors';
import { STALL_MS, watchSilence } from './stall';

/** `fetch`, or a stand-in of a test. */
export type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

export interface DownloadOptions {
	fetch: Fetch;
	/** Name for messages. */
	file: string;
	/** Hears the number of bytes of every piece, after decompression. */
	onBytes?: (bytes: number) => void;
	/** Stops the download; the promise then rejects with the signal's reason. */
	signal?: AbortSignal;
	/** `reload` passes by the browser's cache, for a second try. */
	cache?: RequestCache;
}

/**
 * Fetches one file in pieces. Progress counts what was read, not `content-length`: that header
 * tells the compressed size. A line that stays open and brings nothing is given up.
 * @throws UnreachableError, FileMissingError, StalledError, or the reason of an abort.
 */
export async function download(
	url: URL,
	options: DownloadOptions
): Promise<Uint8Array<ArrayBuffer>[]> {
	const { file, signal } = options;
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const ending = new AbortController();
	const end = () => ending.abort(signal?.reason);
	signal?.addEventListener('abort', end);
	const silence = watchSilence(STALL_MS, () =>
		ending.abort(new StalledError({ file, seconds: STALL_MS / 1000 }))
	);
	try {
		const response = await orAbort(
			options.fetch(url, { signal: ending.signal, cache: options.cache ?? 'default' }),
			ending.signal
		);
		if (!response.ok) throw new FileMissingError({ file, status: response.status });
		const reader = response.body?.getReader();
		const next = () => reader && orAbort(reader.read(), ending.signal);
		for (let read = await next(); read && !read.done; read = await next()) {
			silence.heard();
			pieces.push(read.value);
			options.onBytes?.(read.value.byteLength);
		}
	} catch (error) {
		ending.signal.throwIfAborted();
		throw error instanceof FileMissingError ? error : new UnreachableError({ file }, error);
	} finally {
		silence.stop();
		signal?.removeEventListener('abort', end);
	}
	return pieces;
}

/** Waits for something, or until the signal ends the waiting: not every stand-in of a stream hears it. */
function orAbort<T>(waiting: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason as Error);
		signal.addEventListener('abort', stop, { once: true });
		void waiting.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
		if (signal.aborted) stop();
	});
}

/** Joins the pieces of a download. */
export function joinPieces(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0));
	let offset = 0;
	for (const piece of pieces) {
		joined.set(piece, offset);
		offset += piece.byteLength;
	}
	return joined;
}

/**
 * Compares a file with the SHA-256 (hex) that it should have. In plain JavaScript, because
 * `crypto.subtle` does not exist on the http:// addresses of closed networks.
 * @throws FileDamagedError
 */
export function verifySha256(bytes: Uint8Array, expected: string, file: string): void {
	const actual = bytesToHex(sha256(bytes));
	if (actual !== expected)
		throw new FileDamagedError({ file, measure: 'sha256', expected, actual });
}
