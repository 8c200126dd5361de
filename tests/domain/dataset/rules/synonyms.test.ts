import { expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkSynonyms } from '../../../../src/domain/dataset/rules/synonyms';
import { entriesOf, type SAMPLE } from '../entries';

type Synonym = Partial<(typeof SAMPLE)['synonym']>;

const check = (synonym: Synonym[], others: Parameters<typeof entriesOf>[0] = {}) =>
	formatFindings(checkSynonyms(entriesOf({ ...others, synonym })));

test.each<[string, Synonym[]]>([
	['one word with its reading', [{}]],
	['several words of which one stands in a name', [{}, { term: '納付率' }, { term: 'rate paid' }]],
	[
		'a word in two groups',
		[
			{},
			{ term: '納付率' },
			{ synonym_group: 'payment', term: '納付率' },
			{ synonym_group: 'payment' }
		]
	],
	['a reading with a long vowel', [{ term: '収納率' }, { term: 'カード', reading: 'かーど' }]]
])('%s holds', (_, rows) => {
	expect(check(rows)).toEqual([]);
});

test.each<[string, Synonym[], string[]]>([
	[
		'one word without a reading',
		[{ reading: null }],
		[
			'data/synonyms.csv:2: group collection-rate has one word without a reading; expected another word or its reading'
		]
	],
	[
		'one word twice',
		[{ term: '収納率' }, { term: 'ロボット' }, { term: 'ﾛﾎﾞｯﾄ', reading: null }],
		[
			'data/synonyms.csv:4: column term: "ﾛﾎﾞｯﾄ" differs from another word of collection-rate in width, case or kana only; expected each word once'
		]
	],
	[
		'a reading in other letters',
		[{ reading: 'シュウノウ率' }],
		[
			'data/synonyms.csv:2: column reading: "シュウノウ率" is not hiragana; expected e.g. ちょうしゅうりつ'
		]
	],
	[
		'a group that finds nothing',
		[{}, { synonym_group: 'weather', term: '天気' }, { synonym_group: 'weather', term: 'weather' }],
		[
			'data/synonyms.csv:3: group weather leads nowhere; expected a word that stands in the name of a theme, concept, statistic, milestone or initiative'
		]
	]
])('%s is told', (_, rows, expected) => {
	expect(check(rows)).toEqual(expected);
});

test('where no name could be read, nothing is said of where a group leads', () => {
	const none = { theme: [], concept: [], statistic: [], milestone: [], initiative: [] };
	expect(check([{ term: '天気' }], none)).toEqual([]);
});
