import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Fetch } from '../../src/engine/download';
import type { PublishedTable } from '../../src/engine/manifest';

type Bytes = Uint8Array<ArrayBuffer>;
/** What stands under an address: bytes, an HTTP status, or an answer of the test's own making. */
type Answer = Bytes | number | ((init: RequestInit) => Promise<Response> | Response);

export const SITE = new URL('https://city.example/kurabe/');

/** A site without a server. `files` may be changed at any time; `requests` tells what was asked for. */
export function fakeSite(files: Record<string, Answer>) {
	const requests: { path: string; cache: RequestCache | undefined }[] = [];
	const fetch: Fetch = async (url, init) => {
		const path = url.pathname.replace(SITE.pathname, '');
		requests.push({ path, cache: init.cache });
		const answer = files[path] ?? 404;
		if (typeof answer === 'function') return answer(init);
		if (typeof answer === 'number') return new Response('not here', { status: answer });
		return new Response(inPieces(answer));
	};
	return { files, requests, fetch };
}

/** No network: what the browser's `fetch` rejects with. */
export const offline = (): never => {
	throw new TypeError('Failed to fetch');
};

/** A body that comes in pieces of 100 bytes and then, if told so, breaks off. */
export function inPieces(bytes: Bytes, breaksOff = false): ReadableStream<Bytes> {
	let offset = 0;
	return new ReadableStream({
		pull(controller) {
			if (offset < bytes.length) controller.enqueue(bytes.slice(offset, (offset += 100)));
			else if (breaksOff) controller.error(new TypeError('network error'));
			else controller.close();
		}
	});
}

/** A Parquet file with one text column and one of whole numbers. */
export function parquetFile(names: (string | null)[]): Bytes {
	return new Uint8Array(
		parquetWriteBuffer({
			columnData: [
				{ name: 'name', type: 'STRING', nullable: true, data: names },
				{ name: 'n', type: 'INT32', nullable: true, data: names.map((_, i) => i) }
			]
		})
	);
}

/** Files of a site with the given tables (name → names in it) and their manifest. */
export function siteFiles(
	tables: Record<string, (string | null)[]>,
	schemaVersion = 1
): Record<string, Answer> {
	const files: Record<string, Bytes> = {};
	const entries = Object.entries(tables).map(([name, names]) => {
		const bytes = parquetFile(names);
		files[`data/${name}.parquet`] = bytes;
		const hash = bytesToHex(sha256(bytes));
		return { name, file: `${name}.parquet`, rows: names.length, bytes: bytes.length, sha256: hash };
	});
	return { ...files, 'data/manifest.json': manifestBytes(entries, schemaVersion) };
}

/** A file that is loaded on demand, and its rows. */
export interface OnDemandFile {
	entry: PublishedTable & { rows: number };
	bytes: Bytes;
}

/** A table on demand with names in it. */
export function tableOnDemand(name: string, names: (string | null)[]): OnDemandFile {
	const entry = { name, file: `${name}.parquet`, rows: names.length };
	return { entry, bytes: parquetFile(names) };
}

/** A statistic's figures of some fiscal years for the municipality 352021: as many as years. */
export function figuresOnDemand(
	statistic: string,
	part: 'all' | 'latest',
	figures: Readonly<Record<number, number | null>>
): OnDemandFile {
	const data = Object.entries(figures);
	const bytes = new Uint8Array(
		parquetWriteBuffer({
			columnData: [
				{ name: 'municipality_code', type: 'STRING', data: data.map(() => '352021') },
				{ name: 'fiscal_year', type: 'INT32', data: data.map(([year]) => Number(year)) },
				{ name: 'value', type: 'DOUBLE', nullable: true, data: data.map(([, value]) => value) },
				{
					name: 'absence',
					type: 'STRING',
					nullable: true,
					data: data.map(([, value]) => (value === null ? 'dash' : null))
				}
			]
		})
	);
	const file = `official/${statistic}${part === 'all' ? '' : '.latest'}.parquet`;
	const entry = { name: 'official_figure', file, rows: data.length, statistic_id: statistic, part };
	return { entry, bytes };
}

/** Files of a site with some more that are loaded on demand. */
export function withOnDemand(
	files: Record<string, Answer>,
	onDemand: readonly OnDemandFile[]
): Record<string, Answer> {
	const manifest = JSON.parse(new TextDecoder().decode(files['data/manifest.json'] as Bytes)) as {
		schema_version: number;
		tables: unknown[];
	};
	const entries = onDemand.map(({ entry, bytes }) => ({
		...entry,
		on_demand: true,
		bytes: bytes.length,
		sha256: bytesToHex(sha256(bytes))
	}));
	const tables = [...manifest.tables, ...entries];
	return {
		...files,
		...Object.fromEntries(onDemand.map(({ entry, bytes }) => [`data/${entry.file}`, bytes])),
		'data/manifest.json': manifestBytes(tables, manifest.schema_version)
	};
}

/** The text of a manifest as bytes. */
export function manifestBytes(tables: unknown[], schemaVersion = 1): Bytes {
	const manifest = { schema_version: schemaVersion, built: '2026-11-21', tables };
	return new TextEncoder().encode(JSON.stringify(manifest));
}

/** The same file with one bit turned over. */
export function damaged(bytes: Bytes): Bytes {
	const copy = bytes.slice();
	copy[copy.length >> 1]! ^= 1;
	return copy;
}
