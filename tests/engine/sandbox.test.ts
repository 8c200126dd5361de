import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import {
	Engine,
	FileMissingError,
	QueryError,
	RowError,
	TableInvalidError,
	WorkerCrashedError
} from '../../src/engine';
import '../../src/engine/runtime';
import { defineQuery } from '../../src/query/query';
import {
	fakeSite,
	figuresOnDemand,
	SITE,
	siteFiles,
	tableOnDemand,
	withOnDemand
} from './fake-site';
import { openNodeDatabase, type NodeDatabase } from './node-database';

const WASM = { url: new URL('assets/engine.wasm', SITE), bytes: 1000 };
const RUNAWAY = 'SELECT count(*) AS n FROM range(1000000000000) t(i) WHERE i % 7 = 3';
const PLACES = [
	['宇部市', 0],
	['美祢市', 1]
];

/** An engine with real databases on a fake site. */
function build() {
	const site = fakeSite({
		...withOnDemand(siteFiles({ place: ['宇部市', '美祢市'], plan: ['計画'] }), [
			tableOnDemand('area', ['府中市', '府中市']),
			tableOnDemand('area_outline', ['富谷市']),
			figuresOnDemand('rate', 'latest', { 2023: 98.4 }),
			figuresOnDemand('rate', 'all', { 2022: 98.2, 2023: 98.4 })
		]),
		'assets/engine.wasm': new Uint8Array(WASM.bytes)
	});
	const databases: NodeDatabase[] = [];
	const engine = new Engine({
		siteRoot: SITE,
		wasm: WASM,
		schemaVersion: 1,
		fetch: site.fetch,
		views: [{ name: 'town', sql: 'CREATE VIEW town AS SELECT name FROM place;' }],
		openDatabase: async (_, config) => {
			const database = await openNodeDatabase(config);
			databases.push(database);
			return database;
		}
	});
	return { engine, site, databases };
}

// Opening a database takes a second, so most tests share these two: that of the app comes first.
const { engine, site, databases } = build();
const rowsOf = async (sql: string) => (await engine.query(sql, { limit: 100 })).rows;
/** The database in which the sandbox runs now. */
const sandboxDatabase = async () => {
	await rowsOf('SELECT 1');
	return databases.at(-1)!;
};

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => undefined,
		(error: unknown) => error
	);

const allPlaces = defineQuery<Record<never, never>>()({
	name: 'all-places',
	sql: 'SELECT name, n FROM place ORDER BY n',
	parameters: [],
	row: z.object({ name: z.string(), n: z.int() })
});

afterEach(() => vi.useRealTimers());

describe('query', () => {
	test('answers from the published tables and views, in a database of its own', async () => {
		await engine.start();
		expect(databases).toHaveLength(1);
		site.requests.length = 0;
		expect(await engine.query('FROM place ORDER BY n', { limit: 1 })).toEqual({
			columns: [
				{ name: 'name', type: 'VARCHAR' },
				{ name: 'n', type: 'INTEGER' }
			],
			rows: [['宇部市', 0]],
			truncated: true
		});
		const options = { limit: 9, parameters: ['美祢市'] };
		expect((await engine.query('FROM town WHERE name = $1', options)).rows).toEqual([['美祢市']]);
		expect(databases).toHaveLength(2);
		expect(site.requests).toEqual([]);
	});

	test('starts the engine, and fails as its start does', async () => {
		const { engine, site } = build();
		site.files['data/plan.parquet'] = 404;
		expect(await errorOf(engine.query('SELECT 1', { limit: 1 }))).toBeInstanceOf(FileMissingError);
		expect(engine.status.state).toBe('failed');
	});

	test('that fails carries its SQL and the reason', async () => {
		const error = await errorOf(engine.query('SELEC 1', { limit: 1 }));
		expect(error).toBeInstanceOf(QueryError);
		expect(error).toMatchObject({
			code: 'query-failed',
			details: { sql: 'SELEC 1', reason: expect.stringContaining('Parser Error') }
		});
		expect(await errorOf(rowsOf("SELECT 'x'::INTEGER"))).toMatchObject({
			details: { reason: expect.stringContaining('Conversion Error') }
		});
		expect(await rowsOf('FROM place ORDER BY n')).toEqual(PLACES);
	});

	test.each([
		["FROM 'https://example.invalid/x.csv'", 'Permission Error'],
		["COPY place TO 'place.csv'", 'Permission Error'],
		['SET enable_external_access = true', 'configuration has been locked'],
		["SELECT 1; ATTACH 'https://example.invalid/x.db'", 'Permission Error']
	])('cannot reach out: %s', async (sql, reason) => {
		expect(await errorOf(rowsOf(sql))).toMatchObject({
			details: { reason: expect.stringContaining(reason) }
		});
	});
});

describe('what a query changes', () => {
	const state = `SELECT table_name, column_name, estimated_size
		FROM duckdb_columns() LEFT JOIN duckdb_tables() USING (table_name) ORDER BY ALL`;

	test('is undone after it, in the same database', { timeout: 120_000 }, async () => {
		const database = await sandboxDatabase();
		const before = await rowsOf(state);
		for (const sql of [
			'DROP TABLE place',
			'DELETE FROM place',
			"UPDATE place SET name = 'x'",
			'TRUNCATE place',
			'ALTER TABLE place DROP COLUMN n',
			'ALTER TABLE place RENAME TO town2',
			"INSERT INTO place VALUES ('x', 9) RETURNING n",
			'CREATE OR REPLACE TABLE place AS SELECT 1 AS x',
			'CREATE TEMP TABLE place AS SELECT 1 AS x',
			'CREATE VIEW other AS FROM place',
			'CREATE MACRO abs(x) AS 1',
			"ATTACH ':memory:' AS other",
			'COMMIT',
			'ROLLBACK',
			'SET VARIABLE x = 1'
		]) {
			await engine.query(sql, { limit: 9 });
			expect(await rowsOf('FROM place ORDER BY n'), sql).toEqual(PLACES);
			expect(await rowsOf('SELECT abs(-2)'), sql).toEqual([[2]]);
			expect(await rowsOf(state), sql).toEqual(before);
		}
		expect(await sandboxDatabase()).toBe(database);
		expect(await engine.ask(allPlaces, {})).toHaveLength(2);
	});

	test('is seen by the statements after it in one text, and costs the database', async () => {
		const database = await sandboxDatabase();
		expect(await rowsOf('CREATE TABLE x AS SELECT 7 AS n; SELECT n FROM x')).toEqual([[7]]);
		expect(database.closed).toBe(true);
		expect(await errorOf(rowsOf('FROM x'))).toBeInstanceOf(QueryError);
		await rowsOf('COMMIT; DROP TABLE place; BEGIN');
		expect(await rowsOf('FROM place ORDER BY n')).toEqual(PLACES);
	});
});

describe('a stop', () => {
	const reason = new Error('no longer wanted');

	test('is answered at once; the app and the next query go on', async () => {
		const database = await sandboxDatabase();
		const stop = new AbortController();
		const stopped = errorOf(engine.query(RUNAWAY, { limit: 1, signal: stop.signal }));
		const waiting = rowsOf('SELECT 2');
		expect(await engine.ask(allPlaces, {})).toHaveLength(2);
		stop.abort(reason);
		expect(await stopped).toBe(reason);
		expect(await waiting).toEqual([[2]]);
		expect(await sandboxDatabase()).toBe(database);
	});

	test('of a query that waits its turn keeps it from running', async () => {
		const database = await sandboxDatabase();
		const [first, second] = [new AbortController(), new AbortController()];
		const running = errorOf(engine.query(RUNAWAY, { limit: 1, signal: first.signal }));
		const options = { limit: 1, signal: second.signal };
		const waiting = errorOf(engine.query('COMMIT; SELECT 1', options));
		await engine.start();
		second.abort(reason);
		expect(await waiting).toBe(reason);
		first.abort(reason);
		expect(await running).toBe(reason);
		expect(await sandboxDatabase()).toBe(database);
	});

	test('terminates a worker that does not answer; the next query gets a fresh one', async () => {
		const database = await sandboxDatabase();
		const connect = database.connect.bind(database);
		database.connect = async () => ({
			...(await connect()),
			start: async () => Promise.reject(await database.crashed)
		});
		const stop = new AbortController();
		const stopped = errorOf(engine.query('SELECT 2', { limit: 1, signal: stop.signal }));
		await new Promise((resolve) => setTimeout(resolve, 100));
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		stop.abort(reason);
		expect(await stopped).toBe(reason);
		const next = rowsOf('SELECT 3');
		await vi.advanceTimersByTimeAsync(1900);
		expect(database.closed).toBe(false);
		await vi.advanceTimersByTimeAsync(200);
		expect(database.closed).toBe(true);
		expect(await next).toEqual([[3]]);
		expect(databases[0]!.closed).toBe(false);
	});
});

describe('a crash of the sandbox', () => {
	test('is an error of its query alone; the app goes on and the next query gets a fresh one', async () => {
		const database = await sandboxDatabase();
		const running = errorOf(engine.query(RUNAWAY, { limit: 1 }));
		const waiting = rowsOf('SELECT 2');
		await new Promise((resolve) => setTimeout(resolve, 50));
		database.crash();
		expect(await running).toBeInstanceOf(WorkerCrashedError);
		expect(await waiting).toEqual([[2]]);
		expect(engine.status).toEqual({ state: 'ready' });
		expect(await engine.ask(allPlaces, {})).toHaveLength(2);
	});

	test('between two queries is not noticed', async () => {
		(await sandboxDatabase()).crash();
		expect(await rowsOf('FROM place ORDER BY n')).toEqual(PLACES);
	});
});

describe('a query that a reader has edited', () => {
	const edited = (sql: string) => ({ ...allPlaces, sql, edited: true });
	const byName = defineQuery<{ name: string; least: number }>()({
		...allPlaces,
		name: 'by-name',
		sql: 'SELECT name, n FROM place WHERE name = $1 AND n >= $2 ORDER BY n',
		parameters: ['name', 'least']
	});

	test('answers with rows of the same schema, apart from the app', async () => {
		const sql = 'SELECT name, count(*) AS n FROM place GROUP BY name ORDER BY name DESC';
		expect(await engine.ask(edited(sql), {})).toEqual([
			{ name: '美祢市', n: 1 },
			{ name: '宇部市', n: 1 }
		]);
		expect(await errorOf(engine.ask(edited('DROP TABLE place'), {}))).toBeUndefined();
		expect(await engine.ask(allPlaces, {})).toHaveLength(2);
	});

	test('gets the parameters of the page, also where it uses fewer', async () => {
		const parameters = { name: '美祢市', least: 0 };
		const some = 'SELECT name, n FROM place WHERE name = $1';
		expect(await engine.ask({ ...byName, edited: true }, parameters)).toHaveLength(1);
		expect(await engine.ask({ ...byName, sql: some, edited: true }, parameters)).toHaveLength(1);
	});

	test('fails with its own SQL and the name of the query', async () => {
		const sql = 'SELECT nonsense FROM place WHERE name = $1';
		const parameters = { name: '宇部市', least: 0 };
		const error = await errorOf(engine.ask({ ...byName, sql, edited: true }, parameters));
		expect(error).toBeInstanceOf(QueryError);
		expect(error).toMatchObject({
			details: {
				query: 'by-name',
				sql,
				parameters: ['宇部市', 0],
				reason: expect.stringContaining('nonsense')
			}
		});
	});

	test('fails where a row has another form, or there are too many', async () => {
		const wrong = await errorOf(engine.ask(edited('SELECT name FROM place'), {}));
		expect(wrong).toBeInstanceOf(RowError);
		expect(wrong).toMatchObject({
			details: { query: 'all-places', column: 'n', problem: 'missing' }
		});
		const many = "SELECT 'x' AS name, 1 AS n FROM range(50001)";
		expect(await errorOf(engine.ask(edited(many), {}))).toMatchObject({
			details: { sql: many, reason: 'more than 50000 rows' }
		});
	});

	test('can be stopped', async () => {
		const stop = new AbortController();
		const stopped = errorOf(engine.ask(edited(RUNAWAY), {}, stop.signal));
		setTimeout(() => stop.abort(new Error('edited again')), 50);
		expect(await stopped).toEqual(new Error('edited again'));
	});
});

describe('insertRows', () => {
	test('makes a table that can be joined with the published ones', async () => {
		await engine.insertRows('mine', [
			{ 市: '宇部市', n: 1, rate: 0.5, note: null },
			{ 市: '山口市', n: null, rate: 2, note: null }
		]);
		expect((await engine.query('FROM mine ORDER BY n', { limit: 9 })).columns).toEqual([
			{ name: '市', type: 'VARCHAR' },
			{ name: 'n', type: 'INTEGER' },
			{ name: 'rate', type: 'DOUBLE' },
			{ name: 'note', type: 'VARCHAR' }
		]);
		const sql = 'SELECT name, place.n, rate FROM place JOIN mine ON mine.市 = name';
		expect(await rowsOf(sql)).toEqual([['宇部市', 0, 0.5]]);
	});

	test('outlasts queries that drop it, fresh databases and crashes', async () => {
		await engine.insertRows('mine', [{ n: 7 }]);
		await rowsOf('DROP TABLE mine');
		expect(await rowsOf('FROM mine')).toEqual([[7]]);
		await rowsOf('COMMIT; DROP TABLE mine');
		expect(await rowsOf('FROM mine')).toEqual([[7]]);
		(await sandboxDatabase()).crash();
		expect(await rowsOf('FROM mine')).toEqual([[7]]);
	});

	test('takes the place of an earlier table of the reader, not of a published one', async () => {
		await engine.insertRows('mine', [{ n: 7 }]);
		await engine.insertRows('mine', [{ name: 'x' }]);
		expect(await rowsOf('FROM mine')).toEqual([['x']]);
		for (const name of ['place', 'town'])
			expect(await errorOf(engine.insertRows(name, [{ n: 7 }]))).toMatchObject({
				code: 'table-invalid',
				details: { table: name, problem: 'a published table has this name' }
			});
		expect(await rowsOf('FROM place ORDER BY n')).toEqual(PLACES);
	});

	test('keeps the earlier table when the new rows are refused', async () => {
		await engine.insertRows('mine', [{ n: 7 }]);
		const error = await errorOf(engine.insertRows('mine', [{ n: 7 }, { m: 8 }]));
		expect(error).toBeInstanceOf(TableInvalidError);
		expect(await rowsOf('FROM mine')).toEqual([[7]]);
	});
});

describe('tables on demand', () => {
	const FIGURES = 'SELECT value FROM official_figure ORDER BY fiscal_year';
	const areas = defineQuery<Record<never, never>>()({
		...allPlaces,
		name: 'areas',
		sql: 'SELECT name, n FROM area ORDER BY n',
		needs: () => [{ table: 'area' }, { statistic: 'rate', part: 'latest' }]
	});
	const paths = () => site.requests.map((request) => request.path);

	test('are not there before they are needed, and their names are not free', async () => {
		expect(await errorOf(rowsOf('FROM area'))).toBeInstanceOf(QueryError);
		expect(await rowsOf(FIGURES)).toEqual([]);
		for (const table of ['area', 'official_figure'])
			expect(await errorOf(engine.insertRows(table, [{ n: 7 }]))).toMatchObject({
				code: 'table-invalid',
				details: { table, problem: 'a published table has this name' }
			});
	});

	test('that an edited query needs are fetched for it', async () => {
		site.requests.length = 0;
		const sql = 'SELECT name, count(*) AS n FROM area GROUP BY name';
		expect(await engine.ask({ ...areas, sql, edited: true }, {})).toEqual([
			{ name: '府中市', n: 2 }
		]);
		expect(paths()).toEqual(['data/area.parquet', 'data/official/rate.latest.parquet']);
		expect(await rowsOf(FIGURES)).toEqual([[98.4]]);
		expect(await engine.ask(areas, {})).toHaveLength(2);
		expect(paths()).toHaveLength(2);
	});

	test('that the app has are there too, also those that came later', async () => {
		const needs = () => [{ statistic: 'rate', part: 'all' } as const];
		await engine.ask({ ...allPlaces, needs }, {});
		site.requests.length = 0;
		expect(await rowsOf(FIGURES)).toEqual([[98.2], [98.4]]);
		expect(site.requests).toEqual([]);
	});

	test('outlast queries that drop them, fresh databases and crashes', async () => {
		site.requests.length = 0;
		await rowsOf('DROP TABLE area');
		expect(await rowsOf('SELECT n FROM area ORDER BY n')).toEqual([[0], [1]]);
		await rowsOf('COMMIT; DROP TABLE area; DELETE FROM official_figure; BEGIN');
		expect(await rowsOf('SELECT n FROM area ORDER BY n')).toEqual([[0], [1]]);
		(await sandboxDatabase()).crash();
		expect(await rowsOf(FIGURES)).toEqual([[98.2], [98.4]]);
		databases[0]!.crash();
		expect(await engine.ask(areas, {})).toHaveLength(2);
		expect(site.requests).toEqual([]);
	});

	test('that cannot be had are an error of the edited query alone', async () => {
		const needs = () => [{ table: 'area_outline' } as const];
		const query = { ...allPlaces, sql: 'SELECT name, n FROM area_outline', needs, edited: true };
		const whole = site.files['data/area_outline.parquet']!;
		site.files['data/area_outline.parquet'] = 404;
		const error = await errorOf(engine.ask(query, {}));
		expect(error).toBeInstanceOf(FileMissingError);
		expect(error).toMatchObject({ details: { file: 'area_outline.parquet' } });
		expect(await rowsOf('SELECT 1')).toEqual([[1]]);
		site.files['data/area_outline.parquet'] = whole;
		expect(await engine.ask(query, {})).toHaveLength(1);
	});

	test('that are on their way can be waited for no longer', async () => {
		const slow = build();
		const needs = () => [{ table: 'area' } as const];
		slow.site.files['data/area.parquet'] = () => new Promise<Response>(() => {});
		await slow.engine.start();
		const stop = new AbortController();
		const stopped = errorOf(slow.engine.ask({ ...areas, needs, edited: true }, {}, stop.signal));
		setTimeout(() => stop.abort(new Error('edited again')), 50);
		expect(await stopped).toEqual(new Error('edited again'));
	});
});
