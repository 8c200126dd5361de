import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellContent } from '../../src/domain';

test.each([
	[0, '0', 'number'],
	[12, '12', 'number'],
	[null, '-', 'dash'],
	[null, ' － ', 'dash'],
	[null, '―', 'dash'],
	[null, '実施', 'words'],
	[null, '3月', 'words'],
	[null, '12月まで', 'words'],
	[null, '', 'words']
] as const)('%s printed as %j is %s', (value, value_text, expected) => {
	expect(cellContent({ value, value_text })).toBe(expected);
});

test('a number is a number, however it is printed', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true }), fc.string(), (value, value_text) => {
			expect(cellContent({ value, value_text })).toBe('number');
		})
	);
});
