import { expect, test } from 'vitest';
import { parquetFile } from './fake-site';
import { openFixtureDb } from '../lib/fixture-db';

const db = await openFixtureDb();
await db.loadParquet('place', parquetFile(['宇部市', '美祢市']));

const run = async (sql: string) => {
	const connection = db.connect();
	try {
		await connection.query(sql);
	} finally {
		await connection.close();
	}
};

test.each([
	['an address', "FROM 'https://example.invalid/x.csv'", 'Permission Error'],
	['an address in a function', "FROM read_csv('http://example.invalid/x.csv')", 'Permission Error'],
	['a file', "FROM read_csv('/etc/hostname')", 'Permission Error'],
	['an address as a database', "ATTACH 'https://example.invalid/x.db'", 'Permission Error'],
	['writing a file', "COPY place TO 'place.csv'", 'Permission Error'],
	['an extension', 'LOAD icu', 'Permission Error'],
	[
		'what an extension would bring',
		"FROM read_parquet('https://example.invalid/x')",
		'Catalog Error'
	],
	['opening up again', 'SET enable_external_access = true', 'configuration has been locked'],
	[
		'extensions by the back door',
		'SET autoload_known_extensions = true',
		'configuration has been locked'
	]
])('SQL cannot reach out: %s', async (_, sql, reason) => {
	await expect(run(sql)).rejects.toThrow(reason);
});

const byName = {
	sql: 'SELECT name, n FROM place WHERE name = $1;\n',
	parameters: ['name'] as const
};

test('describe tells names and types of an answer without asking', async () => {
	expect(await db.describe(byName, { name: '宇部市' })).toEqual([
		{ name: 'name', type: 'VARCHAR' },
		{ name: 'n', type: 'INTEGER' }
	]);
});

test('explain tells which tables are read', async () => {
	expect(await db.explain(byName, { name: '宇部市' })).toContain('place');
});

test('the same table twice is refused', async () => {
	await expect(db.loadParquet('place', parquetFile([]))).rejects.toThrow('already exists');
});
