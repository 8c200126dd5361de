import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dodgeLabels } from '../../src/chart/year-lines';

describe('dodgeLabels', () => {
	test.each([
		[[], []],
		[[50], [0]],
		[
			[0, 100],
			[0, 0]
		],
		[
			[50, 50],
			[-7.5, 7.5]
		],
		[
			[10, 0, 5],
			[10, -10, 0]
		]
	])('of labels at %j shifts by %j', (positions, shifts) => {
		expect(dodgeLabels(positions, 15)).toEqual(shifts);
	});
	test('leaves the gap between all labels, and their order and middle as they were', () => {
		const positions = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(positions, (list) => {
				const shifts = dodgeLabels(list, 15);
				const moved = list.map((y, i) => ({ y, at: y + shifts[i]! })).sort((a, b) => a.at - b.at);
				for (const [i, label] of moved.entries()) {
					const next = moved[i + 1];
					if (!next) continue;
					expect(next.at - label.at).toBeGreaterThan(15 - 1e-9);
					expect(next.y).toBeGreaterThanOrEqual(label.y);
				}
				expect(shifts.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 6);
			})
		);
	});
});
