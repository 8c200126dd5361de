import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain';
import { GLOSSARY, termsIn } from '../../src/text';

const ids = (text: string, language: 'ja' | 'en') => termsIn(text, language).map((t) => t.id);

describe('GLOSSARY', () => {
	test('explains each term once in both languages', () => {
		expect(new Set(GLOSSARY.map((t) => t.id)).size).toBe(GLOSSARY.length);
		for (const language of LANGUAGES) {
			const names = GLOSSARY.flatMap((t) => t.names[language]);
			expect(new Set(names).size).toBe(names.length);
			for (const term of GLOSSARY) expect(term.definition[language].trim()).not.toBe('');
		}
	});
});

describe('termsIn', () => {
	test('finds the terms of a text, whatever form stands there', () => {
		expect(ids('市税の徴収率（現年課税分）', 'ja')).toEqual([
			'current-year-portion',
			'collection-rate'
		]);
		expect(ids('Collection rates and the Baseline', 'en')).toEqual(['baseline', 'collection-rate']);
	});
	test('takes a longer name for itself alone', () => {
		expect(ids('共通指標の値', 'ja')).toEqual(['shared-indicator']);
		expect(ids('この共通指標の指標', 'ja')).toEqual(['indicator', 'shared-indicator']);
		expect(ids('municipal bonds', 'en')).toEqual(['bonds']);
	});
	test('finds whole English words only', () => {
		expect(ids('Actually, a factual PPPlan', 'en')).toEqual([]);
	});
});
