import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { FileDamagedError, FileMissingError, UnreachableError } from './errors';

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
 * tells the compressed size.
 * @throws UnreachableError, FileMissingError, or the reason of an abort.
 */
export async function download(
	url: URL,
	options: DownloadOptions
): Promise<Uint8Array<ArrayBuffer>[]> {
	const { file, signal } = options;
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	try {
		const response = await options.fetch(url, {
			signal: signal ?? null,
			cache: options.cache ?? 'default'
		});
		if (!response.ok) throw new FileMissingError({ file, status: response.status });
		const reader = response.body?.getReader();
		for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
			pieces.push(read.value);
			options.onBytes?.(read.value.byteLength);
		}
	} catch (error) {
		signal?.throwIfAborted();
		throw error instanceof FileMissingError ? error : new UnreachableError({ file }, error);
	}
	return pieces;
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
