import { describe, expect, test } from 'vitest';
import { inLanguage, localized, readsTranslation } from '../../src/text';

const row = { label_ja: '収納率', label_en: 'Collection rate', note_ja: '注', note_en: null };
const none = { note_ja: null, note_en: null };

describe('localized', () => {
	test('takes the column of the language', () => {
		expect([localized(row, 'label', 'ja'), localized(row, 'label', 'en')]).toEqual([
			'収納率',
			'Collection rate'
		]);
	});
	test('takes Japanese where English is empty, and nothing where both are', () => {
		expect(localized(row, 'note', 'en')).toBe('注');
		expect(localized(none, 'note', 'ja')).toBe('');
	});
});

test('inLanguage leaves empty what the language leaves empty', () => {
	expect([inLanguage(row, 'label', 'en'), inLanguage(row, 'note', 'ja')]).toEqual([
		'Collection rate',
		'注'
	]);
	expect([inLanguage(row, 'note', 'en'), inLanguage(none, 'note', 'ja')]).toEqual(['', '']);
});

test('readsTranslation is true of all languages but that of the documents', () => {
	expect([readsTranslation('ja'), readsTranslation('en')]).toEqual([false, true]);
});
