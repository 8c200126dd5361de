import { describe, expect, test } from 'vitest';
import { describeTables, TABLE_LIST } from '../../src/domain/tables';

const tables = describeTables(TABLE_LIST);
const table = (name: string) => tables.find((t) => t.name === name)!;

describe('describeTables', () => {
	test('describes every table with every column, in their order', () => {
		expect(tables.map((t) => [t.name, t.columns.map((c) => c.name)])).toEqual(
			TABLE_LIST.map((t) => [t.name, Object.keys(t.columns)])
		);
	});
	test('is plain data', () => {
		expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
	});
	test('says of a column what it is', () => {
		const { columns } = table('observation');
		expect(columns.find((c) => c.name === 'bound')).toEqual({
			name: 'bound',
			type: 'TEXT',
			description: { ja: '以上・以下・約', en: 'At least, at most, about' },
			words: ['min', 'max', 'about'],
			empty: true,
			derived: false,
			filled: false,
			omissible: false,
			key: false,
			references: null
		});
		expect(columns.find((c) => c.name === 'indicator_id')).toMatchObject({
			key: true,
			empty: false,
			references: 'indicator'
		});
		expect(columns.find((c) => c.name === 'document_id')).toMatchObject({
			empty: false,
			filled: true,
			omissible: true
		});
		expect(columns.find((c) => c.name === 'value_base')).toMatchObject({ derived: true });
	});
	test('says where a table is kept and published, and what refers to it', () => {
		expect(table('indicator')).toMatchObject({
			file: 'data/<slug>/indicators.csv',
			published: 'data/indicator.parquet',
			referredBy: ['indicator_concept', 'indicator_theme', 'observation', 'followed_target']
		});
		expect(table('unit').file).toBe('data/units.csv');
		expect(table('series_pair').file).toBeNull();
		expect(table('indicator_concept').published).toBeNull();
	});
});
