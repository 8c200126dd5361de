import { describe, expect, test } from 'vitest';
import { considerationLengths, countConsidered } from '../../src/analysis/consideration-lengths';
import { citySchedules, isOpen } from '../../src/analysis/plan-clock';
import { openSchedules } from '../lib/open-schedules';
import { scheduleRow, steps } from '../lib/schedule-rows';

describe('citySchedules', () => {
	const [ube, mine] = citySchedules(steps);
	test('say when something new begins in each city, within its plan', () => {
		expect(ube).toMatchObject({
			municipality: 'ube',
			plan: [2022, 2026],
			readable: [2022, 2022],
			start: { fiscal_year: 2022, steps: [{ action_ja: '導入' }] },
			undated: 0
		});
		expect(mine).toMatchObject({
			plan: [2019, 2023],
			readable: [2019, 2021],
			start: { fiscal_year: 2021, steps: [{ action_ja: '利用' }] },
			undated: 1
		});
	});
	test('say how long each row is considered', () => {
		expect(mine!.courses.map((c) => [c.step.action_ja, c.years, c.cells])).toEqual([
			['利用', 2, 2],
			['委託', null, 1]
		]);
		expect(ube!.courses).toEqual([]);
	});
	test('leave open only what a schedule of several years does not follow up', () => {
		const [city] = citySchedules([
			...scheduleRow('2020検討', { initiative_id: 'a' }),
			...scheduleRow('2019検討', { initiative_id: 'b', action_ja: '委託' }),
			...scheduleRow('2020準備', { initiative_id: 'b', action_ja: '調整' }),
			...scheduleRow('2020検討 2020実施', { initiative_id: 'c' })
		]);
		expect(city!.courses.map((c) => [c.step.initiative_id, c.years, c.oneYear, isOpen(c)])).toEqual(
			[
				['a', null, true, false],
				['b', null, false, true],
				['c', 0, false, false]
			]
		);
		const { known, open, oneYear, rows } = considerationLengths([city!]);
		expect([known, open, oneYear]).toEqual([1, 1, 1]);
		expect(countConsidered(rows, 'open') + countConsidered(rows, 'one-year')).toBe(2);
	});
	test('count the goals of the year beside the stage of their initiative, not once more', () => {
		const goals = { action_ja: '年度目標' };
		const [city] = citySchedules([
			...scheduleRow('2020実施 2021実施', { initiative_id: 'a' }),
			...scheduleRow('2020検討 2021実施', { initiative_id: 'a', ...goals }),
			...scheduleRow('2020検討 2021検討', { initiative_id: 'b' }),
			...scheduleRow('2020検討 2021検討', { initiative_id: 'b', ...goals }),
			...scheduleRow('2020会議 2021会議', { initiative_id: 'c' }),
			...scheduleRow('2020検討 2021実施', { initiative_id: 'c', ...goals })
		]);
		expect(city!.courses.map((c) => [c.step.initiative_id, c.step.action_ja, c.years])).toEqual([
			['b', '導入', null],
			['c', '年度目標', 1]
		]);
		expect(city!.straight!.rows.map((s) => [s.initiative_id, s.action_ja])).toEqual([
			['a', '導入']
		]);
		expect(city!.straight!.judged).toBe(2);
	});
	test('say what goes straight to 実施, where the schedule shows more than one year', () => {
		expect(ube!.straight).toBeNull();
		expect(mine!.straight!.judged).toBe(2);
		expect(mine!.straight!.rows.map((s) => s.action_ja)).toEqual(['広報']);
	});
});

test('two plans of a city are two schedules, each within its own years', async () => {
	const { steps: open } = await openSchedules('online-services');
	const own = citySchedules(open).filter((s) => s.municipality === 'sanyo-onoda');
	expect(own.map((s) => [s.id, s.plan, s.readable, s.start?.fiscal_year])).toEqual([
		['sanyo-onoda-2019', [2019, 2022], [2019, 2022], 2019],
		['sanyo-onoda-made-up', [2023, 2026], [2023, 2024], 2024]
	]);
});
