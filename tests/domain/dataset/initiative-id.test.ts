import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initiativeId } from '../../../src/domain/dataset';

/** Numbers as the five documents print them: Ube, San'yo-Onoda and Mine, Annaka, Iwakuni. */
const circled = fc.integer({ min: 1, max: 20 }).map((n) => String.fromCharCode(0x2460 + n - 1));
const small = fc.integer({ min: 1, max: 99 });
const numbers = fc.oneof(
	small.map((n) => String(n).padStart(2, '0')),
	small.map(String),
	fc.tuple(small, small, circled).map(([a, b, c]) => `${a}-(${b})-${c}`),
	fc
		.tuple(small, small, circled, fc.constantFrom(...'アイウエオカキクケコ'))
		.map(([a, b, c, d]) => `${a}-(${b})-${c}-${d}`)
);

describe('initiativeId', () => {
	test.each([
		['ube', '01', 'ube-01'],
		['sanyo-onoda', '25', 'sanyo-onoda-25'],
		['mine', '63', 'mine-63'],
		['annaka', '4-(1)-④', 'annaka-4-1-4'],
		['annaka', '4-(1)-⑳', 'annaka-4-1-20'],
		['annaka', '４－（１）－④', 'annaka-4-1-4'],
		['iwakuni', '1-(2)-①-ア', 'iwakuni-1-2-1-a'],
		['iwakuni', '1-(3)-①-カ', 'iwakuni-1-3-1-ka']
	])('of %s, %s is %s', (slug, number, id) => {
		expect(initiativeId(slug, number)).toBe(id);
	});

	test.each(['1-(2)-㉑', '1-サ', '一', '1.2', '1 2', 'A'])('refuses %j', (number) => {
		expect(() => initiativeId('ube', number)).toThrow(
			new RangeError(`invalid initiative number: ${number}`)
		);
	});

	test('is ASCII and fit for an address', () => {
		fc.assert(
			fc.property(numbers, (number) => {
				expect(initiativeId('mine', number)).toMatch(/^mine-[0-9a-z]+(-[0-9a-z]+)*$/);
			}),
			{ numRuns: 200 }
		);
	});

	test('gives different numbers different identifiers', () => {
		fc.assert(
			fc.property(numbers, numbers, (a, b) => {
				fc.pre(a !== b);
				expect(initiativeId('mine', a)).not.toBe(initiativeId('mine', b));
			}),
			{ numRuns: 200 }
		);
	});
});
