import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfWidth } from '../../src/domain';

test.each([
	['Ｒ１', 'R1'],
	['３課５業務', '3課5業務'],
	['９７．２％', '97.2%'],
	['１－（２）', '1-(2)'],
	['　１２', ' 12'],
	['㎡ ㎞ ① ｱ', '㎡ ㎞ ① ｱ']
])('%j becomes %j', (text, expected) => {
	expect(halfWidth(text)).toBe(expected);
});

test('maps the whole full-width block onto ASCII and back-shifts nothing else', () => {
	const full = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0xff01 + i)).join('');
	const ascii = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i)).join('');
	expect(halfWidth(full)).toBe(ascii);
	expect(halfWidth(ascii)).toBe(ascii);
});

test('positions in the result are positions in the input', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => halfWidth(text).length === text.length),
		{ numRuns: 200 }
	);
});
