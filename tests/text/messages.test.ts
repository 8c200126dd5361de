import { describe, expect, test } from 'vitest';
import { messages, localized } from '../../src/text';

type Leaf = string | ((...args: never[]) => string);

/** The words of a language by their path: 'errors.retry' → 'Try again'. */
function leaves(words: object, path = ''): Map<string, Leaf> {
	return new Map(
		Object.entries(words).flatMap(([name, value]: [string, Leaf | object]) =>
			typeof value === 'object'
				? [...leaves(value, `${path}${name}.`)]
				: [[`${path}${name}`, value] as const]
		)
	);
}

/** What a message says; parameters are filled with numbers where it counts, else with a mark. */
function said(leaf: Leaf, parameter: string | number): string {
	return typeof leaf === 'string'
		? leaf
		: leaf(...(Array.from({ length: leaf.length }, () => parameter) as never[]));
}

const ja = leaves(messages('ja'));
const en = leaves(messages('en'));
const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/** English words that hold Japanese on purpose: the name of the other language, the mark 語 itself. */
const JAPANESE_IN_ENGLISH = ['otherLanguage', 'chart.wordsMark'];
/** Japanese words that are the same in both languages. */
const LATIN_IN_JAPANESE = ['otherLanguage', 'chart.sql', 'chart.downloadName', 'loading.progress'];

describe('the words of both languages', () => {
	test('stand under the same names, with as many parameters', () => {
		const shape = (words: Map<string, Leaf>) =>
			[...words].map(([path, leaf]) => [path, typeof leaf === 'string' ? 'text' : leaf.length]);
		expect(shape(en).sort()).toEqual(shape(ja).sort());
	});
	test.each([
		['ja', ja],
		['en', en]
	] as const)('are never empty, and no parameter is lost (%s)', (_, words) => {
		for (const [path, leaf] of words) {
			expect(said(leaf, 'x').trim(), path).not.toBe('');
			expect(said(leaf, 'x'), path).not.toMatch(/undefined|null|NaN|\[object/);
			if (typeof leaf !== 'string' && leaf.length > 0)
				expect(said(leaf, '⟦mark⟧'), path).toContain('⟦mark⟧');
		}
	});
	test('hold no Japanese in English', () => {
		const mixed = [...en].filter(([, leaf]) => JAPANESE.test(said(leaf, 1))).map(([path]) => path);
		expect(mixed.sort()).toEqual([...JAPANESE_IN_ENGLISH].sort());
	});
	test('are Japanese in Japanese', () => {
		const latin = [...ja].filter(([, leaf]) => !JAPANESE.test(said(leaf, 1))).map(([path]) => path);
		expect(latin.sort()).toEqual([...LATIN_IN_JAPANESE].sort());
	});
	test('have no space at an end but where they join', () => {
		for (const [path, leaf] of [...ja, ...en])
			if (path !== 'listJoin') expect(said(leaf, 'x'), path).toBe(said(leaf, 'x').trim());
	});
	test('count in the singular and the plural', () => {
		const { counts, pageLine } = messages('en').themePage;
		expect(counts(1, 1, 1)).toBe('1 figure, 1 schedule cell, 1 grade');
		expect(counts(2, 0, 3)).toBe('2 figures, 0 schedule cells, 3 grades');
		expect([pageLine(3, 40), pageLine(null, 40)]).toEqual(['p. 3, line 40', 'line 40']);
	});
	test('read as a sentence where a parameter of the address is refused', () => {
		const { unknownParameter, expectedName, expectedSource } = messages('ja');
		expect(unknownParameter('x', '1', expectedName)).toBe(
			'アドレスの「x=1」は使えません。m・y・cal・src のどれかにしてください。この指定は使わずに表示しています。'
		);
		expect(unknownParameter('src', '<', expectedSource)).toBe(
			'アドレスの「src=<」は使えません。文書にある値の識別子にしてください。この指定は使わずに表示しています。'
		);
		const text = messages('en');
		expect(text.unknownParameter('x', '1', text.expectedName)).toBe(
			'“x=1” in the address cannot be used. Expected one of m, y, cal and src. The page is shown without it.'
		);
	});
});

describe('pick', () => {
	const row = { label_ja: '収納率', label_en: 'Collection rate', note_ja: '注', note_en: null };
	test('takes the column of the language', () => {
		expect([localized(row, 'label', 'ja'), localized(row, 'label', 'en')]).toEqual([
			'収納率',
			'Collection rate'
		]);
	});
	test('takes Japanese where English is empty, and nothing where both are', () => {
		expect(localized(row, 'note', 'en')).toBe('注');
		expect(localized({ note_ja: null, note_en: null }, 'note', 'ja')).toBe('');
	});
});
