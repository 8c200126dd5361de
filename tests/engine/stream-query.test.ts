import { describe, expect, test } from 'vitest';
import { NodeEngine } from '../../scripts/site/node-engine';
import { SANDBOX_CONFIG, withConnection } from '../../src/engine/database';
import { isOneStatement, streamQuery, type QueryOptions } from '../../src/engine/stream-query';

const db = await NodeEngine.open(SANDBOX_CONFIG);

const run = (sql: string, options: Partial<QueryOptions> = {}) =>
	withConnection(db, (connection) => streamQuery(connection, sql, { limit: 100, ...options }));

describe('values', () => {
	test.each([
		["'宇部市'", 'VARCHAR', '宇部市'],
		['1', 'INTEGER', 1],
		['1::TINYINT', 'TINYINT', 1],
		['1::USMALLINT', 'USMALLINT', 1],
		['7::BIGINT', 'BIGINT', 7],
		['9007199254740993', 'BIGINT', '9007199254740993'],
		['sum(3)', 'HUGEINT', 3],
		['-5::HUGEINT', 'HUGEINT', -5],
		['-1.25::DECIMAL(38,2)', 'DECIMAL(38,2)', -1.25],
		['0.1::DOUBLE', 'DOUBLE', 0.1],
		['0.5::FLOAT', 'FLOAT', 0.5],
		['true', 'BOOLEAN', true],
		['NULL', 'INTEGER', null],
		["DATE '2024-02-03'", 'DATE', '2024-02-03'],
		["DATE '0099-02-03'", 'DATE', '0099-02-03'],
		["DATE '12024-02-03'", 'DATE', '+012024-02-03'],
		["'infinity'::DATE", 'DATE', null],
		["TIMESTAMP '2024-02-03 04:05:06'", 'TIMESTAMP', '2024-02-03 04:05:06'],
		["TIMESTAMP '2024-02-03 04:05:06.789'", 'TIMESTAMP', '2024-02-03 04:05:06.789'],
		["TIMESTAMPTZ '2024-02-03 04:05:06+00'", 'TIMESTAMPTZ', '2024-02-03 04:05:06Z'],
		['[1, 2, NULL]::BIGINT[]', 'BIGINT[]', [1, 2, null]],
		['[[1.5], [2.25]]', 'DECIMAL(3,2)[][]', [[1.5], [2.25]]],
		["{'a': 1, 'b': ['x']}", 'STRUCT(a INTEGER, b VARCHAR[])', { a: 1, b: ['x'] }],
		["{'a': NULL::INTEGER}", 'STRUCT(a INTEGER)', { a: null }]
	])('%s', async (sql, type, value) => {
		expect(await run(`SELECT ${sql} AS x`)).toEqual({
			columns: [{ name: 'x', type }],
			rows: [[value]],
			truncated: false
		});
	});

	test.each([
		"'a'::ENUM('a')",
		"INTERVAL '1 month'",
		"MAP {'k': 1}",
		"TIME '04:05:06'",
		"[TIME '01:00']"
	])('%s is refused with advice, because it would come out wrong', async (sql) => {
		await expect(run(`SELECT ${sql} AS x`)).rejects.toThrow('column x: values of this type');
		expect((await run(`SELECT (${sql})::VARCHAR AS x`)).rows).toHaveLength(1);
	});

	test('two columns may have one name', async () => {
		const { columns, rows } = await run('SELECT 1 AS a, 2 AS a');
		expect(columns.map(({ name }) => name)).toEqual(['a', 'a']);
		expect(rows).toEqual([[1, 2]]);
	});
});

describe('the limit', () => {
	test.each([
		[0, 0, false],
		[3, 3, false],
		[4, 3, true],
		[5000, 3, true]
	])('%i rows, of which at most 3', async (rows, count, truncated) => {
		const result = await run(`SELECT i FROM range(${rows}) t(i) ORDER BY i`, { limit: 3 });
		expect(result.rows).toEqual([[0], [1], [2]].slice(0, count));
		expect(result.truncated).toBe(truncated);
	});
	test('of 0 tells the columns and whether there is a row', async () => {
		const columns = [{ name: 'x', type: 'INTEGER' }];
		expect(await run('SELECT 1 AS x', { limit: 0 })).toEqual({
			columns,
			rows: [],
			truncated: true
		});
	});
	test('may span many pieces', async () => {
		const { rows, truncated } = await run('SELECT i FROM range(9000) t(i)', { limit: 8000 });
		expect(rows.map(([i]) => i)).toEqual(Array.from({ length: 8000 }, (_, i) => i));
		expect(truncated).toBe(true);
	});
	test('keeps what lies beyond from being computed', async () => {
		const sql =
			"SELECT if(i = 999999999999, error('too far'), i) AS i FROM range(1000000000000) t(i)";
		expect((await run(sql, { limit: 2 })).rows).toEqual([[0], [1]]);
	});
});

describe('parameters', () => {
	test('take the place of $1, $2 …, also those that the SQL does not use', async () => {
		const sql = "-- $1 theme, $2 year\nSELECT $3 AS c, '$2' AS text, $1 AS a;\n";
		const { rows } = await run(sql, { parameters: ['O\'Neill "x"; --', 'unused', -1.5e-7] });
		expect(rows).toEqual([[-1.5e-7, '$2', 'O\'Neill "x"; --']]);
		expect((await run('SELECT 1 AS one', { parameters: ['unused'] })).rows).toEqual([[1]]);
	});
	test.each([['a\0b'], [''], ['宇部'], ["'"], [null], [0], [1e21]])(
		'%j comes as it went',
		async (value) => {
			expect((await run('SELECT $1 AS x', { parameters: [value] })).rows).toEqual([[value]]);
		}
	);
	test.each([NaN, undefined])('%s is refused', async (value) => {
		const parameters = [value as number];
		await expect(run('SELECT $1 AS x', { parameters })).rejects.toThrow(`parameter $1 is ${value}`);
	});
});

describe('a stop', () => {
	const reason = new Error('no longer wanted');
	const runaway = 'SELECT count(*) AS n FROM range(1000000000000) t(i) WHERE i % 7 = 3';

	test('comes through to a query that never ends, and leaves the connection usable', async () => {
		await withConnection(db, async (connection) => {
			const stop = new AbortController();
			setTimeout(() => stop.abort(reason), 50);
			const options = { limit: 1, signal: stop.signal };
			await expect(streamQuery(connection, runaway, options)).rejects.toBe(reason);
			expect((await streamQuery(connection, 'SELECT 1 AS x', { limit: 1 })).rows).toEqual([[1]]);
		});
	});
	test('comes through to one with parameters', async () => {
		const stop = new AbortController();
		setTimeout(() => stop.abort(reason), 50);
		const sql = runaway.replace('3', '$1');
		const options = { parameters: [3], signal: stop.signal };
		await expect(run(sql, options)).rejects.toBe(reason);
	});
	test('before the start keeps the statement from being run', async () => {
		await withConnection(db, async (connection) => {
			const options = { limit: 1, signal: AbortSignal.abort(reason) };
			const sql = 'CREATE TABLE never AS SELECT 1';
			await expect(streamQuery(connection, sql, options)).rejects.toBe(reason);
			await expect(connection.query('FROM never')).rejects.toThrow('does not exist');
		});
	});
});

describe('isOneStatement', () => {
	const isOne = (sql: string) =>
		withConnection(db, (connection) => isOneStatement(connection, sql));

	test.each([
		'SELECT 1',
		"SELECT ';';; -- ;",
		'/* ; */ SELECT 1;\n',
		'SHOW TABLES',
		'EXPLAIN SELECT 1'
	])('%j is one', async (sql) => {
		expect(await isOne(sql)).toBe(true);
	});
	test.each(['SELECT 1; SELECT 2', 'COMMIT; BEGIN'])('%j are several', async (sql) => {
		expect(await isOne(sql)).toBe(false);
	});
	test.each(['', '-- nothing', 'SELEC 1', 'FROM nowhere'])('%j is an error', async (sql) => {
		await expect(isOne(sql)).rejects.toThrow();
	});
});
