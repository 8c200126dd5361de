import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedErrors, letterDistance, nearWords } from '../../src/analysis/near-words';

const word = fc.string({ unit: fc.constantFrom(...'abcdef徴収率納'), minLength: 0, maxLength: 10 });

describe('letterDistance', () => {
	test.each([
		['debt', 'debt', 0],
		['dept', 'debt', 1],
		['rboot', 'robot', 1],
		['robt', 'robot', 1],
		['roboot', 'robot', 1],
		['徴集率', '徴収率', 1],
		['徴収', '徴収率', 1],
		['', 'ab', 2]
	])('%s and %s are %d apart', (a, b, distance) => {
		expect(letterDistance(a, b, 3)).toBe(distance);
	});
	test('it is the same both ways, none for equal words only, and told up to its limit', () => {
		fc.assert(
			fc.property(word, word, fc.nat(3), (a, b, most) => {
				const distance = letterDistance(a, b, most);
				expect(distance).toBe(letterDistance(b, a, most));
				expect(distance === 0).toBe(a === b);
				expect(distance).toBe(Math.min(letterDistance(a, b, 20), most + 1));
			})
		);
	});
	test('one letter left out, added, changed or exchanged with its neighbour is a distance of one at most', () => {
		fc.assert(
			fc.property(word, fc.nat(9), fc.constantFrom(...'xyz'), (text, at, other) => {
				const i = text.length === 0 ? 0 : at % text.length;
				const [before, behind] = [text.slice(0, i), text.slice(i)];
				const [first = '', second = ''] = behind;
				const slips = [
					before + behind.slice(1),
					before + other + behind,
					before + other + behind.slice(1),
					before + second + first + behind.slice(2)
				];
				for (const slip of slips) expect(letterDistance(text, slip, 3)).toBeLessThanOrEqual(1);
			})
		);
	});
});

describe('allowedErrors', () => {
	test.each([
		['rpa', 0],
		['debt', 1],
		['collection', 2],
		['税率', 0],
		['徴収率', 1],
		['自治体クラウドの', 2]
	])('%s may have %d', (text, errors) => {
		expect(allowedErrors(text)).toBe(errors);
	});
});

describe('nearWords', () => {
	test('finds the nearest only, each once, in the order given', () => {
		expect(
			nearWords('collcetion', ['collections', 'collection', 'election', 'collection'], 3)
		).toEqual(['collection']);
		expect(nearWords('batt', ['bath', 'bat', 'boat', 'batt2'], 3)).toEqual([
			'bath',
			'bat',
			'batt2'
		]);
	});
	test('finds nothing near a short word, nor where nothing is near', () => {
		expect(nearWords('rpo', ['rpa'], 3)).toEqual([]);
		expect(nearWords('weather', ['debt', 'robot'], 3)).toEqual([]);
	});
});
