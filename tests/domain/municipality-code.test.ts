import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDigit, isMunicipalityCode } from '../../src/domain';

const CITIES = ['352021', '352161', '352080', '352136', '102113'];

const stems = fc.stringMatching(/^\d{5}$/);

/** Remainder of the weighted sum, worked out here a second time. */
function remainder(stem: string): number {
	return [...stem].reduce((sum, digit, i) => sum + Number(digit) * (6 - i), 0) % 11;
}

/**
 * The rule takes the last digit of 11 − remainder, so remainders 0 and 10 share the check digit 1:
 * two stems with these remainders are the only ones that it cannot tell apart.
 */
function tellsApart(a: string, b: string): boolean {
	const pair = [remainder(a), remainder(b)].sort((x, y) => x - y);
	return pair[0] !== pair[1] && !(pair[0] === 0 && pair[1] === 10);
}

describe('checkDigit', () => {
	test.each([
		['35202', 1],
		['35216', 1],
		['35208', 0],
		['35213', 6],
		['10211', 3],
		['13101', 6],
		['01100', 2]
	])('of %s is %i', (stem, digit) => {
		expect(checkDigit(stem)).toBe(digit);
	});

	test.each(['', '3520', '352021', '3520a', '３５２０２', ' 3520'])('refuses %j', (stem) => {
		expect(() => checkDigit(stem)).toThrow(
			new RangeError(`invalid municipality code stem: ${stem}`)
		);
	});

	test('completes any stem to a code that holds', () => {
		fc.assert(
			fc.property(stems, (stem) => isMunicipalityCode(`${stem}${checkDigit(stem)}`)),
			{ numRuns: 200 }
		);
	});
});

describe('isMunicipalityCode', () => {
	test.each(CITIES)('%s holds', (code) => {
		expect(isMunicipalityCode(code)).toBe(true);
	});

	test.each(['', '35202', '3520210', '352022', '３５２０２１', '352021 ', '35202x'])(
		'%j does not',
		(code) => {
			expect(isMunicipalityCode(code)).toBe(false);
		}
	);

	test('a wrong last digit is always caught', () => {
		fc.assert(
			fc.property(stems, fc.integer({ min: 1, max: 9 }), (stem, shift) => {
				const wrong = (checkDigit(stem) + shift) % 10;
				expect(isMunicipalityCode(`${stem}${wrong}`)).toBe(false);
			}),
			{ numRuns: 200 }
		);
	});

	test('one wrong digit of the stem is caught exactly where the rule can tell', () => {
		fc.assert(
			fc.property(
				stems,
				fc.integer({ min: 0, max: 4 }),
				fc.integer({ min: 1, max: 9 }),
				(stem, at, shift) => {
					const digit = (Number(stem[at]) + shift) % 10;
					const wrong = stem.slice(0, at) + String(digit) + stem.slice(at + 1);
					expect(isMunicipalityCode(`${wrong}${checkDigit(stem)}`)).toBe(!tellsApart(stem, wrong));
				}
			),
			{ numRuns: 200 }
		);
	});

	test('two swapped neighbours of the stem are caught exactly where the rule can tell', () => {
		fc.assert(
			fc.property(stems, fc.integer({ min: 0, max: 3 }), (stem, at) => {
				const [a, b] = [stem[at]!, stem[at + 1]!];
				fc.pre(a !== b);
				const wrong = stem.slice(0, at) + b + a + stem.slice(at + 2);
				expect(isMunicipalityCode(`${wrong}${checkDigit(stem)}`)).toBe(!tellsApart(stem, wrong));
			}),
			{ numRuns: 200 }
		);
	});

	test('of all single wrong digits in the five codes, these pass unseen', () => {
		const unseen = CITIES.flatMap((code) =>
			[...code].flatMap((digit, at) =>
				[...'0123456789']
					.filter((other) => other !== digit)
					.map((other) => code.slice(0, at) + other + code.slice(at + 1))
					.filter(isMunicipalityCode)
			)
		);
		expect(unseen).toEqual([
			'152021',
			'372021',
			'352721',
			'352071',
			'152161',
			'372161',
			'352861',
			'352101'
		]);
	});
});
