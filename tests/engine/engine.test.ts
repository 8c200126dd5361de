import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
	Engine,
	FileMissingError,
	QueryError,
	UnreachableError,
	WorkerDiedError,
	type EngineStatus
} from '../../src/engine';
// Loaded here already: within the tests its size would count against their time.
import '../../src/engine/machinery.ts';
import type { LiveDatabase } from '../../src/engine/open';
import { WorkerLife } from '../../src/engine/worker-life';
import { defineQuery } from '../../src/query/query';
import { fakeSite, offline, SITE, siteFiles } from './fake-site';

const PROGRAM = { url: new URL('assets/engine.wasm', SITE), bytes: 1000 };

const ping = defineQuery<{ word: string }>()({
	name: 'ping',
	sql: 'SELECT $1 AS word',
	parameters: ['word'],
	row: z.object({ word: z.string() })
});

type Behaviour = 'echo' | 'die' | 'refuse' | 'hang';

/**
 * A database without DuckDB: it answers with its first parameter, refuses, hangs, or dies when asked.
 * The watch over its life is the real one.
 */
class FakeDatabase implements LiveDatabase {
	readonly life = new WorkerLife();
	readonly inserted: string[] = [];
	closed = false;
	readonly died = this.life.died;
	readonly #behaviour: (word: unknown) => Behaviour;

	constructor(behaviour: (word: unknown) => Behaviour) {
		this.#behaviour = behaviour;
	}

	becomeReady = () => this.life.becomeReady();
	die = () => this.life.end('killed by the test');
	close = () => {
		this.closed = true;
		this.life.end('closed');
	};

	connect = () => ({
		query: () => ({}) as never,
		prepare: () => ({
			query: (word: unknown) => this.life.guard(() => this.#answer(word)) as never,
			close: () => {}
		}),
		insertArrowFromIPCStream: (_: Uint8Array, { name }: { name: string }) =>
			void this.inserted.push(name),
		close: () => {}
	});

	#answer(word: unknown): unknown {
		const behaviour = this.#behaviour(word);
		if (behaviour === 'die') this.die();
		if (behaviour === 'die' || behaviour === 'hang') return new Promise(() => {});
		if (behaviour === 'refuse') throw new Error('Parser Error: no');
		return {
			numRows: 1,
			schema: { fields: [{ name: 'word' }] },
			getChildAt: () => ({ get: () => word })
		};
	}
}

/** An engine on a fake site with fake databases, and all that can be seen of it. */
function build(behaviour: (word: unknown, database: number) => Behaviour = () => 'echo') {
	const site = fakeSite({
		...siteFiles({ place: ['宇部市'], plan: [] }),
		'assets/engine.wasm': new Uint8Array(PROGRAM.bytes)
	});
	const databases: FakeDatabase[] = [];
	const control = { failOpen: 0 };
	const engine = new Engine({
		siteRoot: SITE,
		program: PROGRAM,
		schemaVersion: 1,
		fetch: site.fetch,
		openDatabase: async () => {
			if (control.failOpen > 0) {
				control.failOpen--;
				throw new WorkerDiedError({ during: 'start', reason: 'told to' });
			}
			const number = databases.length;
			const database = new FakeDatabase((word) => behaviour(word, number));
			databases.push(database);
			return database;
		}
	});
	const statuses: EngineStatus[] = [];
	engine.onStatus((status) => statuses.push(status));
	/** The states in order, each run of the same one counted once. */
	const states = () => statuses.map((s) => s.state).filter((state, i, all) => state !== all[i - 1]);
	const paths = () => site.requests.map((request) => request.path);
	return { engine, site, databases, statuses, states, paths, control };
}

/** Lets everything happen that needs no further event. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => undefined,
		(error: unknown) => error
	);

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

	test('fetches the data before the program and counts both as one', async () => {
		const { engine, site, paths, statuses, states } = build();
		await engine.start();
		expect(paths()[0]).toBe('data/manifest.json');
		expect(paths().at(-1)).toBe('assets/engine.wasm');
		expect(states()).toEqual(['idle', 'loading', 'ready']);
		const loading = statuses.filter((status) => status.state === 'loading');
		const parts = loading.map((s) => s.part).filter((part, i, all) => part !== all[i - 1]);
		expect(parts).toEqual(['data', 'engine', 'starting']);
		const data = ['place', 'plan'].map((name) => site.files[`data/${name}.parquet`] as Uint8Array);
		const total = PROGRAM.bytes + data[0]!.length + data[1]!.length;
		expect(loading.at(-1)).toMatchObject({ loaded: total, total });
		const loaded = loading.map((s) => s.loaded);
		expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
	});

	test('begins with the first question if nothing else began it', async () => {
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
		site.files['assets/engine.wasm'] = new Uint8Array(PROGRAM.bytes);
		site.requests.length = 0;
		await engine.retry();
		expect(paths()).toEqual(['data/manifest.json', 'assets/engine.wasm']);
		expect(states()).toEqual(['idle', 'loading', 'failed', 'loading', 'ready']);
		expect(await engine.ask(ping, { word: 'a' })).toEqual([{ word: 'a' }]);
	});

	test('does not fetch again what a worker could not be started with', async () => {
		const { engine, control, paths } = build();
		control.failOpen = 1;
		expect(await errorOf(engine.start())).toBeInstanceOf(WorkerDiedError);
		const before = paths();
		await engine.retry();
		expect(paths()).toEqual(before);
	});

	test('sees a program that is cut off, and fetches it past the cache', async () => {
		const { engine, site } = build();
		site.files['assets/engine.wasm'] = new Uint8Array(PROGRAM.bytes - 1);
		expect(await errorOf(engine.start())).toMatchObject({
			code: 'file-damaged',
			details: { file: 'engine.wasm', measure: 'bytes', expected: 1000, actual: 999 }
		});
		site.files['assets/engine.wasm'] = new Uint8Array(PROGRAM.bytes);
		await engine.retry();
		expect(site.requests.at(-1)).toEqual({ path: 'assets/engine.wasm', cache: 'reload' });
	});

	test('fetches a program again that cannot be compiled', async () => {
		const site = build().site;
		let tries = 0;
		const engine = new Engine({
			siteRoot: SITE,
			program: PROGRAM,
			schemaVersion: 1,
			fetch: site.fetch,
			openDatabase: async () => {
				if (++tries > 1) return new FakeDatabase(() => 'echo');
				throw new WorkerDiedError({ during: 'start', reason: 'CompileError: invalid value type' });
			}
		});
		expect(await errorOf(engine.start())).toMatchObject({
			code: 'file-damaged',
			details: { file: 'engine.wasm', actual: 'CompileError: invalid value type' }
		});
		await engine.retry();
		const programs = site.requests.filter((request) => request.path === 'assets/engine.wasm');
		expect(programs.map((request) => request.cache)).toEqual(['default', 'reload']);
	});
});

describe('the death of a worker', () => {
	test('between two questions is mended at once, without the network', async () => {
		const { engine, databases, states, site } = build();
		await engine.start();
		site.requests.length = 0;
		databases[0]!.die();
		await settle();
		expect(states()).toEqual(['idle', 'loading', 'ready', 'restarting', 'ready']);
		expect(databases[1]!.inserted).toEqual(['place', 'plan']);
		expect(databases[0]!.closed).toBe(true);
		expect(site.requests).toEqual([]);
		expect(await engine.ask(ping, { word: 'a' })).toEqual([{ word: 'a' }]);
		expect(databases).toHaveLength(2);
	});

	test('under questions: all are asked once more', async () => {
		const { engine, databases } = build((_, database) => (database === 0 ? 'hang' : 'echo'));
		await engine.start();
		const answers = Promise.all(['a', 'b', 'c'].map((word) => engine.ask(ping, { word })));
		await settle();
		databases[0]!.die();
		expect(await answers).toEqual([[{ word: 'a' }], [{ word: 'b' }], [{ word: 'c' }]]);
		expect(databases).toHaveLength(2);
	});

	test('twice under the same question is an error for it alone', async () => {
		const { engine, databases } = build((word) => (word === 'poison' ? 'die' : 'echo'));
		const error = await errorOf(engine.ask(ping, { word: 'poison' }));
		expect(error).toBeInstanceOf(WorkerDiedError);
		expect(error).toMatchObject({ code: 'worker-died', details: { during: 'work' } });
		expect(databases).toHaveLength(2);
		expect(await engine.ask(ping, { word: 'bread' })).toEqual([{ word: 'bread' }]);
		expect(databases).toHaveLength(3);
	});

	test('again and again, with nobody asking, leaves the engine at rest', async () => {
		const { engine, databases, states } = build();
		await engine.start();
		databases[0]!.die();
		await settle();
		databases[1]!.die();
		await settle();
		expect(databases).toHaveLength(2);
		expect(states().slice(-2)).toEqual(['ready', 'idle']);
		expect(await engine.ask(ping, { word: 'a' })).toEqual([{ word: 'a' }]);
		expect(databases).toHaveLength(3);
	});

	test('after an answer is mended at once again', async () => {
		const { engine, databases } = build();
		for (let deaths = 0; deaths < 3; deaths++) {
			await engine.ask(ping, { word: 'a' });
			databases[deaths]!.die();
			await settle();
			expect(databases).toHaveLength(deaths + 2);
			expect(engine.status).toEqual({ state: 'ready' });
		}
	});

	test('without being able to restart is a failure that can be retried', async () => {
		const { engine, databases, control, states } = build((_, n) => (n === 0 ? 'hang' : 'echo'));
		await engine.start();
		const asked = errorOf(engine.ask(ping, { word: 'a' }));
		await settle();
		control.failOpen = 1;
		databases[0]!.die();
		expect(await asked).toMatchObject({ code: 'worker-died', details: { during: 'start' } });
		expect(states().slice(-2)).toEqual(['restarting', 'failed']);
		await engine.retry();
		expect(states().slice(-2)).toEqual(['restarting', 'ready']);
	});
});

test('a refused question is not asked again', async () => {
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
