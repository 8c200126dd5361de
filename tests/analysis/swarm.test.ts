import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeSwarm } from '../../src/analysis';

describe('placeSwarm', () => {
	test('covers no dot by another and stays within the height where there is room', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 120 }),
				(places) => {
					const { radius, offsets, reach } = placeSwarm(places, 260);
					expect(reach + radius).toBeLessThanOrEqual(130.001);
					for (let i = 0; i < places.length; i++)
						for (let j = 0; j < i; j++)
							expect(
								Math.hypot(places[i]! - places[j]!, offsets[i]! - offsets[j]!)
							).toBeGreaterThan(2 * radius - 1e-6);
				}
			),
			{ numRuns: 40 }
		);
	});
	test('presses together what has no room even with the smallest dots', () => {
		const { radius, reach } = placeSwarm(new Array<number>(500).fill(10), 100);
		expect(reach + radius).toBeLessThanOrEqual(50.001);
	});
	test('leaves dots that do not meet on the line, and needs none', () => {
		expect([...placeSwarm([0, 50, 100], 80).offsets]).toEqual([0, 0, 0]);
		expect(placeSwarm([], 80).reach).toBe(0);
	});
});
