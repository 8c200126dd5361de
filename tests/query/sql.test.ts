import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TABLE_LIST } from '../../src/domain/tables';
import * as door from '../../src/query';
import type { Parameter, Query } from '../../src/query';
import { openDataDb, openRealDb, readRealEntries } from '../lib/real-data';

type AnyQuestion = Query<Record<string, Parameter>, Record<string, unknown>>;

const FOLDER = resolve('src/query');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'));
const { VIEWS, ...asked } = door;
const queries = Object.values(asked) as unknown as AnyQuestion[];
const { db, data } = await openRealDb();
const slugs = data.municipality.map((m) => m.slug).join(',');

/** Values that each parameter takes in turn; the first ones are sure to be answered. */
const VALUES: Record<string, readonly Parameter[]> = {
	theme: data.theme.map((t) => t.theme_id).slice(0, 3),
	municipalities: [slugs],
	concept: ['rpa-processes', 'regular-staff', 'paid-leave-days'],
	department: ['all'],
	initiative: ['mine-1', 'iwakuni-1-1-1', 'ube-01', 'ube-03'],
	municipality: data.municipality.map((m) => m.slug),
	others: [slugs],
	followed: ['laspeyres-index,hometown-tax-donations,dx-rpa-introduced.latest'],
	first_year: [1900],
	last_year: [2200],
	observation: data.observation.map((o) => o.observation_id).slice(0, 6),
	statistic: ['tax-collection-rate'],
	statistics: ['population-register', 'ordinary-balance-ratio'],
	other: ['future-burden-ratio'],
	period: ['2023'],
	tax: ['total'],
	basis: ['all'],
	per: ['none'],
	other_per: ['none'],
	reference: ['352021'],
	areas: ['352021'],
	group: ['similar'],
	factor: [1.5],
	count: [5]
};

/** Choices of parameters: each value of the first parameter, the first value of the others. */
function choicesOf(query: AnyQuestion): Record<string, Parameter>[] {
	const [first, ...rest] = query.parameters;
	if (first === undefined) return [{}];
	const fixed = Object.fromEntries(rest.map((name) => [name, VALUES[name]![0]!]));
	return VALUES[first]!.map((value) => ({ [first]: value, ...fixed }));
}

/** The SQL without its comments and texts. */
const bare = (sql: string) => sql.replace(/--.*$/gm, '').replace(/'(?:[^']|'')*'/g, "''");

test('every file belongs to one question, and every question to one file', () => {
	expect(files.length).toBeGreaterThan(0);
	expect(
		queries.map((q) => `${q.name}.sql`).sort(),
		'the queries of src/query/index.ts beside the files of src/query'
	).toEqual(files.sort());
});

test('every parameter of a question has values to be tried with', () => {
	const names = new Set(queries.flatMap((q) => [...q.parameters]));
	const missing = [...names].filter((name) => !(name in VALUES));
	expect(missing, 'parameters to add to VALUES of this file').toEqual([]);
});

describe.each(queries.map((query) => [query.name, query] as const))('%s', (_, query) => {
	const { sql, parameters } = query;
	const comments = sql.split('\n').filter((line) => line.startsWith('--'));

	test('holds the text of its file', () => {
		expect(sql).toBe(readFileSync(resolve(FOLDER, `${query.name}.sql`), 'utf8'));
	});
	test('says what it answers in English, then in Japanese', () => {
		const [english, japanese] = sql.split('\n');
		expect(english).toMatch(/^-- [A-Z][ -~]+\.$/);
		expect(japanese).toMatch(/^-- .*[\u3041-\u309f].*。$/);
	});
	test('uses $1 … $n, as many as it has parameters', () => {
		const used = [...bare(sql).matchAll(/\$(\d+)/g)].map((match) => Number(match[1]));
		expect([...new Set(used)].sort((a, b) => a - b)).toEqual(parameters.map((_name, i) => i + 1));
		expect(bare(sql)).not.toMatch(/\?|\$\D/);
	});
	test('names each parameter in a comment', () => {
		const named = parameters.map((name, i) =>
			comments.some((line) => line.includes(`$${i + 1} ${name.split('_')[0]}`))
		);
		expect(named).toEqual(parameters.map(() => true));
	});
	test('names its columns and is one statement', () => {
		// Only a view, which names them itself, may be asked for all of its columns.
		const all = [...bare(sql).matchAll(/(\w+)\.\*|select\s+\*/gi)].map((match) => match[1]);
		expect(all).toEqual(query.sqlView ? [query.sqlView.name] : []);
		expect(bare(sql).trim()).toMatch(/^[^;]+;$/);
	});
	test('is ordered, unless its key leads to one row', () => {
		if (!parameters.includes('observation')) expect(bare(sql)).toMatch(/ORDER BY[^)]*;\s*$/);
	});
	test('is bound by the engine with the columns of its schema, in order', async () => {
		const columns = await db.describe(query, choicesOf(query)[0]!);
		expect(columns.map((c) => c.name)).toEqual(Object.keys(query.row.shape));
	});
	test(
		'returns rows of the real data, each of which passes its schema',
		{ timeout: 60_000 },
		async () => {
			let rows = 0;
			for (const choice of choicesOf(query)) rows += (await db.ask(query, choice)).length;
			expect(rows).toBeGreaterThan(0);
		}
	);
});

describe.each(VIEWS.map((sqlView) => [sqlView.name, sqlView.sql] as const))(
	'the view %s',
	(name, sql) => {
		test('holds the text of its file and makes one view of that name', () => {
			const file = resolve(FOLDER, 'views', `${name.replaceAll('_', '-')}.sql`);
			expect(sql).toBe(readFileSync(file, 'utf8'));
			expect(bare(sql).trim()).toMatch(new RegExp(`^CREATE VIEW ${name} AS\\s[^;]+;$`));
		});
		test('says what it holds in English, then in Japanese, and names its columns', () => {
			const [english, japanese] = sql.split('\n');
			expect(english).toMatch(/^-- [A-Z][ -~]+\.$/);
			expect(japanese).toMatch(/^-- .*[\u3041-\u309f].*。$/);
			expect(bare(sql)).not.toMatch(/\*/);
		});
		test('is asked by a question', () => {
			const asking = queries.filter((q) => q.sqlView?.name === name).map((q) => q.name);
			expect(asking, `queries with sqlView ${name}`).not.toEqual([]);
		});
	}
);

describe('values that a stranger writes into the address', async () => {
	// A value that does alter something alters nobody else's tables.
	const { db } = await openDataDb(readRealEntries());
	await db.load(queries.flatMap((query) => query.needs?.(choicesOf(query)[0]!) ?? []));
	const HOSTILE = [
		'',
		"'",
		"'; DROP TABLE theme; --",
		"' OR 1=1 --",
		'$1',
		'%',
		'ube,ube,,',
		'"\\\u0000'
	];
	// Words for the search, which no query asks for: never loaded.
	const loaded = TABLE_LIST.filter((t) => t.published && t.name !== 'synonym');
	const countAll = async () =>
		Promise.all(
			loaded.map(async ({ name }) => {
				const connection = db.connect();
				const table = await connection.query(`SELECT count(*) AS n FROM ${name}`);
				await connection.close();
				return [name, Number(table.getChildAt(0)!.get(0))];
			})
		);

	test('answer nothing more and change nothing', async () => {
		const before = await countAll();
		expect(before.map(([, n]) => n)).toEqual(
			loaded.map((t) => data[t.name as keyof typeof data].length)
		);
		for (const query of queries) {
			const choice = choicesOf(query)[0]!;
			const texts = query.parameters.filter((name) => typeof choice[name] === 'string');
			for (const name of texts)
				for (const value of HOSTILE) {
					const rows = await db.ask(query, { ...choice, [name]: value });
					const foreign = rows.filter((row) => row['municipality'] !== 'ube');
					expect(name === 'municipalities' ? foreign : rows, `${query.name} ${name}`).toEqual([]);
				}
			const numbers = query.parameters.filter((name) => typeof choice[name] === 'number');
			for (const name of numbers)
				for (const value of [-1e300, 1e300, 0.5, null])
					await db.ask(query, { ...choice, [name]: value });
		}
		expect(await countAll()).toEqual(before);
	});
});
