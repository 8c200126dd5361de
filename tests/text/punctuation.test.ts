import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain';
import {
	bracketed,
	endSentences,
	joinSentences,
	labelled,
	listed,
	messages,
	numbered,
	punctuation,
	quoted
} from '../../src/text';

const inBoth = (write: (language: Language) => string) => LANGUAGES.map(write);

test('names and values are parted by a colon', () => {
	expect(inBoth((language) => labelled('RPA', '17', language))).toEqual(['RPA：17', 'RPA: 17']);
});
test('remarks follow what they belong to', () => {
	expect(inBoth((language) => `RPA${bracketed('2021', language)}`)).toEqual([
		'RPA（2021）',
		'RPA (2021)'
	]);
});
test('printed words are quoted', () => {
	expect(inBoth((language) => quoted('未定', language))).toEqual(['「未定」', '“未定”']);
	expect(
		inBoth((language) => quoted(['a', 'b'].join(punctuation[language].quoteBreak), language))
	).toEqual(['「a」「b」', '“a”, “b”']);
	expect([quoted('「将来計画」策定', 'ja'), quoted('the “vision” plan', 'en')]).toEqual([
		'「『将来計画』策定」',
		'“the ‘vision’ plan”'
	]);
});
test('lists are joined as the messages join them', () => {
	expect(inBoth((language) => listed(['a', 'b'], language))).toEqual(['a、b', 'a, b']);
	expect(inBoth((language) => punctuation[language].comma)).toEqual(
		inBoth((language) => messages(language).listJoin)
	);
});
test('sentences follow each other with a space where the language has one', () => {
	expect(inBoth((language) => joinSentences(['A.', 'B.'], language))).toEqual(['A.B.', 'A. B.']);
});
test('clauses become sentences', () => {
	expect(inBoth((language) => endSentences(['A', 'B'], language))).toEqual(['A。B。', 'A. B.']);
	expect(inBoth((language) => endSentences(['A'], language))).toEqual(['A。', 'A.']);
	expect(inBoth((language) => endSentences([], language))).toEqual(['', '']);
});
test('brackets and quotes come in pairs, and a break holds both', () => {
	for (const { quoteOpen, quoteClose, quoteBreak } of Object.values(punctuation)) {
		expect(quoteBreak.startsWith(quoteClose)).toBe(true);
		expect(quoteBreak.endsWith(quoteOpen)).toBe(true);
	}
});
test('titles stand behind their numbers', () => {
	expect(numbered('1-(2)', 'RPA')).toBe('1-(2)　RPA');
});
