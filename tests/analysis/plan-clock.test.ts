import { describe, expect, test } from 'vitest';
import { paceRows } from '../../src/analysis/pace';
import { phaseCounts } from '../../src/analysis/phase-counts';
import { citySchedules } from '../../src/analysis/plan-clock';
import { type PlanClockRow, planClockRows } from '../../src/analysis/plan-clock-rows';
import { planClockAxis } from '../../src/chart/plan-clock-bands';
import { describePace, paceFormulas } from '../../src/describe/pace';
import { describePlanClock, indicatorRowLabel } from '../../src/describe/plan-clock';
import type { ScheduleStepDetail } from '../../src/query';
import { figure, readerOf, step } from '../lib/rows';

/** A row of a schedule: 「2019検討 2020実施」 are its cells. */
function row(cells: string, change: Partial<ScheduleStepDetail> = {}): ScheduleStepDetail[] {
	const phases = { 検討: 'consider', 準備: 'prepare', 実施: 'implement', 会議: null } as const;
	return cells.split(' ').map((cell) => {
		const [, year, words] = /^(\d{4}|-)(.+)$/.exec(cell)!;
		return step({
			fiscal_year: year === '-' ? null : Number(year),
			phase: phases[words as keyof typeof phases],
			plan_text_ja: words!,
			...change
		});
	});
}

const UBE = { municipality: 'ube', first_fiscal_year: 2022, last_fiscal_year: 2026 };
const steps = [
	...row('2022実施', UBE),
	...row('2019検討 2020検討 2021実施', { municipality: 'mine', action_ja: '利用' }),
	...row('2019実施 2020実施', { municipality: 'mine', action_ja: '広報', continuity: 'new' }),
	...row('2020検討 -実施', { municipality: 'mine', action_ja: '委託' })
];

describe('clockAnswers', () => {
	const [ube, mine] = citySchedules(steps);
	test('say when each city starts, within its plan', () => {
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
			start: { fiscal_year: 2019, steps: [{ action_ja: '広報' }] },
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
	test('say what goes straight to 実施, where the schedule shows more than one year', () => {
		expect(ube!.straight).toBeNull();
		expect(mine!.straight!.judged).toBe(2);
		expect(mine!.straight!.rows.map((s) => s.action_ja)).toEqual(['広報']);
	});
	test('are told in a few sentences', () => {
		const answers = citySchedules(steps);
		expect(describePlanClock(answers, 'year', readerOf('ja'))).toBe(
			'文書で「実施」と読める最も早い年度は、美祢市の令和元年度（2019）です。検討から実施までの年数は1行で分かり、2年。検討の欄があり実施の欄がない行が1行あります。検討・準備の欄なしで実施から始まるのは、流れが読める2行のうち1行です（うち新規の取組1行）。'
		);
		expect(describePlanClock(answers, 'plan-year', readerOf('en'))).toBe(
			'The earliest year that the documents let us read as “implement” is year 1 of the plan, in Ube, Mine. In 1 row the time from considering to implementing can be told: 2 years. 1 row has a cell of considering and none of implementing. Of 2 rows whose course can be read, 1 starts with implementing, nothing considered or prepared before (1 of them in new initiatives).'
		);
		expect(describePlanClock([], 'year', readerOf('ja'))).toBe(
			'年度のある「実施」の欄はありません。検討から実施までの年数が分かる行はありません。'
		);
	});
});

describe('the axis', () => {
	const ja = readerOf('ja');
	const rows = (slug: string) =>
		planClockRows(
			steps.filter((s) => s.municipality === slug),
			[]
		);
	const cities = [
		{ first: 2022, rows: rows('ube') },
		{ first: 2019, rows: rows('mine') }
	];
	test('by fiscal year holds the years of all cities', () => {
		const axis = planClockAxis(cities, 'year', 2022, ja);
		expect(axis.domain).toEqual([2019, 2022]);
		expect([axis.place(2022), axis.label(2022)]).toEqual([2022, 'R4']);
	});
	test('by year of the plan puts the first years above each other, and names both', () => {
		const ube = planClockAxis(cities, 'plan-year', 2022, ja);
		const mine = planClockAxis(cities, 'plan-year', 2019, ja);
		expect([ube.domain, mine.domain]).toEqual([
			[1, 3],
			[1, 3]
		]);
		expect([ube.place(2022), mine.place(2019)]).toEqual([1, 1]);
		expect([ube.label(1), mine.label(1), mine.label(0)]).toEqual([
			'1年目 R4',
			'1年目 R1',
			'1年前 H30'
		]);
	});
});

describe('clockTracks', () => {
	test('put the dated figures of an initiative under its actions, one row for each indicator and scope', () => {
		const own = { initiative_id: 'ube-1' };
		const rows = planClockRows(row('2022実施', UBE), [
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
		expect(planClockRows(row('-実施', UBE), [figure()])).toEqual([]);
	});
});

test('phaseCounts count the dated cells by city, year and phase', () => {
	expect(
		phaseCounts(row('2020実施 2019会議 2019検討 2019検討 -検討')).map((c) => [
			c.fiscal_year,
			c.phase,
			c.cells
		])
	).toEqual([
		[2019, 'consider', 2],
		[2019, null, 1],
		[2020, 'implement', 1]
	]);
});

describe('pace', () => {
	const indicator = {
		municipality: 'mine',
		indicator_id: 'mine-leave',
		unit_ja: '日',
		unit_en: 'days'
	};
	const leave = [
		figure({ ...indicator, kind: 'baseline', fiscal_year: 2017, value: 9.43 }),
		figure({ ...indicator, fiscal_year: 2019, value: 9.57 }),
		figure({ ...indicator, kind: 'target', fiscal_year: 2023, value: 10 })
	];
	const rate = { indicator_id: 'mine-rate', unit_ja: '%', unit_en: '%' };
	const rows = paceRows([
		...leave,
		figure({ ...rate, kind: 'baseline', fiscal_year: 2017, value: 45 }),
		figure({ ...rate, fiscal_year: 2019, value: 48 }),
		figure({ ...rate, kind: 'target', fiscal_year: 2023, value: 45 }),
		figure({ indicator_id: 'ube-x', kind: 'target', fiscal_year: 2026 }),
		figure({ indicator_id: 'ube-y' })
	]);
	test('is reckoned, or said why not, for each indicator with a target', () => {
		expect(rows.map((r) => [r.figure.indicator_id, r.computed?.verdict ?? null, r.gap])).toEqual([
			['mine-leave', 'short', null],
			['mine-rate', 'reached', null],
			['ube-x', null, 'no-actual']
		]);
		expect(describePace(rows, readerOf('ja'))).toBe(
			'年度のある目標を持つ指標3件のうち、歩みを計算できるのは2件です。もう届いている1件、いまの歩みで足りる0件、足りない1件。'
		);
		expect(describePace([], readerOf('ja'))).toBe(
			'このテーマの取組には、年度のある目標を持つ指標がありません。'
		);
	});
	test('is shown as its formulas, changes of shares in points', () => {
		expect(paceFormulas(rows[0]!, readerOf('ja'))).toEqual({
			shown: '（9.57 − 9.43）÷ 2年 ＝ 1年に+0.07日',
			needed: '（10 − 9.57）÷ 4年 ＝ 1年に+0.1075日'
		});
		expect(paceFormulas(rows[0]!, readerOf('en'))).toEqual({
			shown: '(9.57 − 9.43) ÷ 2 years = +0.07 days a year',
			needed: '(10 − 9.57) ÷ 4 years = +0.1075 days a year'
		});
		expect(paceFormulas(rows[1]!, readerOf('ja'))).toEqual({
			shown: '（48 − 45）÷ 2年 ＝ 1年に+1.5ポイント',
			needed: '（45 − 48）÷ 4年 ＝ 1年に−0.75ポイント'
		});
		expect(paceFormulas(rows[2]!, readerOf('ja'))).toBeNull();
	});
});
