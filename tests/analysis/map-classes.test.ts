import { expect, test } from 'vitest';
import { quantileClasses } from '../../src/analysis';

test('classes have about as many values each and hold all of them', () => {
	const values = Array.from({ length: 100 }, (_, i) => i);
	const { classes, classOf } = quantileClasses(values, 5);
	expect(classes.map((c) => [c.low, c.high, c.count])).toEqual([
		[0, 19, 20],
		[20, 39, 20],
		[40, 59, 20],
		[60, 79, 20],
		[80, 99, 20]
	]);
	expect([classOf(19), classOf(20), classOf(99)]).toEqual([0, 1, 4]);
});

test('equal values are never parted, so that there may be fewer classes', () => {
	const { classes } = quantileClasses([0, 0, 0, 0, 0, 0, 1, 1, 1, 5], 5);
	expect(classes).toEqual([
		{ low: 0, high: 0, count: 6 },
		{ low: 1, high: 5, count: 4 }
	]);
	expect(quantileClasses([], 5).classes).toEqual([]);
});
