import { describe, expect, test } from 'vitest';
import { type PlanClockRow, planClockRows } from '../../src/analysis/plan-clock-rows';
import { indicatorRowLabel } from '../../src/describe/plan-clock';
import { figure, readerOf } from '../lib/rows';
import { scheduleRow, UBE } from '../lib/schedule-rows';

describe('planClockRows', () => {
	test('put the dated figures of an initiative under its actions, one row for each indicator and scope', () => {
		const own = { initiative_id: 'ube-1' };
		const rows = planClockRows(scheduleRow('2022実施', UBE), [
			figure({ ...own, kind: 'target', fiscal_year: 2026, value: 20 }),
			figure({ ...own, fiscal_year: 2021, value: 9 }),
			figure({ ...own, fiscal_year: 2021, value: 4, scope_ja: '本庁', scope_en: 'city hall' }),
			figure({ ...own, kind: 'baseline', fiscal_year: 2020 }),
			figure({ ...own, fiscal_year: null }),
			figure({ ...own, fiscal_year: 2022, value: null }),
			figure({ initiative_id: 'ube-2', fiscal_year: 2022 })
		]);
		const label = (t: PlanClockRow) =>
			t.figures.length > 0 ? indicatorRowLabel(t, readerOf('en')) : undefined;
		expect(rows.map((t) => [label(t), t.figures.map((f) => f.value)])).toEqual([
			[undefined, []],
			['1　RPA processes (processes)', [20, 9]],
			['1　RPA processes (processes, city hall)', [4]]
		]);
	});
	test('leave out initiatives without a dated cell', () => {
		expect(planClockRows(scheduleRow('-実施', UBE), [figure()])).toEqual([]);
	});
});
