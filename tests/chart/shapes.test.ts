import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeRows } from '../../src/analysis/grade-rows';
import { panelsOf } from '../../src/analysis/panels';
import { scheduleRows } from '../../src/analysis/schedule-rows';
import { valueRange } from '../../src/analysis/value-range';
import { dodgeLabels } from '../../src/chart/year-lines';
import { figure, grade, step } from '../lib/rows';

const rangeOf = (values: readonly (number | null)[]) =>
	valueRange(values.map((value) => ({ row: figure(), fiscalYear: 2020, value })));

describe('valueRange', () => {
	test.each<[string, (number | null)[], boolean, boolean]>([
		['rates close together', [96.8, 99.2], true, false],
		['a single value', [739], false, true],
		['values far apart', [3, 12], false, true],
		['zero and more', [0, 12], false, true],
		['both signs', [7200, -53456], false, true],
		['negative values', [-6204, -6000], false, true],
		['words among numbers', [null, 98, 99], true, false]
	])('of %s', (_, values, broken, zero) => {
		const range = rangeOf(values);
		const numbers = values.filter((v) => v !== null);
		expect(range.broken).toBe(broken);
		expect(range.low <= 0 && range.high >= 0).toBe(zero);
		expect(range.low).toBeLessThanOrEqual(Math.min(...numbers));
		expect(range.high).toBeGreaterThanOrEqual(Math.max(...numbers));
	});
	test.each([[[]], [[null, null]]])('without numbers is from 0 to 1', (values) => {
		expect(rangeOf(values)).toEqual({ low: 0, high: 1, broken: false });
	});
	test('of zeros alone has a height', () => {
		const range = rangeOf([0, 0]);
		expect(range.low).toBe(0);
		expect(range.high).toBeGreaterThan(0);
	});
	test('holds every point, has a height, and says when zero is outside', () => {
		const value = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((v) => Number(v.toFixed(3)));
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
				const { low, high, broken } = rangeOf(values);
				expect(low).toBeLessThan(high);
				expect(values.every((v) => low <= v && v <= high)).toBe(true);
				expect(broken).toBe(low > 0 || high < 0);
			})
		);
	});
});

describe('spread', () => {
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

describe('tracksOf', () => {
	const words = (track: { spans: { first: number; last: number; words: string }[] }) =>
		track.spans.map((b) => [b.first, b.last, b.words]);

	test('joins years that follow each other with the same words', () => {
		const [track] = scheduleRows([
			step({ fiscal_year: 2019, plan_text_ja: '検討', phase: 'consider' }),
			step({ fiscal_year: 2022 }),
			step({ fiscal_year: 2020 }),
			step({ fiscal_year: 2021 }),
			step({ fiscal_year: 2024 })
		]);
		expect(words(track!)).toEqual([
			[2019, 2019, '検討'],
			[2020, 2022, '実施'],
			[2024, 2024, '実施']
		]);
		expect(track!.spans.map((b) => b.phase)).toEqual(['consider', 'implement', 'implement']);
	});
	test('keeps all words of a year, and its doubts', () => {
		const [track] = scheduleRows([
			step({ plan_text_ja: '検討', phase: 'consider' }),
			step({ plan_text_ja: '試行', phase: 'prepare', certainty: 'low' })
		]);
		expect(track!.spans).toEqual([
			expect.objectContaining({ words: '検討／試行', phase: 'prepare', low: true })
		]);
	});
	test('does not hide a doubt in the years before it', () => {
		const [track] = scheduleRows([
			step({ fiscal_year: 2020 }),
			step({ fiscal_year: 2021, certainty: 'low' }),
			step({ fiscal_year: 2022, certainty: 'low' })
		]);
		expect(track!.spans.map((b) => [b.first, b.last, b.low])).toEqual([
			[2020, 2020, false],
			[2021, 2022, true]
		]);
	});
	test('keeps actions, plans and results apart and leaves out cells without a year', () => {
		const tracks = scheduleRows([
			step(),
			step({ kind: 'result', plan_text_ja: '実施した' }),
			step({ action_ja: '研修' }),
			step({ action_ja: '周知', fiscal_year: null }),
			step({ fiscal_year: 2023 })
		]);
		expect(tracks.map((t) => [t.step.action_ja, t.step.kind, words(t)])).toEqual([
			['導入', 'plan', [[2022, 2023, '実施']]],
			['導入', 'result', [[2022, 2022, '実施した']]],
			['研修', 'plan', [[2022, 2022, '実施']]]
		]);
	});
});

test('gradeTracks has a track for each initiative and department', () => {
	const tracks = gradeRows([
		grade(),
		grade({ fiscal_year: 2019 }),
		grade({ department_ja: '市民課' }),
		grade({ initiative_id: 'iwakuni-2' })
	]);
	expect(tracks.map((t) => [t[0]!.initiative_id, t[0]!.department_ja, t.length])).toEqual([
		['iwakuni-1', null, 2],
		['iwakuni-1', '市民課', 1],
		['iwakuni-2', null, 1]
	]);
});

test('panels and ranges agree: a panel that is drawn has a range that holds it', () => {
	const [panel] = panelsOf([figure({ value: 0 }), figure({ value: 0, fiscal_year: 2022 })]);
	const { low, high } = valueRange(panel!.panel.points);
	expect(high - low).toBeGreaterThan(0);
});
