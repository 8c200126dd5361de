import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import {
	FileDamagedError,
	FileMissingError,
	ManifestInvalidError,
	SchemaUnknownError,
	UnreachableError,
	type EngineStatus
} from '../../src/engine';
import { insertTables, type LoadedTable } from '../../src/engine/insert-tables';
import { loadManifest, loadTables } from '../../src/engine/load-tables';
import { toPlainRows } from '../../src/engine/run-query';
import { Progress } from '../../src/engine/status';
import { openFixtureDb } from '../lib/fixture-db';
import {
	damaged,
	fakeSite,
	manifestBytes,
	offline,
	parquetFile,
	SITE,
	siteFiles
} from './fake-site';

const TABLES = { place: ['宇部市', '美祢市', null], empty: [], plan: ['計画'] };
const db = await openFixtureDb();
type Loading = Extract<EngineStatus, { state: 'loading' }>;

/** Loads from a fake site and tells what happened on the way. */
async function load(
	site: ReturnType<typeof fakeSite>,
	options: { cached?: Map<string, LoadedTable>; damaged?: string } = {}
) {
	const steps: Loading[] = [];
	const progress = new Progress(0, (status) => steps.push(status as Loading));
	const dataRoot = new URL('data/', SITE);
	const cached = options.cached ?? new Map<string, LoadedTable>();
	const damaged = options.damaged ?? null;
	const source = { dataRoot, fetch: site.fetch, damaged };
	const outcome = await loadManifest(source, 1)
		.then((manifest) => loadTables(manifest, { ...source, progress, cached }))
		.catch((error: unknown) => error);
	return { outcome, steps, cached };
}

test('the tables reach the engine as they are published', async () => {
	const { outcome } = await load(fakeSite(siteFiles(TABLES)));
	const tables = outcome as LoadedTable[];
	expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
		['place', 3],
		['empty', 0],
		['plan', 1]
	]);
	await insertTables(db, tables);
	const connection = db.connect();
	const read = async (sql: string) => toPlainRows(await connection.query(sql));
	expect(await read('FROM place')).toEqual([
		{ name: '宇部市', n: 0 },
		{ name: '美祢市', n: 1 },
		{ name: null, n: 2 }
	]);
	expect(await read('FROM empty')).toEqual([]);
	await connection.close();
});

test('progress ends at the sum of the files', async () => {
	const site = fakeSite(siteFiles(TABLES));
	const sum = Object.entries(site.files)
		.filter(([path]) => path.endsWith('.parquet'))
		.reduce((total, [, bytes]) => total + (bytes as Uint8Array).length, 0);
	const { steps } = await load(site);
	expect(steps.at(-1)).toEqual({ state: 'loading', part: 'data', loaded: sum, total: sum });
	const loaded = steps.map((step) => step.loaded);
	expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
	expect(new Set(loaded).size).toBeGreaterThan(3);
});

test('addresses change with the content; the manifest is asked for anew', async () => {
	const addresses: string[] = [];
	const site = fakeSite(siteFiles(TABLES));
	const fetch: typeof site.fetch = (url, init) => {
		addresses.push(`${url.pathname.split('/').at(-1)}${url.search} ${init.cache}`);
		return site.fetch(url, init);
	};
	const { outcome } = await load({ ...site, fetch });
	expect(outcome).toHaveLength(3);
	expect(addresses[0]).toBe('manifest.json no-cache');
	expect(addresses[1]).toMatch(/^place\.parquet\?v=[0-9a-f]{12} default$/);
	expect(new Set(addresses).size).toBe(4);
});

test.each([
	[
		'no manifest',
		{ 'data/manifest.json': 404 },
		FileMissingError,
		{ file: 'manifest.json', status: 404 }
	],
	[
		'a manifest that is a page',
		{ 'data/manifest.json': new TextEncoder().encode('<html>') },
		ManifestInvalidError,
		{ file: 'manifest.json', problem: 'not JSON' }
	],
	[
		'a later version',
		siteFiles(TABLES, 2),
		SchemaUnknownError,
		{ file: 'manifest.json', version: 2, known: 1 }
	],
	[
		'a missing table',
		{ 'data/plan.parquet': 404 },
		FileMissingError,
		{ file: 'plan.parquet', status: 404 }
	],
	[
		'a damaged table',
		{ 'data/plan.parquet': damaged(parquetFile(['計画'])) },
		FileDamagedError,
		{ file: 'plan.parquet', measure: 'sha256' }
	],
	['no network', { 'data/plan.parquet': offline }, UnreachableError, { file: 'plan.parquet' }]
])('%s', async (_, change, kind, details) => {
	const { outcome } = await load(fakeSite({ ...siteFiles(TABLES), ...change }));
	expect(outcome).toBeInstanceOf(kind);
	expect((outcome as FileMissingError).details).toMatchObject(details);
});

/** A site whose manifest says something else about its only table. */
function misdescribed(change: object) {
	const files = siteFiles({ place: TABLES.place });
	const manifest = JSON.parse(
		new TextDecoder().decode(files['data/manifest.json'] as Uint8Array)
	) as { tables: object[] };
	files['data/manifest.json'] = manifestBytes([{ ...manifest.tables[0], ...change }]);
	return files;
}

test('another number of rows than the manifest says', async () => {
	const { outcome } = await load(fakeSite(misdescribed({ rows: 4 })));
	expect(outcome).toBeInstanceOf(FileDamagedError);
	expect(outcome).toMatchObject({
		details: { file: 'place.parquet', measure: 'rows', expected: 4, actual: 3 },
		message: 'engine: place.parquet has rows 3, expected 4'
	});
});

test('a file that is whole but no Parquet', async () => {
	const page = new TextEncoder().encode('hello, I am no Parquet file');
	const described = misdescribed({ sha256: bytesToHex(sha256(page)) });
	const { outcome } = await load(fakeSite({ ...described, 'data/place.parquet': page }));
	expect(outcome).toBeInstanceOf(FileDamagedError);
	expect(outcome).toMatchObject({ details: { file: 'place.parquet', measure: 'content' } });
});

test('one failure stops the other downloads', async () => {
	let stopped = false;
	const never = ({ signal }: RequestInit) =>
		new Promise<Response>((_, reject) =>
			signal!.addEventListener('abort', () => {
				stopped = true;
				reject(signal!.reason as Error);
			})
		);
	const files = { ...siteFiles(TABLES), 'data/place.parquet': never, 'data/plan.parquet': 404 };
	const { outcome } = await load(fakeSite(files));
	expect(outcome).toBeInstanceOf(FileMissingError);
	expect(stopped).toBe(true);
});

test('a second try fetches only what is missing, past the cache what was damaged', async () => {
	const site = fakeSite({ ...siteFiles(TABLES) });
	const whole = site.files['data/plan.parquet'] as Uint8Array<ArrayBuffer>;
	const cached = new Map<string, LoadedTable>();
	site.files['data/plan.parquet'] = async () => {
		// The others are complete by then.
		while (cached.size < 2) await new Promise((resolve) => setTimeout(resolve));
		return new Response(damaged(whole));
	};
	const { outcome: first } = await load(site, { cached });
	expect(first).toBeInstanceOf(FileDamagedError);
	site.files['data/plan.parquet'] = whole;
	site.requests.length = 0;
	const second = await load(site, { cached, damaged: 'plan.parquet' });
	expect(second.outcome).toHaveLength(3);
	expect(site.requests).toEqual([
		{ path: 'data/manifest.json', cache: 'no-cache' },
		{ path: 'data/plan.parquet', cache: 'reload' }
	]);
	expect(second.steps.at(-1)).toMatchObject({ loaded: whole.length, total: whole.length });
});
