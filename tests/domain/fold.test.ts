import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldLoosely, searchWords } from '../../src/domain/fold';

const HIRAGANA = Array.from({ length: 0x3096 - 0x3041 + 1 }, (_, i) =>
	String.fromCharCode(0x3041 + i)
);
const KATAKANA = HIRAGANA.map((c) => String.fromCharCode(c.charCodeAt(0) + 0x60));
const HALF_WIDTH = [...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'];
const FULL_WIDTH = [
	...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
];
const ASCII = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i));

describe('fold', () => {
	test.each([
		['ＲＰＡ', 'rpa'],
		['マイナンバー', 'まいなんばー'],
		['ﾏｲﾅﾝﾊﾞｰ', 'まいなんばー'],
		['ﾊﾟｿｺﾝ', 'ぱそこん'],
		['ヴォー', 'ゔぉー'],
		['ヽヾ', 'ゝゞ'],
		['①', '1'],
		['㎡', 'm2'],
		['San’yo-Onoda', "san'yo-onoda"],
		['Zürich', 'zürich'],
		['行政　改革', '行政 改革'],
		['', '']
	])('%s is searched as %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	const text = fc.array(fc.nat(HIRAGANA.length - 1));
	test('hiragana and katakana are one', () => {
		fc.assert(
			fc.property(text, (letters) => {
				const spell = (kana: readonly string[]) => letters.map((i) => kana[i]!).join('');
				expect(fold(spell(KATAKANA))).toBe(fold(spell(HIRAGANA)));
				expect(fold(spell(HIRAGANA))).toBe(spell(HIRAGANA));
			})
		);
	});
	test('half-width and full-width katakana are one', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(HALF_WIDTH.length - 1)), (letters) => {
				const spell = (kana: readonly string[]) => letters.map((i) => kana[i]!).join('');
				expect(fold(spell(HALF_WIDTH))).toBe(fold(spell(FULL_WIDTH)));
			})
		);
	});
	test('full-width Latin letters, digits and signs are the half-width ones, in either case', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...ASCII)), (letters) => {
				const plain = letters.join('');
				const wide = letters.map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
				expect(fold(wide)).toBe(fold(plain));
				expect(fold(plain.toUpperCase())).toBe(fold(plain));
			})
		);
	});
	test('what is folded stays as it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (any) => {
				expect(fold(fold(any))).toBe(fold(any));
			})
		);
	});
	test('a part of a Japanese text stands in the whole, whatever the kana', () => {
		fc.assert(
			fc.property(text, text, text, (before, part, behind) => {
				const spell = (letters: readonly number[], kana: readonly string[]) =>
					letters.map((i) => kana[i]!).join('');
				const whole = spell(before, HIRAGANA) + spell(part, KATAKANA) + spell(behind, HIRAGANA);
				expect(fold(whole)).toContain(fold(spell(part, HIRAGANA)));
			})
		);
	});
});

describe('searchWords', () => {
	test.each([
		['', []],
		['  　', []],
		['RPA', ['rpa']],
		[' 税　ＲＰＡ  rpa ', ['税', 'rpa']],
		['窓口\tオンライン', ['窓口', 'おんらいん']]
	])('%j is the words %j', (query, words) => {
		expect(searchWords(query)).toEqual(words);
	});
});

describe('foldLoosely', () => {
	test.each([
		['サーバー', 'さば'],
		['コンピュータ', 'こんぴゅた'],
		['ふるさと寄附', 'ふるさと寄付'],
		['San’yo-Onoda', 'sanyoonoda'],
		['Ōsaka', 'osaka'],
		['市税の収納率（現年度分）', '市税の収納率 現年度分'],
		['民間委託・PPP/PFI', '民間委託 ppp pfi'],
		['一ヶ月', '一け月'],
		['がぎぐげご', 'がぎぐげご'],
		['  ', '']
	])('%s is compared as %s', (text, folded) => {
		expect(foldLoosely(text)).toBe(folded);
	});
	test('what is folded stays as it is, and what folds alike folds loosely alike', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (any) => {
				expect(foldLoosely(foldLoosely(any))).toBe(foldLoosely(any));
				expect(foldLoosely(fold(any))).toBe(foldLoosely(any));
			})
		);
	});
});
