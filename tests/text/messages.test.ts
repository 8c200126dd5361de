import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages, scheduleText } from '../../src/text';
import { readFiles } from '../lib/imports';
import { findUnusedMessages } from '../lib/message-uses';

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

/**
 * What a message says. Its parameters are filled with texts that count as numbers, too, since some
 * messages reckon with them: `4711`, `4712` and so on, each its own.
 */
function said(leaf: Leaf, first = 4711): string {
	return typeof leaf === 'string' ? leaf : leaf(...(parametersOf(leaf, first) as never[]));
}
function parametersOf(leaf: Leaf, first = 4711): string[] {
	return typeof leaf === 'string'
		? []
		: Array.from({ length: leaf.length }, (_, i) => String(first + i));
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/text/*.ts', { eager: true });
const nameOf = (path: string) => path.replace(/^.*\/(.*)\.ts$/, '$1');
const isPair = (value: unknown): value is { ja: object; en: object } =>
	typeof value === 'object' && value !== null && 'ja' in value && 'en' in value;

/** The words of both languages in each file that exports them; the main ones stand in two files. */
const dictionaries = [
	{ name: 'ja', ja: leaves(messages('ja')), en: leaves(messages('en')) },
	...Object.entries(modules)
		.filter(([path]) => nameOf(path) !== 'index')
		.flatMap(([path, exported]) =>
			Object.values(exported)
				.filter(isPair)
				.map(({ ja, en }) => ({ name: nameOf(path), ja: leaves(ja), en: leaves(en) }))
		)
];

const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
/** English words that hold Japanese on purpose: the name of the other language. */
const JAPANESE_IN_ENGLISH = ['ja.otherLanguage'];
/** Japanese words that are the same in both languages. */
const LATIN_IN_JAPANESE = [
	// Signs and a short year beside a number.
	'concept.latest.when',
	'concept.pairSign.with-care',
	'concept.pairSign.not-comparable',
	'dot-rows.atLeast',
	'dot-rows.atMost',
	'dot-rows.unsure',
	'dot-rows.when',
	'ja.otherLanguage',
	'ja.chart.sql',
	'ja.loading.progress',
	'grades.flow.movesShort',
	'grades.flow.count',
	'grades.flow.arrows.up',
	'grades.flow.arrows.same',
	'grades.flow.arrows.down',
	'phrases.grades.year',
	'schedule.pace.amount',
	'punctuation.sentenceSpace'
];

/** What a language may do without. */
const MAY_BE_EMPTY = ['punctuation.sentenceSpace'];

/** Words that join others, with the spaces they need. */
const JOINS = ['ja.listJoin', 'sheet.join', /^punctuation\./];

/** Words whose last parameter is not said: it chooses how the others are. */
const LAST_CHOOSES = [
	'grades.groups.sentence',
	'schedule.pace.formula',
	'initiative.scheduleSentence',
	'municipality.scheduleSentence',
	'municipality.goals',
	'municipality.actuals.some',
	'phrases.theme.figures',
	'phrases.theme.withTargets',
	'phrases.schedule.begins',
	'initiative.figuresSentence',
	// Counts those that are not named.
	'group.readable.several'
];

test('every file with words of both languages is looked at', () => {
	const files = import.meta.glob<string>('../../src/text/*.ts', {
		eager: true,
		query: '?raw',
		import: 'default'
	});
	const worded = Object.entries(files)
		.filter(([, code]) => /^(export )?const ja\b/m.test(code))
		.map(([path]) => nameOf(path));
	expect(worded.length).toBeGreaterThan(8);
	expect(dictionaries.map(({ name }) => name).sort()).toEqual(worded.sort());
});

describe.each(dictionaries)('the words of both languages in $name', ({ name, ja, en }) => {
	const both = [...ja, ...en];
	const pathsOf = (words: Map<string, Leaf>, wanted: (leaf: Leaf) => boolean) =>
		[...words].filter(([, leaf]) => wanted(leaf)).map(([path]) => `${name}.${path}`);
	const own = (paths: readonly string[]) => paths.filter((path) => path.startsWith(`${name}.`));

	test('stand under the same names, with as many parameters', () => {
		const shape = (words: Map<string, Leaf>) =>
			[...words].map(([path, leaf]) => [path, typeof leaf === 'string' ? 'text' : leaf.length]);
		expect(shape(en).sort()).toEqual(shape(ja).sort());
	});
	test('are never empty, and no parameter is lost', () => {
		for (const [path, leaf] of both) {
			if (!MAY_BE_EMPTY.includes(`${name}.${path}`)) expect(said(leaf).trim(), path).not.toBe('');
			expect(said(leaf), path).not.toMatch(/undefined|null|NaN|\[object/);
			const parameters = parametersOf(leaf);
			if (LAST_CHOOSES.includes(`${name}.${path}`)) parameters.pop();
			for (const parameter of parameters) expect(said(leaf), path).toContain(parameter);
		}
	});
	test('hold no Japanese in English', () => {
		const mixed = pathsOf(en, (leaf) => JAPANESE.test(said(leaf) + said(leaf, 1)));
		expect(mixed.sort()).toEqual(own(JAPANESE_IN_ENGLISH).sort());
	});
	test('are Japanese in Japanese', () => {
		const latin = pathsOf(ja, (leaf) => !JAPANESE.test(said(leaf)));
		expect(latin.sort()).toEqual(own(LATIN_IN_JAPANESE).sort());
	});
	test('have no space at an end but where they join', () => {
		for (const [path, leaf] of both)
			if (!JOINS.some((join) => `${name}.${path}`.match(join)))
				expect(said(leaf), path).toBe(said(leaf).trim());
	});
});

describe('some words', () => {
	test('count in the singular and the plural', () => {
		const { rows, ofRows } = scheduleText.en.answers;
		expect([rows(1), rows(2), ofRows(0, 1), ofRows(1, 3)]).toEqual([
			'1 row',
			'2 rows',
			'0 of 1 row',
			'1 of 3 rows'
		]);
	});
	test('leave out a page that is not known', () => {
		const { pageLine } = messages('en').themePage;
		expect([pageLine(3, 40), pageLine(null, 40)]).toEqual(['p. 3, line 40', 'line 40']);
	});
	test('read as a sentence where a parameter of the address is refused', () => {
		const { unknownParameter, expectedName, expectedSource } = messages('ja');
		expect(unknownParameter('x', '1', expectedName)).toBe(
			'URLの「x=1」は使えません。m・y・cal・src のどれかにしてください。この指定は使わずに表示しています。'
		);
		expect(unknownParameter('src', '<', expectedSource)).toBe(
			'URLの「src=<」は使えません。文書にある値の識別子にしてください。この指定は使わずに表示しています。'
		);
		const text = messages('en');
		expect(text.unknownParameter('x', '1', text.expectedName)).toBe(
			'“x=1” in the address cannot be used. Expected one of m, y, cal and src. The page is shown without it.'
		);
	});
});

/** Files written for a test: path → text. */
const unusedOf = (texts: Record<string, string>) =>
	findUnusedMessages(Object.entries(texts).map(([path, text]) => ({ path, text })));

describe('words that nobody reads', () => {
	const WORDS = `
		const kinds: Record<'a' | 'b', string> = { a: 'A', b: 'B' };
		const ja = { kinds, one: '1', two: (n: number) => String(n), part: { three: '3', four: '4' } };
		const en: typeof ja = { kinds, one: 'I', two: String, part: { three: 'III', four: 'IV' } };
		export const text = { ja, en };
		export type Words = typeof ja;`;
	const after = (code: string, path = 'src/page/a.ts') =>
		unusedOf({
			'src/text/words.ts': WORDS,
			[path]: path.endsWith('.ts')
				? `import { text, type Words } from '../text/words';${code}`
				: code
		}).map((found) => found.replace('words.ts: ', ''));

	test('are none in the code', () => {
		expect(findUnusedMessages(readFiles(resolve('.'), ['src', 'scripts']))).toEqual([]);
	});
	test.each<[string, string, string[]]>([
		['nothing read', '', ['kinds', 'one', 'two', 'part.three', 'part.four']],
		['by name', "text['ja'].two(1);", ['kinds', 'one', 'part.three', 'part.four']],
		[
			'a name that others have, too',
			'const other = { one: 1 }; other.one; text.ja.kinds;',
			['one', 'two', 'part.three', 'part.four']
		],
		[
			'by way of a name',
			'const { one, part } = text.en; part.four;',
			['kinds', 'two', 'part.three']
		],
		[
			'by a function that takes them',
			"function say(part: Words['part']) { return part.three; } say(text.ja.part);",
			['kinds', 'one', 'two', 'part.four']
		],
		[
			'by one of some names',
			"declare const name: 'one' | 'kinds'; text.ja[name];",
			['two', 'part.three', 'part.four']
		],
		[
			'by a name not known before',
			'declare const name: any; text.ja.part[name];',
			['kinds', 'one', 'two']
		],
		['by all names', 'Object.values(text.ja.part);', ['kinds', 'one', 'two']],
		['spread', '({ ...text.ja.part });', ['kinds', 'one', 'two']]
	])('%s', (_, code, expected) => {
		expect(after(code)).toEqual(expected);
	});
	test('are read in the markup of components', () => {
		const component = `<script lang="ts">
			import { text } from '../text/words';
			let { language }: { language: 'ja' | 'en' } = $props();
			const words = $derived(text[language]);
			const parts = [text.ja.part];
		</script>
		{#snippet line(n: number)}<p title={words.two(n)}></p>{/snippet}
		{#if language === 'ja'}{#each parts as part (part)}<b>{part.three}</b>{/each}{/if}`;
		expect(after(component, 'src/page/A.svelte')).toEqual(['kinds', 'one', 'part.four']);
	});
});
