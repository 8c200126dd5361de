import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAreas, prepareAreas, sharedNames } from '../../src/analysis';

const area = (
	code: string,
	name_ja: string,
	name_kana: string,
	name_en: string,
	prefecture_ja: string,
	prefecture_en: string
) => ({ code, name_ja, name_kana, name_en, prefecture_ja, prefecture_en });

const AREAS = [
	area('012335', '伊達市', 'だてし', 'Date', '北海道', 'Hokkaido'),
	area('072133', '伊達市', 'だてし', 'Date', '福島県', 'Fukushima'),
	area('122246', '鎌ヶ谷市', 'かまがやし', 'Kamagaya', '千葉県', 'Chiba'),
	area('102113', '安中市', 'あんなかし', 'Annaka', '群馬県', 'Gunma'),
	area('132063', '府中市', 'ふちゅうし', 'Fuchu', '東京都', 'Tokyo'),
	area('271004', '大阪市', 'おおさかし', 'Osaka', '大阪府', 'Osaka'),
	area('272027', '岸和田市', 'きしわだし', 'Kishiwada', '大阪府', 'Osaka'),
	area('282065', '芦屋市', 'あしやし', 'Ashiya', '兵庫県', 'Hyogo'),
	area('342084', '府中市', 'ふちゅうし', 'Fuchu', '広島県', 'Hiroshima'),
	area('343021', '府中町', 'ふちゅうちょう', 'Fuchu', '広島県', 'Hiroshima'),
	area('352021', '宇部市', 'うべし', 'Ube', '山口県', 'Yamaguchi'),
	area('352039', '山口市', 'やまぐちし', 'Yamaguchi', '山口県', 'Yamaguchi'),
	area('352161', '山陽小野田市', 'さんようおのだし', "San'yo-Onoda", '山口県', 'Yamaguchi'),
	area('402311', '那珂川市', 'なかがわし', 'Nakagawa', '福岡県', 'Fukuoka'),
	area('242021', '四日市市', 'よっかいちし', 'Yokkaichi', '三重県', 'Mie'),
	area('242012', '津市', 'つし', 'Tsu', '三重県', 'Mie')
];
const searchables = prepareAreas(AREAS);
const codes = (query: string, limit = 20) =>
	findAreas(searchables, query, limit).map((a) => a.code);

describe('findAreas', () => {
	it.each([
		['kanji', '宇部', '352021'],
		['kanji with the kind', '宇部市', '352021'],
		['hiragana', 'うべ', '352021'],
		['katakana', 'ウベ', '352021'],
		['half-width katakana', 'ｳﾍﾞ', '352021'],
		['Latin letters', 'ube', '352021'],
		['Latin letters of full width', 'ＵＢＥ', '352021'],
		['a code', '352021', '352021'],
		['a code without check digit', '35202', '352021'],
		['a long vowel', 'ōsaka', '271004'],
		['a long vowel written out', 'oosaka', '271004'],
		['another romanisation', 'hutyuu', '132063'],
		['letters without the apostrophe', 'sanyo onoda', '352161'],
		['the beginning', 'あんな', '102113'],
		['a name that ends in its kind twice', '四日市', '242021'],
		['a name of one letter', '津', '242012'],
		['ケ for ヶ', '鎌ケ谷', '122246']
	])('finds by %s', (_, query, code) => {
		expect(codes(query)[0]).toBe(code);
	});

	it('tells places of one name apart by their prefecture', () => {
		expect(codes('府中')).toEqual(['132063', '342084', '343021']);
		expect(codes('広島 府中')).toEqual(['342084', '343021']);
		expect(codes('府中市　東京都')).toEqual(['132063']);
		expect(codes('date fukushima')).toEqual(['072133']);
	});

	it('puts the city of a prefecture’s name first, then those of the prefecture', () => {
		expect(codes('山口')).toEqual(['352039', '352021', '352161']);
		expect(codes('おおさか')).toEqual(['271004']);
		expect(codes('大阪')).toEqual(['271004', '272027']);
	});

	it('finds nothing for nothing, and nothing for what is nowhere', () => {
		expect(codes('')).toEqual([]);
		expect(codes('  　')).toEqual([]);
		expect(codes('ロンドン')).toEqual([]);
		expect(codes('宇部 群馬')).toEqual([]);
		expect(codes('!!')).toEqual([]);
	});

	it('gives no more than wanted', () => {
		expect(codes('市', 3)).toHaveLength(3);
	});

	it('finds every place by each of its names, and never throws', () => {
		for (const a of AREAS)
			for (const name of [a.name_ja, a.name_kana, a.name_en, a.code])
				expect(codes(`${name} ${a.prefecture_ja}`)).toContain(a.code);
		fc.assert(fc.property(fc.string(), (query) => Array.isArray(codes(query))));
	});
});

it('names that two places share are told', () => {
	expect([...sharedNames(AREAS)]).toEqual(['伊達市', '府中市']);
});
