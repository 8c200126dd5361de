import { expect, test } from 'vitest';
import { QueryError } from '../../../src/engine';
import { ping } from '../../engine/fake-engine';
import { figuresOnDemand, parquetFile, tableOnDemand } from '../../engine/fake-site';
import { openFixtureDb } from '../../lib/fixture-db';

/** A published file, and how often it was made. */
function counted(
	published: { name: string; file: string; on_demand?: boolean },
	content: Uint8Array
) {
	const made = { ...published, times: 0, bytes: () => (made.times++, content) };
	return made;
}

test('what is published is loaded at once, what is on demand for the query that needs it', async () => {
	const area = tableOnDemand('area', ['宇部市']);
	const rate = figuresOnDemand('rate', 'all', { 2023: 98.4 });
	const files = [
		counted({ name: 'plan', file: 'plan.parquet' }, parquetFile(['計画'])),
		counted({ ...area.entry, on_demand: true }, area.bytes),
		counted({ ...rate.entry, on_demand: true }, rate.bytes)
	];
	const db = await openFixtureDb();
	await db.publish(files);
	expect(files.map((file) => file.times)).toEqual([1, 0, 0]);

	const query = { ...ping, sql: 'SELECT name AS word FROM area WHERE name = $1' };
	await expect(db.ask(query, { word: '宇部市' })).rejects.toThrow(QueryError);
	const needing = { ...query, needs: () => [{ table: 'area' } as const] };
	expect(await db.describe(needing, { word: '' })).toEqual([{ name: 'word', type: 'VARCHAR' }]);
	expect(await db.ask(needing, { word: '宇部市' })).toEqual([{ word: '宇部市' }]);
	expect(files.map((file) => file.times)).toEqual([1, 1, 0]);

	const figures = { ...ping, sql: 'SELECT $1 AS word FROM official_figure' };
	expect(await db.ask(figures, { word: 'a' })).toEqual([]);
	await db.load([{ statistic: 'rate', part: 'latest' }]);
	expect(await db.ask(figures, { word: 'a' })).toEqual([{ word: 'a' }]);
	expect(files.map((file) => file.times)).toEqual([1, 1, 1]);
});
