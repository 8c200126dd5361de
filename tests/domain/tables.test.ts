import { describe, expect, test } from 'vitest';
import { TABLE_LIST, TABLES } from '../../src/domain/tables';

describe.each(TABLE_LIST)('table $name', (table) => {
	test('stands under its name', () => {
		expect(TABLES[table.name as keyof typeof TABLES]).toBe(table);
	});

	test('is named by columns of its own', () => {
		expect(table.key.length).toBeGreaterThan(0);
		expect(table.key.filter((name) => !(name in table.columns))).toEqual([]);
	});

	test('refers with columns of its own to tables with a key of one column', () => {
		for (const { column, table: name } of table.references) {
			const target = TABLE_LIST.find((t) => t.name === name);
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
	const files = TABLE_LIST.map((t) => `${t.location}/${t.file}`);
	expect(files.filter((file, i) => files.indexOf(file) !== i)).toEqual([]);
});
