import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareAreas, prepareSearch, searchSite } from '../../src/analysis';
import type { SearchEntry } from '../../src/site';

const entry = (kind: SearchEntry['kind'], id: string, rest: Partial<SearchEntry>): SearchEntry => ({
	kind,
	id,
	name_ja: '',
	name_en: '',
	names: [],
	about_ja: '',
	about_en: '',
	municipalities: [],
	words: [],
	...rest
});
const ENTRIES = [
	entry('concept', 'rate', {
		name_ja: '市税の収納率（現年度分）',
		name_en: 'Collection rate of city taxes',
		about_ja: '調定額のうち収入済みとなった額の割合。',
		municipalities: ['ube']
	}),
	entry('concept', 'bonds', { name_ja: '市債残高', name_en: 'City bonds outstanding' }),
	entry('statistic', 'tax', { name_ja: '徴収率', name_en: 'Tax collection rate' }),
	entry('municipality', 'ube', { name_ja: '宇部市', name_en: 'Ube', names: ['うべし', '352021'] }),
	entry('initiative', 'ube-1', {
		name_ja: '未収債権の発生防止',
		name_en: 'Preventing arrears',
		municipalities: ['ube'],
		words: ['市債権の額', '収納率']
	}),
	entry('initiative', 'mine-1', {
		name_ja: '市債権の管理',
		name_en: 'Managing claims',
		municipalities: ['mine']
	}),
	entry('term', 'rpa', { name_ja: 'RPA', name_en: 'RPA', about_ja: '作業を自動で行うソフト。' })
];
const SYNONYMS = [
	[
		{ term: '徴収率', reading: 'ちょうしゅうりつ' },
		{ term: '収納率', reading: 'しゅうのうりつ' },
		{ term: 'collection rate', reading: null }
	],
	[
		{ term: '市債', reading: 'しさい' },
		{ term: '借金', reading: 'しゃっきん' },
		{ term: 'debt', reading: null },
		{ term: 'bonds', reading: null }
	],
	[
		{ term: 'RPA', reading: null },
		{ term: 'ロボット', reading: 'ろぼっと' }
	]
];
const NAMES: Record<string, string[]> = { ube: ['宇部市', 'Ube'], mine: ['美祢市', 'Mine'] };
const site = prepareSearch(ENTRIES, SYNONYMS, (slug) => NAMES[slug] ?? []);
const AREAS = prepareAreas([
	{
		code: '011002',
		name_ja: '札幌市',
		name_kana: 'さっぽろし',
		name_en: 'Sapporo',
		prefecture_ja: '北海道',
		prefecture_en: 'Hokkaido'
	}
]);
const found = (query: string) =>
	searchSite(site, query, AREAS).groups.flatMap(({ entries }) => entries.map(({ id }) => id));

describe('searchSite', () => {
	test.each([
		['a name', '収納率', ['rate', 'tax', 'ube-1']],
		['the words that say the same', '徴収率', ['rate', 'tax', 'ube-1']],
		['a reading', 'ちょうしゅうりつ', ['rate', 'tax', 'ube-1']],
		['the beginning of a reading, while it is typed', 'ちょうしゅ', ['rate', 'tax', 'ube-1']],
		['a phrase', 'Collection Rate', ['rate', 'tax', 'ube-1']],
		['another width', 'ＲＰＡ', ['rpa']],
		['half-width katakana', 'ﾛﾎﾞｯﾄ', ['rpa']],
		['the name of a city, with what is its own', 'うべ', ['ube']],
		['a name in Latin letters, with what is its own', 'ube', ['ube', 'rate', 'ube-1']],
		['a code', '352021', ['ube']],
		['what is said of a thing', '調定額', ['rate']],
		['several words', '宇部 収納率', ['rate', 'ube-1']],
		['words written together', '宇部市の収納率', ['rate', 'ube-1']],
		['words written together without a particle', '宇部市徴収率', ['rate', 'ube-1']],
		['a slip in Latin letters', 'dept', ['bonds']],
		['a slip in kanji', '徴集率', ['rate', 'tax', 'ube-1']],
		['a slip in kana', 'ロポット', ['rpa']],
		['nothing', '  ', []],
		['what is nowhere', '天気', []]
	])('finds things by %s: %s', (_, query, ids) => {
		expect(found(query)).toEqual(ids);
	});

	test('a bond is no claim: 市債 is not found in 市債権', () => {
		expect(found('借金')).toEqual(['bonds']);
		expect(found('市債')).toEqual(['bonds']);
		expect(found('市債権')).toEqual(['mine-1', 'ube-1']);
	});
	test('Latin letters are found at the beginning of words only', () => {
		expect(found('bond')).toEqual(['bonds']);
		expect(found('ax')).toEqual([]);
		expect(found('stand')).toEqual([]);
	});
	test('says which words of the same meaning it looked for, in the language of the one typed', () => {
		expect(searchSite(site, '借金').also).toEqual(['市債']);
		expect(searchSite(site, 'debt').also).toEqual(['bonds']);
	});
	test('says what it put right and what it left out', () => {
		expect(searchSite(site, 'dept').corrected).toEqual([{ typed: 'dept', taken: ['debt'] }]);
		const partly = searchSite(site, '収納率 天気');
		expect(partly.unknown).toEqual(['天気']);
		expect(partly.total).toBe(3);
		expect(searchSite(site, '収納率').unknown).toEqual([]);
	});
	test('where nothing has all the words, finds what has all but one', () => {
		expect(found('美祢 収納率')).toEqual(expect.arrayContaining(['rate', 'mine-1']));
	});
	test('finds municipalities of Japan once they are there, a slip included', () => {
		expect(searchSite(site, 'さっぽろ', AREAS).areas.map((a) => a.name_ja)).toEqual(['札幌市']);
		expect(searchSite(site, 'Saporo', AREAS).areas.map((a) => a.name_ja)).toEqual(['札幌市']);
		expect(searchSite(site, 'さっぽろ').total).toBe(0);
	});

	const kana = (text: string) =>
		text.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));
	const wide = (text: string) =>
		text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
	test('every thing is found by its whole name, in any width, case and kana', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ENTRIES),
				fc.constantFrom('name_ja', 'name_en'),
				fc.constantFrom(
					kana,
					wide,
					(t: string) => t.toUpperCase(),
					(t: string) => ` ${t}　`
				),
				(thing, name, spell) => {
					expect(found(spell(thing[name]))).toContain(thing.id);
				}
			)
		);
	});
	test('whatever is typed, it answers: each thing once, and as many as it says', () => {
		const piece = fc.constantFrom(
			'収納',
			'率',
			'の',
			'うべ',
			'rpa',
			'debt',
			' ',
			'市',
			'ー',
			'　',
			'x'
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 12 }),
					fc.array(piece).map((p) => p.join(''))
				),
				(query) => {
					const { groups, areas, total } = searchSite(site, query, AREAS);
					const ids = groups.flatMap(({ kind, entries }) => entries.map((e) => `${kind} ${e.id}`));
					expect(new Set(ids).size).toBe(ids.length);
					expect(total).toBe(ids.length + areas.length);
					expect(groups.every(({ entries }) => entries.length > 0)).toBe(true);
				}
			)
		);
	});
});
