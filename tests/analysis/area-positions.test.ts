import { describe, expect, test } from 'vitest';
import { profileLines } from '../../src/analysis/area-profile';
import { areaPositions, extremePositions } from '../../src/analysis/area-positions';
import type { ProfileFigure } from '../../src/query';
import { profileFigure } from '../lib/official-rows';

const figure = (change: Partial<ProfileFigure>) =>
	profileFigure({
		statistic_id: 'debt',
		value: 5,
		residents: 10,
		per_resident: 0.5,
		compared: 4,
		below: 3,
		compared_per_resident: 4,
		level_per_resident: 1,
		...change
	});
const lines = profileLines([
	figure({ statistic_id: 'low', below: 0 }),
	figure({ statistic_id: 'debt' }),
	figure({ statistic_id: 'debt', code: '102113', below: 4, level_with: 0 }),
	figure({ statistic_id: 'online' }),
	figure({ statistic_id: 'dash', value: null, absence: 'dash' })
]);

describe('areaPositions', () => {
	const rows = areaPositions(lines, '352021', ({ statistic_id }) =>
		statistic_id === 'online' ? null : false
	);
	test('put those first in which the reference stands highest, and leave out what has no order or figure', () => {
		expect(rows.map((r) => r.line.statistic_id)).toEqual(['debt', 'low']);
		expect(rows[0]!.positions.map((p) => [p.code, p.share])).toEqual([
			['352021', 0.875],
			['102113', 1]
		]);
	});
	test('are of values by resident where those are compared', () => {
		const [first] = areaPositions(lines, '352021', () => true);
		expect(first!.positions[0]).toMatchObject({ below: 0, level: 1, share: 0.125 });
	});
	test('count the places of the reference from the nearer end', () => {
		expect(extremePositions(rows, '352021')).toMatchObject({
			highest: { line: { statistic_id: 'debt' }, place: 1 },
			lowest: { line: { statistic_id: 'low' }, place: 1 }
		});
		expect(extremePositions(rows.slice(1), '352021')).toBeNull();
	});
});
