import { expect, test } from 'vitest';
import { fitToPaper, SCALES } from '../../../src/page/sheet/fit';

test('keeps the usual size in the preferred columns where that fits', () => {
	expect(fitToPaper([1, 2], () => true)).toEqual({ columns: 1, scale: 1 });
});
test('takes more columns only where that makes the words larger', () => {
	const most: Record<number, number> = { 1: 0.7, 2: 0.9 };
	expect(fitToPaper([1, 2], ({ columns, scale }) => scale <= most[columns]!)).toEqual({
		columns: 2,
		scale: 0.9
	});
	expect(fitToPaper([2, 1], ({ columns, scale }) => scale <= most[columns]!)).toEqual({
		columns: 2,
		scale: 0.9
	});
	expect(fitToPaper([1, 2], ({ scale }) => scale <= 0.8)).toEqual({ columns: 1, scale: 0.8 });
});
test('finds nothing where even the smallest size is too large', () => {
	expect(fitToPaper([1, 2], () => false)).toBeNull();
	expect(SCALES.at(-1)).toBe(0.6);
});
