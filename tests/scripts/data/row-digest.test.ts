import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestRow } from '../../../scripts/data/row-digest';

const ROW = { indicator_id: 'ube-01-rate', kind: 'target', value: '99.05', note_ja: '' };

test('a digest is the start of the SHA-256 of the filled cells by name', () => {
	const text = '[["indicator_id","ube-01-rate"],["kind","target"],["value","99.05"]]';
	expect(digestRow(ROW)).toBe(createHash('sha256').update(text).digest('hex').slice(0, 12));
});

test('the order of columns and new empty ones leave it alone', () => {
	expect(
		digestRow({ milestone: '', value: '99.05', kind: 'target', indicator_id: 'ube-01-rate' })
	).toBe(digestRow(ROW));
});

test.each([
	['a character', { ...ROW, value: '99.06' }],
	['a cell filled', { ...ROW, note_ja: '注' }],
	['a cell emptied', { ...ROW, value: '' }],
	['cells exchanged', { ...ROW, kind: '99.05', value: 'target' }],
	['a column renamed', { indicator_id: 'ube-01-rate', kind: 'target', amount: '99.05' }],
	['characters that look alike', { ...ROW, value: '９９.05' }]
])('%s alters it', (_, row) => {
	expect(digestRow(row)).not.toBe(digestRow(ROW));
});
