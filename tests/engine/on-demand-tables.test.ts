import { expect, test } from 'vitest';
import { FileDamagedError, FileMissingError, ManifestInvalidError } from '../../src/engine';
import { createOfficialFigures } from '../../src/engine/official-figures';
import type { LoadedTable } from '../../src/engine/insert-tables';
import { OnDemandTables } from '../../src/engine/on-demand-tables';
import { decodeParquet } from '../../src/engine/parquet';
import { toPlainRows } from '../../src/engine/run-query';
import type { Need } from '../../src/query';
import { openFixtureDb, type NodeEngine } from '../lib/fixture-db';
import { errorOf } from './fake-engine';
import { figuresOnDemand, tableOnDemand, type OnDemandFile } from './fake-site';

const AREA = tableOnDemand('area', ['宇部市', '美祢市']);
const RATE = figuresOnDemand('rate', 'all', { 2022: 98.2, 2023: 98.4 });
const RATE_LATEST = figuresOnDemand('rate', 'latest', { 2023: 98.4 });
const SMALL = figuresOnDemand('small', 'all', { 2023: null });

const rateOf = (part: 'all' | 'latest'): Need => ({ statistic: 'rate', part });
const area: Need = { table: 'area' };

/** Tables of some files, and what was loaded; a file waits for as long as `held` says. */
function build(files: readonly OnDemandFile[] = [AREA, RATE, RATE_LATEST, SMALL]) {
	const asked: string[] = [];
	const held = new Map<string, Promise<void>>();
	const published = [
		...files.map(({ entry, bytes }) => ({ ...entry, on_demand: true, bytes })),
		{ name: 'plan', file: 'plan.parquet', bytes: AREA.bytes }
	];
	const tables = new OnDemandTables(
		published,
		async ({ name, file, bytes }): Promise<LoadedTable> => {
			asked.push(file);
			await held.get(file);
			return { name, ...(await decodeParquet(bytes)) };
		}
	);
	return { tables, asked, held };
}

// Opening a database takes a second: the tests share one, each on its own tables and statistics.
const shared = await openFixtureDb();
await createOfficialFigures(shared);

async function read(sql: string, db: NodeEngine = shared) {
	const connection = db.connect();
	try {
		return toPlainRows(await connection.query(sql));
	} finally {
		await connection.close();
	}
}
const figures = (statistic: string, db = shared) =>
	read(
		`SELECT fiscal_year, value, absence FROM official_figure
		WHERE statistic_id = '${statistic}' ORDER BY 1`,
		db
	);

test('figures begin as an empty table with all its columns', async () => {
	const columns = await shared.describe({ sql: 'FROM official_figure', parameters: [] }, {});
	expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
		'statistic_id VARCHAR',
		'municipality_code VARCHAR',
		'fiscal_year INTEGER',
		'as_of VARCHAR',
		'tax VARCHAR',
		'basis VARCHAR',
		'value DOUBLE',
		'absence VARCHAR'
	]);
	expect(await read('FROM official_figure')).toEqual([]);
});

test('what is needed is loaded once, however many need it, and is in every database', async () => {
	const { tables, asked } = build();
	await Promise.all([tables.load([area]), tables.load([area, rateOf('all')]), tables.load([area])]);
	await tables.load([area, rateOf('all')]);
	expect(asked).toEqual(['area.parquet', 'official/rate.parquet']);
	const other = await openFixtureDb();
	await createOfficialFigures(other);
	await Promise.all([tables.insert(other), tables.insert(other), tables.insert(shared)]);
	for (const db of [other, shared]) {
		expect(await read('FROM area ORDER BY n', db)).toHaveLength(2);
		expect(await figures('rate', db)).toEqual([
			{ fiscal_year: 2022, value: 98.2, absence: null },
			{ fiscal_year: 2023, value: 98.4, absence: null }
		]);
	}
	await tables.load([{ statistic: 'small', part: 'all' }]);
	await tables.insert(other);
	expect(await figures('small', other)).toEqual([
		{ fiscal_year: 2023, value: null, absence: 'dash' }
	]);
	expect(await figures('rate', other)).toHaveLength(2);
});

test('all periods take the place of the latest', async () => {
	const { tables, asked } = build([
		figuresOnDemand('debt', 'latest', { 2023: 5 }),
		figuresOnDemand('debt', 'all', { 2021: 3, 2022: 4, 2023: 5 })
	]);
	await tables.load([{ statistic: 'debt', part: 'latest' }]);
	await tables.insert(shared);
	expect((await figures('debt')).map((row) => row['fiscal_year'])).toEqual([2023]);
	await tables.load([{ statistic: 'debt', part: 'all' }]);
	await tables.insert(shared);
	expect((await figures('debt')).map((row) => row['fiscal_year'])).toEqual([2021, 2022, 2023]);
	await tables.load([{ statistic: 'debt', part: 'latest' }]);
	await tables.insert(shared);
	expect(await figures('debt')).toHaveLength(3);
	expect(asked).toEqual(['official/debt.latest.parquet', 'official/debt.parquet']);
});

test('whoever needs the latest waits for all periods that are on their way', async () => {
	const { tables, asked } = build();
	await Promise.all([tables.load([rateOf('all')]), tables.load([rateOf('latest')])]);
	expect(asked).toEqual(['official/rate.parquet']);
});

test('the latest period that comes after all periods does not take their place', async () => {
	const { tables, held } = build([
		figuresOnDemand('staff', 'latest', { 2023: 5 }),
		figuresOnDemand('staff', 'all', { 2022: 4, 2023: 5 })
	]);
	let release = () => {};
	held.set('official/staff.latest.parquet', new Promise((resolve) => (release = resolve)));
	const latest = tables.load([{ statistic: 'staff', part: 'latest' }]);
	await tables.load([{ statistic: 'staff', part: 'all' }]);
	release();
	await latest;
	await tables.insert(shared);
	expect(await figures('staff')).toHaveLength(2);
});

test('a small statistic has one file, which holds its latest period too', async () => {
	const { tables, asked } = build();
	await tables.load([{ statistic: 'small', part: 'latest' }]);
	expect(asked).toEqual(['official/small.parquet']);
});

test('a table of the start, or a statistic that nobody publishes, is nothing to load', async () => {
	const { tables, asked } = build();
	const plan = { table: 'plan' } as unknown as Need;
	await tables.load([plan, { statistic: "x'; DROP TABLE plan; --", part: 'all' }]);
	expect(asked).toEqual([]);
	expect([tables.has('plan'), tables.has('area'), tables.has('other')]).toEqual([
		true,
		true,
		false
	]);
});

test('a table that the manifest does not name', async () => {
	const error = await errorOf(build([RATE]).tables.load([area]));
	expect(error).toBeInstanceOf(ManifestInvalidError);
	expect(error).toMatchObject({
		message: 'engine: manifest.json is invalid: tables: none is named area'
	});
});

test('after a failure only what is missing is loaded', async () => {
	const { tables, asked, held } = build();
	const missing = new FileMissingError({ file: 'official/rate.parquet', status: 404 });
	const failing = Promise.reject(missing);
	failing.catch(() => {});
	held.set('official/rate.parquet', failing);
	expect(await errorOf(tables.load([area, rateOf('all')]))).toBe(missing);
	await tables.load([area]);
	held.clear();
	asked.length = 0;
	await tables.load([area, rateOf('all')]);
	expect(asked).toEqual(['official/rate.parquet']);
});

test('a file with other columns is named, and leaves the figures as they were', async () => {
	const wrong = tableOnDemand('wrong', ['宇部市']).bytes;
	const good = figuresOnDemand('fund', 'latest', { 2023: 5 });
	const all = figuresOnDemand('fund', 'all', { 2023: 5 });
	const { tables } = build([good, { ...all, bytes: wrong }]);
	await tables.load([{ statistic: 'fund', part: 'latest' }]);
	await tables.insert(shared);
	await tables.load([{ statistic: 'fund', part: 'all' }]);
	const error = await errorOf(tables.insert(shared));
	expect(error).toBeInstanceOf(FileDamagedError);
	expect(error).toMatchObject({
		details: { file: 'official/fund.parquet', expected: 'rows of the table official_figure' }
	});
	expect(await figures('fund')).toHaveLength(1);
	const staging = "SELECT 1 FROM information_schema.tables WHERE table_name LIKE '%staging%'";
	expect(await read(staging)).toEqual([]);
});
