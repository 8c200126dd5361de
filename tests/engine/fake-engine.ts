import * as z from 'zod/mini';
import { Engine, WorkerCrashedError, type EngineStatus } from '../../src/engine';
// Loaded here already: within the tests its size would count against their time.
import '../../src/engine/runtime';
import type { WorkerDatabase } from '../../src/engine/worker-database';
import { WorkerMonitor } from '../../src/engine/worker-monitor';
import { defineQuery } from '../../src/query/query';
import { fakeSite, SITE, siteFiles, withOnDemand, type OnDemandFile } from './fake-site';

export const DUCKDB_WASM = { url: new URL('assets/engine.wasm', SITE), bytes: 1000 };

/** Asks for its own parameter. */
export const ping = defineQuery<{ word: string }>()({
	name: 'ping',
	sql: 'SELECT $1 AS word',
	parameters: ['word'],
	row: z.object({ word: z.string() })
});

/** What a database does when it is asked. */
type Behaviour = 'echo' | 'crash' | 'refuse' | 'hang';

/**
 * A database without DuckDB: it answers with its first parameter, refuses, hangs, or crashes when asked.
 * Its monitor is the real one.
 */
export class FakeDatabase implements WorkerDatabase {
	readonly monitor = new WorkerMonitor();
	readonly inserted: string[] = [];
	closed = false;
	readonly crashed = this.monitor.crashed;
	readonly #behaviour: (word: unknown) => Behaviour;

	constructor(behaviour: (word: unknown) => Behaviour) {
		this.#behaviour = behaviour;
	}

	becomeReady = () => this.monitor.becomeReady();
	crash = () => this.monitor.markCrashed('killed by the test');
	close = () => {
		this.closed = true;
		this.monitor.markCrashed('closed');
	};

	connect = () => ({
		query: () => ({}) as never,
		prepare: () => ({
			query: (word: unknown) => this.monitor.orCrash(() => this.#answer(word)) as never,
			close: () => {}
		}),
		insertArrowFromIPCStream: (_: Uint8Array, { name }: { name: string }) =>
			void this.inserted.push(name),
		start: () => null,
		poll: () => null,
		fetch: () => null,
		cancel: () => false,
		close: () => {}
	});

	#answer(word: unknown): unknown {
		const behaviour = this.#behaviour(word);
		if (behaviour === 'crash') this.crash();
		if (behaviour === 'crash' || behaviour === 'hang') return new Promise(() => {});
		if (behaviour === 'refuse') throw new Error('Parser Error: no');
		return {
			numRows: 1,
			schema: { fields: [{ name: 'word' }] },
			getChildAt: () => ({ get: () => word })
		};
	}
}

/** An engine on a fake site with fake databases, and all that can be seen of it. */
export function buildEngine(
	behaviour: (word: unknown, database: number) => Behaviour = () => 'echo',
	onDemand: readonly OnDemandFile[] = []
) {
	const site = fakeSite({
		...withOnDemand(siteFiles({ place: ['宇部市'], plan: [] }), onDemand),
		'assets/engine.wasm': new Uint8Array(DUCKDB_WASM.bytes)
	});
	const databases: FakeDatabase[] = [];
	const control = { failOpen: 0 };
	const engine = new Engine({
		siteRoot: SITE,
		wasm: DUCKDB_WASM,
		schemaVersion: 1,
		fetch: site.fetch,
		openDatabase: async () => {
			if (control.failOpen > 0) {
				control.failOpen--;
				throw new WorkerCrashedError({ during: 'start', reason: 'told to' });
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
export const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Why some work fails; undefined where it does not. */
export const errorOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => undefined,
		(error: unknown) => error
	);
