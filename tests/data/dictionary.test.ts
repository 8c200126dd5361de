import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDictionary } from '../../scripts/data/dictionary';
import { TABLE_LIST } from '../../src/domain/tables';
import { entriesOf } from '../domain/dataset/entries';
import { readRealEntries } from '../lib/real-data';

test('data/DICTIONARY.md is what npm run data:dictionary writes', () => {
	const written = buildDictionary(readRealEntries());
	expect(readFileSync(resolve('data/DICTIONARY.md'), 'utf8')).toBe(written);
});

describe('the dictionary of the sample data set', () => {
	const lines = buildDictionary(entriesOf()).split('\n');

	/** The lines of a section, from its heading to the next. */
	function section(heading: string): string[] {
		const start = lines.indexOf(heading) + 1;
		expect(start).toBeGreaterThan(0);
		const end = lines.findIndex((line, i) => i >= start && line.startsWith('#'));
		return lines.slice(start, end < 0 ? undefined : end).filter((line) => line !== '');
	}
	const rows = (heading: string) => section(heading).filter((line) => line.startsWith('|'));

	test.each(TABLE_LIST)('describes $name with a row for each column', ({ name, columns }) => {
		const names = rows(`### ${name}`)
			.slice(2)
			.map((line) => line.split(' | ')[0]!);
		expect(names).toEqual(Object.keys(columns).map((column) => `| \`${column}\``));
	});

	test('says where a table is kept and published, its key and what it refers to', () => {
		expect(section('### observation').slice(1, 5)).toEqual([
			'- ファイル / File: `data/<slug>/observations.csv`',
			'- 公開 / Published: `data/observation.parquet`',
			'- キー / Key: `indicator_id` + `fiscal_year` + `kind` + `qualifier` + `document_id`',
			'- 参照 / References: `indicator_id` → [`indicator`](#indicator), `document_id` → [`source_document`](#source_document), `unit_id` → [`unit`](#unit)'
		]);
		expect(section('### indicator_concept')[2]).toBe(
			'- 公開 / Published: しない（他の表に入る） / no (joined into another table)'
		);
	});

	test('says of a column its type, whether it may be empty, whether it is derived, and its words', () => {
		const columns = rows('### observation');
		expect(columns).toContain(
			'| `bound` | TEXT | ○ |  | 以上・以下・約 | At least, at most, about | `min`, `max`, `about` |'
		);
		expect(columns).toContain(
			'| `value_base` | DOUBLE | ○ | ○ | 基本単位での値 | Value in the base unit |  |'
		);
		expect(rows('### municipality')).toContain(
			'| `code` | TEXT |  |  | 全国地方公共団体コード（6桁、文字列） | Local government code (six digits, text) |  |'
		);
	});

	test('lists units, themes, grade scales and phase words', () => {
		expect(rows('## 単位 / Units').at(-1)).toBe(
			'| `percent` | % | % | ratio | `percent` | 1 | % , ％ |'
		);
		expect(rows('## テーマ / Themes').at(-1)).toBe(
			'| `collection` | 徴収 | Collection | どう動くか | How does it move? |'
		);
		expect(section('## 評価区分 / Grade scales')).toEqual([
			'`ube-2022`: 宇部市 / Ube',
			'| 順 / Order | 評価 / Grade | 位置 / Tier | 意味 | Meaning |',
			'| --- | --- | --- | --- | --- |',
			'| 1 | A | `top` | 順調 | On track |'
		]);
		expect(rows('## 段階の語 / Phase words').at(-1)).toBe('| `implement` | 実施 |');
	});

	test('a bar in a word does not break the table', () => {
		const text = buildDictionary(entriesOf({ theme: [{ name_ja: '税|債権' }] }));
		expect(text).toContain('| `collection` | 税\\|債権 | Collection |');
	});
});
