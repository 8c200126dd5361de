import { expect, test } from 'vitest';
import { insertTables, materializeViews } from '../../src/engine/insert-tables';
import { decodeParquet } from '../../src/engine/parquet';
import { toPlainRows } from '../../src/engine/run-query';
import { openFixtureDb } from '../lib/fixture-db';
import { parquetFile } from './fake-site';

const db = await openFixtureDb();

test('the tables can be inserted again after the bytes went to a worker', async () => {
	const bytes = parquetFile(['宇部市', '美祢市', null]);
	const tables = [{ name: 'place', ...(await decodeParquet(bytes)) }];
	const before = tables.map(({ ipc }) => ipc.slice());
	// What posting to a worker does: the bytes move there and are gone here.
	const insertArrowFromIPCStream = (bytes: Uint8Array): void =>
		void structuredClone(bytes, { transfer: [bytes.buffer as ArrayBuffer] });
	const connection = { insertArrowFromIPCStream, close: () => {} };
	await insertTables({ connect: () => connection as never }, tables);
	expect(tables.map(({ ipc }) => ipc)).toEqual(before);
});

test('a view becomes a table of its rows, for the next view too', async () => {
	const bytes = parquetFile(['計画']);
	await insertTables(db, [{ name: 'plan', ...(await decodeParquet(bytes)) }]);
	await materializeViews(db, [
		{ name: 'town', sql: 'CREATE VIEW town AS SELECT name FROM plan;' },
		{ name: 'town_count', sql: 'CREATE VIEW town_count AS SELECT count(*) AS n FROM town;' }
	]);
	const connection = db.connect();
	const read = async (sql: string) => toPlainRows(await connection.query(sql));
	expect(await read('FROM town')).toEqual([{ name: '計画' }]);
	expect(await read('FROM town_count')).toEqual([{ n: 1 }]);
	const sql = `SELECT table_name AS name, table_type AS type FROM information_schema.tables
		WHERE table_name LIKE 'town%' ORDER BY 1`;
	expect(await read(sql)).toEqual([
		{ name: 'town', type: 'BASE TABLE' },
		{ name: 'town_count', type: 'BASE TABLE' }
	]);
	await connection.close();
});

test('a view that cannot be made is named with its SQL', async () => {
	const sql = 'CREATE VIEW lost AS SELECT name FROM nowhere;';
	await expect(materializeViews(db, [{ name: 'lost', sql }])).rejects.toMatchObject({
		code: 'query-failed',
		details: { query: 'lost', sql, reason: expect.stringContaining('nowhere') }
	});
});
