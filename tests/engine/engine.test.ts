import { describe, expect, test } from 'vitest';
import {
	Engine,
	FileMissingError,
	QueryError,
	UnreachableError,
	WorkerCrashedError
} from '../../src/engine';
import {
	buildEngine as build,
	DUCKDB_WASM,
	errorOf,
	FakeDatabase,
	ping,
	settle
} from './fake-engine';
import { offline, SITE } from './fake-site';

describe('the start', () => {
	test('does nothing before it is asked for', async () => {
		const { paths, states } = build();
		await settle();
		expect(paths()).toEqual([]);
		expect(states()).toEqual(['idle']);
	});

	test('happens once, however often it is asked for', async () => {
		const { engine, databases, paths } = build();
		const first = engine.start();
		expect(engine.start()).toBe(first);
		expect(engine.retry()).toBe(first);
		await Promise.all([first, engine.ask(ping, { word: 'a' }), engine.ask(ping, { word: 'b' })]);
		expect(engine.start()).toBe(first);
		expect(databases).toHaveLength(1);
		expect(databases[0]!.inserted).toEqual(['place', 'plan']);
		expect(paths()).toHaveLength(4);
	});

	test('fetches the data before the wasm file and counts both as one', async () => {
		const { engine, site, paths, statuses, states } = build();
		await engine.start();
		expect(paths()[0]).toBe('data/manifest.json');
		expect(paths().at(-1)).toBe('assets/engine.wasm');
		expect(states()).toEqual(['idle', 'loading', 'ready']);
		const loading = statuses.filter((status) => status.state === 'loading');
		const parts = loading.map((s) => s.part).filter((part, i, all) => part !== all[i - 1]);
		expect(parts).toEqual(['data', 'engine', 'starting']);
		const data = ['place', 'plan'].map((name) => site.files[`data/${name}.parquet`] as Uint8Array);
		const total = DUCKDB_WASM.bytes + data[0]!.length + data[1]!.length;
		expect(loading.at(-1)).toMatchObject({ loaded: total, total });
		const loaded = loading.map((s) => s.loaded);
		expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
	});

	test('begins with the first query if nothing else began it', async () => {
		const { engine, states } = build();
		expect(await engine.ask(ping, { word: '宇部' })).toEqual([{ word: '宇部' }]);
		expect(states()).toEqual(['idle', 'loading', 'ready']);
	});

	test('tells a listener what is and what comes, until it leaves', async () => {
		const { engine } = build();
		const heard: string[] = [];
		const leave = engine.onStatus((status) => heard.push(status.state));
		expect(heard).toEqual(['idle']);
		leave();
		await engine.start();
		expect(heard).toEqual(['idle']);
		expect(engine.status).toEqual({ state: 'ready' });
	});
});

describe('a start that fails', () => {
	test('stays failed, with one error for all who wait', async () => {
		const { engine, site, statuses, paths } = build();
		site.files['data/plan.parquet'] = 404;
		const asked = errorOf(engine.ask(ping, { word: 'a' }));
		const first = engine.start();
		const error = await errorOf(first);
		expect(error).toBeInstanceOf(FileMissingError);
		expect(await asked).toBe(error);
		expect(await errorOf(engine.ask(ping, { word: 'b' }))).toBe(error);
		expect(engine.start()).toBe(first);
		expect(statuses.at(-1)).toEqual({ state: 'failed', error });
		expect(paths().filter((path) => path === 'data/manifest.json')).toHaveLength(1);
	});

	test('can be tried again and fetches only what is missing', async () => {
		const { engine, site, states, paths } = build();
		site.files['assets/engine.wasm'] = offline;
		expect(await errorOf(engine.start())).toBeInstanceOf(UnreachableError);
		site.files['assets/engine.wasm'] = new Uint8Array(DUCKDB_WASM.bytes);
		site.requests.length = 0;
		await engine.retry();
		expect(paths()).toEqual(['data/manifest.json', 'assets/engine.wasm']);
		expect(states()).toEqual(['idle', 'loading', 'failed', 'loading', 'ready']);
		expect(await engine.ask(ping, { word: 'a' })).toEqual([{ word: 'a' }]);
	});

	test('does not fetch again what a worker could not be started with', async () => {
		const { engine, control, paths } = build();
		control.failOpen = 1;
		expect(await errorOf(engine.start())).toBeInstanceOf(WorkerCrashedError);
		const before = paths();
		await engine.retry();
		expect(paths()).toEqual(before);
	});

	test('sees a wasm file that is cut off, and fetches it past the cache', async () => {
		const { engine, site } = build();
		site.files['assets/engine.wasm'] = new Uint8Array(DUCKDB_WASM.bytes - 1);
		expect(await errorOf(engine.start())).toMatchObject({
			code: 'file-damaged',
			details: { file: 'engine.wasm', measure: 'bytes', expected: 1000, actual: 999 }
		});
		site.files['assets/engine.wasm'] = new Uint8Array(DUCKDB_WASM.bytes);
		await engine.retry();
		expect(site.requests.at(-1)).toEqual({ path: 'assets/engine.wasm', cache: 'reload' });
	});

	test('fetches a wasm file again that cannot be compiled', async () => {
		const site = build().site;
		let tries = 0;
		const engine = new Engine({
			siteRoot: SITE,
			wasm: DUCKDB_WASM,
			schemaVersion: 1,
			fetch: site.fetch,
			openDatabase: async () => {
				if (++tries > 1) return new FakeDatabase(() => 'echo');
				throw new WorkerCrashedError({
					during: 'start',
					reason: 'CompileError: invalid value type'
				});
			}
		});
		expect(await errorOf(engine.start())).toMatchObject({
			code: 'file-damaged',
			details: { file: 'engine.wasm', actual: 'CompileError: invalid value type' }
		});
		await engine.retry();
		const fetched = site.requests.filter((request) => request.path === 'assets/engine.wasm');
		expect(fetched.map((request) => request.cache)).toEqual(['default', 'reload']);
	});
});

describe('the crash of a worker', () => {
	test('between two queries is repaired at once, without the network', async () => {
		const { engine, databases, states, site } = build();
		await engine.start();
		site.requests.length = 0;
		databases[0]!.crash();
		await settle();
		expect(states()).toEqual(['idle', 'loading', 'ready', 'restarting', 'ready']);
		expect(databases[1]!.inserted).toEqual(['place', 'plan']);
		expect(databases[0]!.closed).toBe(true);
		expect(site.requests).toEqual([]);
		expect(await engine.ask(ping, { word: 'a' })).toEqual([{ word: 'a' }]);
		expect(databases).toHaveLength(2);
	});

	test('under queries: all are run once more', async () => {
		const { engine, databases } = build((_, database) => (database === 0 ? 'hang' : 'echo'));
		await engine.start();
		const answers = Promise.all(['a', 'b', 'c'].map((word) => engine.ask(ping, { word })));
		await settle();
		databases[0]!.crash();
		expect(await answers).toEqual([[{ word: 'a' }], [{ word: 'b' }], [{ word: 'c' }]]);
		expect(databases).toHaveLength(2);
	});

	test('twice under the same query is an error for it alone', async () => {
		const { engine, databases } = build((word) => (word === 'poison' ? 'crash' : 'echo'));
		const error = await errorOf(engine.ask(ping, { word: 'poison' }));
		expect(error).toBeInstanceOf(WorkerCrashedError);
		expect(error).toMatchObject({ code: 'worker-died', details: { during: 'work' } });
		expect(databases).toHaveLength(2);
		expect(await engine.ask(ping, { word: 'bread' })).toEqual([{ word: 'bread' }]);
		expect(databases).toHaveLength(3);
	});

	test('again and again, with nobody asking, leaves the engine at rest', async () => {
		const { engine, databases, states } = build();
		await engine.start();
		databases[0]!.crash();
		await settle();
		databases[1]!.crash();
		await settle();
		expect(databases).toHaveLength(2);
		expect(states().slice(-2)).toEqual(['ready', 'idle']);
		expect(await engine.ask(ping, { word: 'a' })).toEqual([{ word: 'a' }]);
		expect(databases).toHaveLength(3);
	});

	test('after an answer is repaired at once again', async () => {
		const { engine, databases } = build();
		for (let crashes = 0; crashes < 3; crashes++) {
			await engine.ask(ping, { word: 'a' });
			databases[crashes]!.crash();
			await settle();
			expect(databases).toHaveLength(crashes + 2);
			expect(engine.status).toEqual({ state: 'ready' });
		}
	});

	test('without being able to restart is a failure that can be retried', async () => {
		const { engine, databases, control, states } = build((_, n) => (n === 0 ? 'hang' : 'echo'));
		await engine.start();
		const asked = errorOf(engine.ask(ping, { word: 'a' }));
		await settle();
		control.failOpen = 1;
		databases[0]!.crash();
		expect(await asked).toMatchObject({ code: 'worker-died', details: { during: 'start' } });
		expect(states().slice(-2)).toEqual(['restarting', 'failed']);
		await engine.retry();
		expect(states().slice(-2)).toEqual(['restarting', 'ready']);
	});
});

test('a refused query is not run again', async () => {
	let asked = 0;
	const { engine, databases, states } = build(() => {
		asked++;
		return 'refuse';
	});
	expect(await errorOf(engine.ask(ping, { word: 'a' }))).toBeInstanceOf(QueryError);
	expect(asked).toBe(1);
	expect(databases).toHaveLength(1);
	expect(states().at(-1)).toBe('ready');
});
