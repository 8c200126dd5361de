import { expect, test } from 'vitest';
import { headlineOf } from '../../src/text';

test('the first sentence is the headline, what follows stays as it is', () => {
	expect(headlineOf('宇部市は17業務です。ほかの市は目標だけです。', 'ja')).toEqual({
		words: '宇部市は17業務です。',
		rest: 'ほかの市は目標だけです。',
		size: 'short'
	});
	expect(headlineOf('Ube automated 17 processes. Annaka has a target.', 'en')).toEqual({
		words: 'Ube automated 17 processes.',
		rest: ' Annaka has a target.',
		size: 'short'
	});
});

test('a full stop in brackets, a quotation, a number or an abbreviation ends nothing', () => {
	expect(headlineOf('「減らす。増やさない。」とある（要確認。）市です。次。', 'ja')!.words).toBe(
		'「減らす。増やさない。」とある（要確認。）市です。'
	);
	expect(headlineOf('No. 3 of 36 has 97.3% (see p. 4. There). Then more.', 'en')!.words).toBe(
		'No. 3 of 36 has 97.3% (see p. 4. There).'
	);
});

test('the longer it is the smaller it is set, until it is none', () => {
	const of = (length: number) => headlineOf('市'.repeat(length), 'ja')?.size ?? null;
	expect([of(60), of(61), of(100), of(101), of(0)]).toEqual(['short', 'long', 'long', null, null]);
	expect(headlineOf('a'.repeat(120), 'en')!.size, 'Latin letters are half as wide').toBe('short');
});

test('one sentence alone leaves no rest', () => {
	expect(headlineOf('値のない団体があります。', 'ja')!.rest).toBe('');
	expect(headlineOf('Some have no value.', 'en')!.rest).toBe('');
});
