import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { QueryError, RowError } from '../../src/engine';
import { runQuery } from '../../src/engine/run-query';
import { defineQuery, type Parameter } from '../../src/query/query';
import { openFixtureDb } from '../lib/fixture-db';

const db = await openFixtureDb();
await db.loadParquet(
	'place',
	new Uint8Array(
		parquetWriteBuffer({
			columnData: [
				{ name: 'code', type: 'STRING', nullable: true, data: ['352021', '352080', null] },
				{ name: 'name', type: 'STRING', nullable: true, data: ['宇部市', `O'Neill "x"`, null] },
				{ name: 'people', type: 'INT32', nullable: true, data: [162570, null, 0] },
				{ name: 'rate', type: 'DOUBLE', nullable: true, data: [96.79, -0.5, null] }
			]
		})
	)
);

const place = z.object({
	code: z.nullable(z.string()),
	name: z.nullable(z.string()),
	people: z.nullable(z.int()),
	rate: z.nullable(z.number())
});
const byName = defineQuery<{ least: number; name: string | null }>()({
	name: 'by-name',
	sql: 'SELECT * FROM place\nWHERE name IS NOT DISTINCT FROM $1 AND coalesce(people, 9) >= $2;\n',
	parameters: ['name', 'least'],
	row: place
});

/** A query without parameters. */
const plain = <S extends z.core.$ZodShape>(sql: string, row: z.ZodMiniObject<S>) =>
	defineQuery<Record<never, never>>()({ name: 'plain', sql, parameters: [], row });

/** What a promise is rejected with. */
const errorOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => undefined,
		(error: unknown) => error
	);

describe('parameters', () => {
	test('go by the order of the query, not of the object', async () => {
		const rows = await db.ask(byName, { least: 1, name: '宇部市' });
		expect(rows).toEqual([{ code: '352021', name: '宇部市', people: 162570, rate: 96.79 }]);
		expect(await db.ask(byName, { least: 200000, name: '宇部市' })).toEqual([]);
	});
	test('null is a value', async () => {
		expect(await db.ask(byName, { name: null, least: 0 })).toEqual([
			{ code: null, name: null, people: 0, rate: null }
		]);
	});
	test('quotes are text', async () => {
		expect(await db.ask(byName, { name: `O'Neill "x"`, least: 0 })).toHaveLength(1);
		expect(await db.ask(byName, { name: "' OR 1 = 1 --", least: 0 })).toEqual([]);
	});
	test(
		'text and numbers of up to 13 digits come back as they went',
		{ timeout: 60_000 },
		async () => {
			const echo = defineQuery<{ text: string; number: number }>()({
				name: 'echo',
				sql: 'SELECT $1::VARCHAR AS text, $2::DOUBLE AS number',
				parameters: ['text', 'number'],
				row: z.object({ text: z.string(), number: z.number() })
			});
			const text = fc.string({ unit: 'binary' }).filter((value) => !value.startsWith('\uFEFF'));
			const number = fc
				.tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.nat(4))
				.map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
			await fc.assert(
				fc.asyncProperty(text, number, async (text, number) => {
					expect(await db.ask(echo, { text, number })).toEqual([{ text, number }]);
				}),
				{ numRuns: 40 }
			);
		}
	);
	test.each([NaN, Infinity, undefined])('%s is refused, not turned into null', async (least) => {
		const error = await errorOf(db.ask(byName, { name: null, least: least as number }));
		expect(error).toBeInstanceOf(QueryError);
		expect(error).toMatchObject({
			message: `engine: question by-name failed: parameter least is ${least}, expected text, a finite number or null`
		});
	});
});

describe('values', () => {
	test('come as plain JavaScript', async () => {
		const row = z.object({
			count: z.number(),
			sum: z.number(),
			share: z.number(),
			decimal: z.number(),
			huge: z.number(),
			long: z.number(),
			unsigned: z.number(),
			yes: z.boolean(),
			nothing: z.null(),
			list: z.array(z.nullable(z.string())),
			lists: z.array(z.array(z.number()))
		});
		const sql = `SELECT count(*) AS count, sum(people) AS sum, avg(rate) AS share, 1.25 AS decimal,
			3::HUGEINT AS huge, 9007199254740991 AS long, 7::UBIGINT AS unsigned,
			true AS yes, NULL AS nothing, ['a', NULL] AS list, [[1], [2, 3]] AS lists
			FROM place`;
		expect(await db.ask(plain(sql, row), {})).toEqual([
			{
				count: 3,
				sum: 162570,
				share: (96.79 - 0.5) / 2,
				decimal: 1.25,
				huge: 3,
				long: Number.MAX_SAFE_INTEGER,
				unsigned: 7,
				yes: true,
				nothing: null,
				list: ['a', null],
				lists: [[1], [2, 3]]
			}
		]);
	});
	test('keep the order of the rows', async () => {
		const query = plain(
			'SELECT i AS n FROM range(5000) t(i) ORDER BY i DESC',
			z.object({ n: z.int() })
		);
		const rows = await db.ask(query, {});
		expect(rows.map((row) => row.n)).toEqual(Array.from({ length: 5000 }, (_, i) => 4999 - i));
	});
});

describe('a row that does not pass', () => {
	const places = 'SELECT * FROM place ORDER BY people DESC NULLS LAST';
	test('names query, row, column and what came', async () => {
		const row = z.object({ people: z.int() });
		const error = await errorOf(db.ask(plain(places, row), {}));
		expect(error).toBeInstanceOf(RowError);
		expect(error).toMatchObject({
			code: 'row-invalid',
			details: { query: 'plain', row: 2, column: 'people', value: null },
			message: 'engine: question plain, row 2, column people: expected number, got null'
		});
	});
	test('names a column that is not there', async () => {
		const error = await errorOf(db.ask(plain(places, z.object({ peoples: z.int() })), {}));
		expect(error).toMatchObject({
			message: 'engine: question plain, row 0, column peoples: missing, got null'
		});
	});
	test.each(["'NaN'::DOUBLE", "'Infinity'::DOUBLE"])('is one with %s for a number', async (sql) => {
		const query = plain(`SELECT ${sql} AS n`, z.object({ n: z.number() }));
		expect(await errorOf(db.ask(query, {}))).toBeInstanceOf(RowError);
	});
});

describe('SQL that fails', () => {
	test.each([
		['cannot be parsed', 'SELEC 1', 'Parser Error'],
		['asks for a table that is not there', 'FROM nowhere', 'Catalog Error'],
		['fails while it runs', "SELECT 'x'::INTEGER AS n", 'Conversion Error']
	])('because it %s keeps its text', async (_, sql, reason) => {
		const error = await errorOf(db.ask(plain(sql, z.object({ n: z.int() })), {}));
		expect(error).toBeInstanceOf(QueryError);
		const { code, details, cause } = error as QueryError;
		expect(code).toBe('query-failed');
		expect(details).toMatchObject({ query: 'plain', sql, parameters: [] });
		expect(details.reason).toContain(reason);
		expect(cause).toBeInstanceOf(Error);
	});
	test('keeps its parameters, in order', async () => {
		const error = await errorOf(
			db.ask({ ...byName, sql: 'FROM x WHERE a = $1 AND b = $2' }, { least: 3, name: '"' })
		);
		expect((error as QueryError).details.parameters).toEqual(['"', 3]);
	});
});

describe('connection and statement', () => {
	/** A database that notes what is closed and fails where it is told to. */
	function noting(fails?: 'prepare' | 'query' | 'close') {
		const closed: string[] = [];
		const failing = (step: string) => {
			if (step === fails) throw new Error(`${step} failed`);
		};
		const close = (what: string) => () => {
			closed.push(what);
			failing('close');
		};
		const query = (..._: Parameter[]) => {
			failing('query');
			return { numRows: 0, schema: { fields: [] }, getChildAt: () => null };
		};
		const prepare = () => {
			failing('prepare');
			return { query, close: close('statement') };
		};
		const database = { connect: () => ({ prepare, close: close('connection') }) };
		return { closed, database: database as never };
	}
	const query = plain('SELECT 1', z.object({}));

	test.each([
		[undefined, ['statement', 'connection'], undefined],
		['query', ['statement', 'connection'], 'query failed'],
		['prepare', ['connection'], 'prepare failed'],
		['close', ['statement', 'connection'], undefined]
	] as const)('are closed when %s fails', async (fails, expected, reason) => {
		const { closed, database } = noting(fails);
		const error = await errorOf(runQuery(database, query, {}));
		expect(closed).toEqual(expected);
		expect((error as QueryError | undefined)?.details.reason).toBe(reason);
	});
});
