import { expect, test } from 'vitest';
import { holdsWord, sameMeaning } from '../../src/analysis/synonyms';

const GROUPS = [
	[
		{ term: '徴収率', reading: 'ちょうしゅうりつ' },
		{ term: '収納率', reading: null },
		{ term: 'collection rate', reading: null }
	],
	[
		{ term: 'RPA', reading: null },
		{ term: 'ロボット', reading: 'ろぼっと' }
	],
	[
		{ term: 'RPA', reading: null },
		{ term: '自動化', reading: null }
	]
];

test.each([
	['徴収率', ['収納率', 'collection rate']],
	['ちょうしゅうりつ', ['徴収率', '収納率', 'collection rate']],
	['Ｃｏｌｌｅｃｔｉｏｎ Rate', ['徴収率', '収納率']],
	['ﾛﾎﾞｯﾄ', ['RPA']],
	['rpa', ['ロボット', '自動化']],
	['徴収', []],
	['', []]
])('%j says the same as %j', (word, same) => {
	expect(sameMeaning(word, GROUPS)).toEqual(same);
});

test.each([
	['市債の残高', '市債', true],
	['市債権の管理', '市債', false],
	['市債権と市債', '市債', true],
	['online forms', 'line', false],
	['a line account', 'line', true],
	['公式line', 'line', true]
])('%j holds %j: %s', (text, word, holds) => {
	expect(holdsWord(text, word)).toBe(holds);
});
