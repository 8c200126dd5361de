import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from './lib/imports';
import { findInlineWords } from './lib/inline-words';

test('the project keeps its words in the room for words', () => {
	expect(findInlineWords(readFiles(resolve('.'), ['src']))).toEqual([]);
});

describe('findInlineWords', () => {
	const inFile = (path: string, text: string) =>
		findInlineWords([{ path, text }]).map((line) => line.replace(`${path}: `, ''));

	test.each([
		['a comparison', "export const x = language === 'ja' ? 1 : 2;", ['language']],
		['a comparison turned round', "if ('en' != reader.language) go();", ['language']],
		['a case', "switch (language) { case 'en': go(); }", ['language']],
		['a text', "const colon = '：';", ['「：」']],
		['a part of a template', 'const label = `${name}（${unit}）`;', ['「（」', '「）」']],
		['a template as it is', 'const label = `市`;', ['「市」']]
	])('finds %s in code', (_, code, expected) => {
		expect(inFile('src/chart/a.ts', code)).toEqual(expected);
	});
	test.each([
		['a comment', '// 検討 and 実施\n/** 年度 */ const a = 1;'],
		['a regular expression', 'const kana = /[ァ-ヶー]/;'],
		['another comparison', "const a = kind === 'target';"],
		['the language as a key', 'const words = text[language].title;'],
		['the name of a language', "const tag = { lang: 'ja' };"]
	])('lets through %s', (_, code) => {
		expect(inFile('src/chart/a.ts', code)).toEqual([]);
	});
	test.each([
		['in the script', '<script lang="ts">const stop = \'。\';</script>', ['「。」']],
		['in the markup', '<p>{name}（{unit}）</p>', ['「（」', '「）」']],
		['in an expression', "<p>{list.join('、')}</p>", ['「、」']],
		['in a part of a template', '<p title={`${name}：`}></p>', ['「：」']],
		['in an attribute', '<p title="市"></p>', ['「市」']],
		['a comparison', "{#if reader.language === 'en'}<p>{title}</p>{/if}", ['language']]
	])('finds what components say: %s', (_, component, expected) => {
		expect(inFile('src/ui/A.svelte', component)).toEqual(expected);
	});
	test('lets through the comments, styles and languages of components', () => {
		const component = `<script>// 市\n</script><!-- 年度 --><p lang="ja">{title}</p>
			<style>p::after { content: '。'; }</style>`;
		expect(inFile('src/ui/A.svelte', component)).toEqual([]);
	});
	test.each([
		['src/text/a.ts', "const ja = language === 'ja' ? '市' : 'City';", []],
		['src/domain/unit.ts', "const units = ['円'];", []],
		['src/domain/unit.ts', "const big = language === 'ja';", ['language']]
	])('knows the places for words: %s', (path, code, expected) => {
		expect(inFile(path, code)).toEqual(expected);
	});
});
