import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import type { Query } from '../../src/query';
import { QueryCache, queryKey } from '../../src/state';
import { FakeAnswerer } from './fake-runner';

type Choice = { city: string; year: number };
const row = z.object({ n: z.number() });
const years: Query<Choice, { n: number }> = {
	name: 'years',
	sql: 'SELECT $1 AS n, $2 AS city',
	parameters: ['year', 'city'],
	row
};
const UBE = { city: 'ube', year: 2020 };
const MINE = { city: 'mine', year: 2020 };
const rowsOf = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));

describe('QueryCache', () => {
	test('asks the same once, however it is spelt', async () => {
		const runner = new FakeAnswerer();
		const cache = new QueryCache(runner);
		expect(cache.known(years, UBE)).toBeUndefined();
		const first = cache.ask(years, UBE);
		const second = cache.ask(years, { year: 2020, city: 'ube' });
		expect(runner.asked, 'on its way').toEqual([UBE]);
		await runner.answer(0, rowsOf(1));
		expect(await first).toBe(await second);
		expect(cache.known(years, UBE)).toBe(await first);
		expect(await cache.ask(years, UBE)).toBe(await first);
		expect(runner.asked, 'in memory').toEqual([UBE]);
	});
	test('asks anew for other parameters, another query and other SQL of the same', async () => {
		const runner = new FakeAnswerer();
		const cache = new QueryCache(runner);
		void cache.ask(years, UBE);
		void cache.ask(years, MINE);
		void cache.ask({ ...years, name: 'months' }, UBE);
		void cache.ask({ ...years, sql: `${years.sql} LIMIT 1` }, UBE);
		expect(runner.asked).toEqual([UBE, MINE, UBE, UBE]);
		await runner.answer(3, rowsOf(3));
		await runner.answer(0, rowsOf(1));
		expect(cache.known(years, UBE)).toHaveLength(1);
	});
	test('keeps an answer without rows, but no failure', async () => {
		const runner = new FakeAnswerer();
		const cache = new QueryCache(runner);
		const failing = [cache.ask(years, UBE), cache.ask(years, UBE)];
		await Promise.all([
			runner.fail(0, new Error('no engine')),
			...failing.map((asked) => expect(asked).rejects.toThrow('no engine'))
		]);
		expect(cache.known(years, UBE)).toBeUndefined();
		const again = cache.ask(years, UBE);
		await runner.answer(1, []);
		expect(await again).toEqual([]);
		expect(cache.known(years, UBE)).toEqual([]);
		expect(runner.asked).toHaveLength(2);
	});
	test('knows what came with the page, as long as its SQL is that of the query', async () => {
		const runner = new FakeAnswerer();
		const rows = rowsOf(2);
		const cache = new QueryCache(runner, { prepared: new Map([[queryKey(years, UBE), rows]]) });
		expect(cache.known(years, UBE)).toBe(rows);
		expect(await cache.ask(years, UBE)).toBe(rows);
		expect(cache.known({ ...years, sql: 'SELECT 1 AS n' }, UBE)).toBeUndefined();
		expect(runner.asked).toEqual([]);
	});
	test('gives up what was not used for longest once there are too many rows', async () => {
		const runner = new FakeAnswerer();
		const cache = new QueryCache(runner, { maxRows: 10 });
		const ask = async (year: number, count: number) => {
			const asked = cache.ask(years, { city: 'ube', year });
			await runner.answer(runner.asked.length - 1, rowsOf(count));
			await asked;
		};
		const known = () =>
			[1, 2, 3, 4].filter((year) => cache.known(years, { city: 'ube', year }) !== undefined);
		await ask(1, 4);
		await ask(2, 4);
		cache.known(years, { city: 'ube', year: 1 });
		await ask(3, 4);
		expect(known()).toEqual([1, 3]);
		await ask(4, 100);
		expect(known(), 'the last one always stays').toEqual([4]);
		await ask(1, 1);
		expect(known()).toEqual([1]);
	});
});

test('a key tells queries, values and SQL apart', () => {
	const keys = [
		queryKey(years, UBE),
		queryKey(years, MINE),
		queryKey(years, { city: 'ube', year: 2021 }),
		queryKey({ ...years, name: 'months' }, UBE),
		queryKey({ ...years, sql: `${years.sql} ` }, UBE),
		queryKey({ ...years, sql: years.sql.replace('n', 'm') }, UBE)
	];
	expect(new Set(keys).size).toBe(keys.length);
	expect(queryKey(years, { year: 2020, city: 'ube' })).toBe(keys[0]);
	expect(Math.max(...keys.map((k) => k.length)), 'without the SQL itself').toBeLessThan(50);
});
