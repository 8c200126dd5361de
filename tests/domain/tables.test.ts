import { describe, expect, test } from 'vitest';
import { ALL_TABLES, OFFICIAL_TABLES, TABLES } from '../../src/domain/tables';

describe.each(ALL_TABLES)('table $name', (table) => {
	test('stands under its name', () => {
		const tables: Record<string, unknown> = { ...TABLES, ...OFFICIAL_TABLES };
		expect(tables[table.name]).toBe(table);
	});

	test('is named by columns of its own', () => {
		expect(table.key.length).toBeGreaterThan(0);
		expect(table.key.filter((name) => !(name in table.columns))).toEqual([]);
	});

	test('refers with columns of its own to tables with a key of one column', () => {
		for (const { column, table: name } of table.references) {
			const target = ALL_TABLES.find((t) => t.name === name);
			expect([column in table.columns, target?.key.length]).toEqual([true, 1]);
		}
	});

	test('says what it and its columns mean, in both languages', () => {
		const words = [table, ...Object.values(table.columns)].flatMap(({ description }) => [
			description.ja,
			description.en
		]);
		expect(words.filter((text) => text.trim() === '')).toEqual([]);
	});
});

test('every file belongs to one table', () => {
	const files = ALL_TABLES.map((t) => `${t.location}/${t.file}`);
	expect(files.filter((file, i) => files.indexOf(file) !== i)).toEqual([]);
});
