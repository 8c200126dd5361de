import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAround, placeLabels } from '../../src/chart/label-places';

describe('placeLabels', () => {
	test('puts labels that would cover each other on different levels', () => {
		expect(
			placeLabels(
				[
					{ at: 100, width: 60 },
					{ at: 110, width: 60 },
					{ at: 300, width: 60 }
				],
				400
			)
		).toEqual([
			{ middle: 100, level: 0 },
			{ middle: 110, level: 1 },
			{ middle: 300, level: 0 }
		]);
	});
	test('keeps them inside the drawing and apart from each other', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						at: fc.integer({ min: 0, max: 340 }),
						width: fc.integer({ min: 10, max: 160 })
					}),
					{ maxLength: 6 }
				),
				(marks) => {
					const placed = placeLabels(marks, 340);
					const boxes = placed.map((p, i) => ({
						level: p.level,
						left: p.middle - marks[i]!.width / 2,
						right: p.middle + marks[i]!.width / 2
					}));
					for (const [i, a] of boxes.entries()) {
						expect(a.left).toBeGreaterThanOrEqual(0);
						expect(a.right).toBeLessThanOrEqual(340);
						for (const b of boxes.slice(i + 1))
							expect(a.level !== b.level || a.right < b.left || b.right < a.left).toBe(true);
					}
				}
			)
		);
	});
});

describe('placeAround', () => {
	test('prefers the side asked for, then the other one, then a farther level', () => {
		const label = { at: 100, width: 60, side: 'above' as const };
		expect(placeAround([label, { ...label, at: 110 }, { ...label, at: 105 }], 400)).toEqual([
			{ middle: 100, side: 'above', level: 0 },
			{ middle: 110, side: 'below', level: 0 },
			{ middle: 105, side: 'above', level: 1 }
		]);
	});
	test('keeps labels inside the drawing and apart from each other', () => {
		const labels = fc.array(
			fc.record({
				at: fc.integer({ min: 0, max: 340 }),
				width: fc.integer({ min: 10, max: 160 }),
				side: fc.constantFrom('above' as const, 'below' as const)
			}),
			{ maxLength: 6 }
		);
		fc.assert(
			fc.property(labels, (list) => {
				const boxes = placeAround(list, 340).map((p, i) => ({ ...p, half: list[i]!.width / 2 }));
				for (const [i, a] of boxes.entries()) {
					expect(a.middle - a.half).toBeGreaterThanOrEqual(0);
					expect(a.middle + a.half).toBeLessThanOrEqual(340);
					for (const b of boxes.slice(i + 1))
						if (a.side === b.side && a.level === b.level)
							expect(Math.abs(a.middle - b.middle)).toBeGreaterThan(a.half + b.half);
				}
			})
		);
	});
});
