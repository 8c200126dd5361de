import { describe, expect, test } from 'vitest';
import { ManifestInvalidError, SchemaUnknownError } from '../../src/engine';
import { parseManifest } from '../../src/engine/manifest';

const unit = {
	name: 'unit',
	file: 'unit.parquet',
	rows: 12,
	bytes: 345,
	sha256: '0123456789abcdef'.repeat(4)
};
const figures = {
	...unit,
	name: 'official_figure',
	file: 'official/hometown-tax.latest.parquet',
	on_demand: true,
	statistic_id: 'hometown-tax',
	part: 'latest'
};
const good = { schema_version: 3, built: '2026-11-21', tables: [unit, { ...unit, name: 'plan' }] };

const parse = (content: unknown) => parseManifest(JSON.stringify(content), 'manifest.json', 3);

/** The error that a piece of work throws. */
function errorOf(work: () => unknown): unknown {
	try {
		work();
	} catch (error) {
		return error;
	}
	return undefined;
}

describe('a good manifest', () => {
	test('comes out as it is', () => {
		expect(parse(good)).toEqual(good);
	});
	test('need not say when it was built', () => {
		const undated = { schema_version: 3, tables: good.tables };
		expect(parse(undated)).toEqual(undated);
	});
	test('may name a table without rows', () => {
		expect(parse({ ...good, tables: [{ ...unit, rows: 0 }] }).tables[0]?.rows).toBe(0);
	});
	test('may hold tables on demand, and several files of official figures', () => {
		const tables = [
			{ ...unit, on_demand: true },
			figures,
			{ ...figures, part: 'all' },
			{ ...figures, statistic_id: 'rpa' }
		];
		expect(parse({ ...good, tables })).toEqual({ ...good, tables });
	});
});

test('another version says which came and which is known', () => {
	const error = errorOf(() => parse({ ...good, schema_version: 4 }));
	expect(error).toBeInstanceOf(SchemaUnknownError);
	expect(error).toMatchObject({
		code: 'schema-unknown',
		details: { file: 'manifest.json', version: 4, known: 3 },
		message: 'engine: manifest.json has schema version 4, this build knows 3'
	});
});

test('another version is named even where the rest has changed', () => {
	expect(errorOf(() => parse({ schema_version: 4, files: [] }))).toBeInstanceOf(SchemaUnknownError);
});

test.each([
	['no version', { tables: [unit] }, 'schema_version'],
	['no tables', { ...good, tables: [] }, 'tables'],
	[
		'a row count that is no whole number',
		{ ...good, tables: [{ ...unit, rows: 1.5 }] },
		'tables.0.rows'
	],
	['a negative row count', { ...good, tables: [{ ...unit, rows: -1 }] }, 'tables.0.rows'],
	['an empty file', { ...good, tables: [{ ...unit, bytes: 0 }] }, 'tables.0.bytes'],
	['half a hash', { ...good, tables: [unit, { ...unit, sha256: 'abc' }] }, 'tables.1.sha256'],
	[
		'a table name that SQL would have to quote',
		{ ...good, tables: [{ ...unit, name: 'a b' }] },
		'tables.0.name'
	],
	[
		'a file of another site',
		{ ...good, tables: [{ ...unit, file: 'https://x.example/a.parquet' }] },
		'tables.0.file'
	],
	[
		'a file of another origin',
		{ ...good, tables: [{ ...unit, file: '//x.example/a.parquet' }] },
		'tables.0.file'
	],
	[
		'a file outside the folder',
		{ ...good, tables: [{ ...unit, file: '../a.parquet' }] },
		'tables.0.file'
	],
	[
		'a file of another folder',
		{ ...good, tables: [{ ...unit, file: 'a/b/c.parquet' }] },
		'tables.0.file'
	],
	[
		'a way out of a folder',
		{ ...good, tables: [{ ...unit, file: 'a/../c.parquet' }] },
		'tables.0.file'
	],
	['a way up', { ...good, tables: [{ ...unit, file: '../c.parquet' }] }, 'tables.0.file'],
	['a file of the host', { ...good, tables: [{ ...unit, file: '/c.parquet' }] }, 'tables.0.file'],
	[
		'a way out that a browser would decode',
		{ ...good, tables: [{ ...unit, file: '%2e%2e/c.parquet' }] },
		'tables.0.file'
	],
	['the same table twice', { ...good, tables: [unit, unit] }, 'tables'],
	['the same figures twice', { ...good, tables: [figures, figures] }, 'tables'],
	[
		'figures of no statistic',
		{ ...good, tables: [{ ...figures, statistic_id: undefined }] },
		'tables.0'
	],
	['figures of no part', { ...good, tables: [{ ...figures, part: undefined }] }, 'tables.0'],
	['figures at the start', { ...good, tables: [{ ...figures, on_demand: false }] }, 'tables.0'],
	['a statistic of another table', { ...good, tables: [{ ...figures, name: 'unit' }] }, 'tables.0'],
	[
		'a statistic that SQL would have to quote',
		{ ...good, tables: [{ ...figures, statistic_id: "a'b" }] },
		'tables.0.statistic_id'
	]
])('refuses %s', (_, content, path) => {
	const error = errorOf(() => parse(content));
	expect(error).toBeInstanceOf(ManifestInvalidError);
	const { code, details } = error as ManifestInvalidError;
	expect(code).toBe('manifest-invalid');
	expect(details.file).toBe('manifest.json');
	expect(details.problem.split(': ')[0]).toBe(path);
});

test('refuses a page that a host sends in its place', () => {
	const error = errorOf(() => parseManifest('<!doctype html>', 'manifest.json', 3));
	expect(error).toBeInstanceOf(ManifestInvalidError);
	expect(error).toMatchObject({ message: 'engine: manifest.json is invalid: not JSON' });
});
