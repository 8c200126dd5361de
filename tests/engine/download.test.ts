import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import {
	FileDamagedError,
	FileMissingError,
	StalledError,
	UnreachableError
} from '../../src/engine';
import { download, joinPieces, verifySha256 } from '../../src/engine/download';
import { STALL_MS } from '../../src/engine/stall';
import { damaged, fakeSite, inPieces, offline, SITE } from './fake-site';

const bytes = Uint8Array.from({ length: 250 }, (_, i) => i);
const url = new URL('data/a.bin', SITE);
const file = 'a.bin';

afterEach(() => {
	vi.useRealTimers();
});

test('brings every byte and counts it', async () => {
	const { fetch } = fakeSite({ 'data/a.bin': bytes });
	const steps: number[] = [];
	const pieces = await download(url, { fetch, file, onBytes: (count) => steps.push(count) });
	expect(joinPieces(pieces)).toEqual(bytes);
	expect(steps).toEqual([100, 100, 50]);
});

test('a file without content is no error', async () => {
	const { fetch } = fakeSite({ 'data/a.bin': new Uint8Array() });
	expect(joinPieces(await download(url, { fetch, file }))).toEqual(new Uint8Array());
});

test.each([404, 403, 500])('HTTP status %i', async (status) => {
	const { fetch } = fakeSite({ 'data/a.bin': status });
	const error: unknown = await download(url, { fetch, file }).catch((e: unknown) => e);
	expect(error).toBeInstanceOf(FileMissingError);
	expect(error).toMatchObject({
		code: 'file-missing',
		details: { file, status },
		message: `engine: HTTP status ${status} for a.bin`
	});
});

test.each([
	['offline', offline],
	['a line that breaks in the middle', () => new Response(inPieces(bytes, true))]
])('%s', async (_, answer) => {
	const { fetch } = fakeSite({ 'data/a.bin': answer });
	const error: unknown = await download(url, { fetch, file }).catch((e: unknown) => e);
	expect(error).toBeInstanceOf(UnreachableError);
	expect(error).toMatchObject({ code: 'unreachable', details: { file } });
	expect((error as Error).cause).toBeInstanceOf(TypeError);
});

test('an abort is not a failure of the network', async () => {
	const stop = new AbortController();
	const { fetch } = fakeSite({
		'data/a.bin': ({ signal }) => {
			stop.abort(new Error('no longer wanted'));
			signal!.throwIfAborted();
			return new Response();
		}
	});
	await expect(download(url, { fetch, file, signal: stop.signal })).rejects.toThrow(
		new Error('no longer wanted')
	);
});

test.each([
	['an answer that never comes', () => new Promise<Response>(() => {})],
	[
		'a body that stops in the middle',
		() => new Response(new ReadableStream({ start: (c) => c.enqueue(bytes.slice(0, 100)) }))
	]
])('%s is given up once nothing came for a while', async (_, answer) => {
	vi.useFakeTimers();
	const { fetch } = fakeSite({ 'data/a.bin': answer });
	const settled = vi.fn();
	const given = download(url, { fetch, file }).catch((error: unknown) => {
		settled();
		return error;
	});
	await vi.advanceTimersByTimeAsync(STALL_MS - 1);
	expect(settled).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(await given).toBeInstanceOf(StalledError);
	expect(await given).toMatchObject({ code: 'stalled', details: { file, seconds: 30 } });
});

test('a slow file is waited for as long as something comes', async () => {
	vi.useFakeTimers();
	let sent = 0;
	const drip = new ReadableStream<Uint8Array>({
		async pull(controller) {
			await new Promise((resolve) => setTimeout(resolve, STALL_MS - 1));
			if (sent < bytes.length) controller.enqueue(bytes.slice(sent, (sent += 50)));
			else controller.close();
		}
	});
	const { fetch } = fakeSite({ 'data/a.bin': () => new Response(drip) });
	const pieces = download(url, { fetch, file });
	await vi.advanceTimersByTimeAsync(6 * STALL_MS);
	expect(joinPieces(await pieces)).toEqual(bytes);
	expect(vi.getTimerCount()).toBe(0);
});

test('the hash tells any changed byte', () => {
	const hash = bytesToHex(sha256(bytes));
	expect(() => verifySha256(bytes, hash, file)).not.toThrow();
	fc.assert(
		fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
			const other = bytes.slice();
			other[at]! ^= change;
			expect(() => verifySha256(other, hash, file)).toThrow(FileDamagedError);
		})
	);
});

test('a damaged file comes with both hashes', () => {
	const expected = bytesToHex(sha256(bytes));
	const actual = bytesToHex(sha256(damaged(bytes)));
	try {
		verifySha256(damaged(bytes), expected, file);
		expect.unreachable();
	} catch (error) {
		expect(error).toMatchObject({
			code: 'file-damaged',
			details: { file, measure: 'sha256', expected, actual }
		});
	}
});
