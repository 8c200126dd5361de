import { describe, expect, test } from 'vitest';
import {
	considerationPeriod,
	firstStart,
	planYear,
	spansSeveralYears,
	startsWithoutPreparation,
	type PlanClockStep
} from '../../src/domain';

/** Cells as 「2019検討」; 「-検討」 has no year. */
function steps(...cells: string[]): PlanClockStep[] {
	const phases = {
		検討: 'consider',
		準備: 'prepare',
		実施: 'implement',
		'検討・実施': 'implement',
		継続: 'continue',
		会議: null
	} as const;
	return cells.map((cell) => {
		const [, year, words] = /^(\d{4}|-)(.+)$/.exec(cell)!;
		return {
			fiscal_year: year === '-' ? null : Number(year),
			phase: phases[words as keyof typeof phases],
			plan_text_ja: words!
		};
	});
}

test.each([
	[2019, 2019, 1],
	[2022, 2019, 4],
	[2018, 2019, 0],
	[2016, 2019, -2]
])('planYear(%i, %i) is %i', (year, first, expected) => {
	expect(planYear(year, first)).toBe(expected);
});

describe('firstStart', () => {
	test('is the first year of 実施, with all its cells there in their order', () => {
		const list = steps('2021実施', '2019検討', '2020実施', '2020継続', '2020検討・実施');
		expect(firstStart(list)).toEqual({ fiscal_year: 2020, steps: [list[2], list[4]] });
	});
	test.each([[['2019検討', '2020準備', '2021継続']], [['-実施']], [[]]])(
		'is null for %j',
		(cells) => {
			expect(firstStart(steps(...cells))).toBeNull();
		}
	);
});

describe('considerationOf', () => {
	test.each([
		[['2019検討', '2020準備', '2021実施'], 2019, 2021, 2, 1],
		[['2019検討', '2020検討', '2022実施', '2023実施'], 2019, 2022, 3, 2],
		[['2020検討', '2020実施'], 2020, 2020, 0, 1],
		[['2019検討', '2020検討', '2021検討', '2022準備'], 2019, null, null, 3],
		[['2019検討', '2019検討', '-実施'], 2019, null, null, 1]
	])('of %j', (cells, considered, implemented, years, count) => {
		expect(considerationPeriod(steps(...cells))).toEqual({
			considered,
			implemented,
			years,
			cells: count
		});
	});
	test.each([[['2019実施', '2020検討']], [['2020実施']], [['-検討', '2020実施']]])(
		'is null for %j: nothing is considered before it starts',
		(cells) => {
			expect(considerationPeriod(steps(...cells))).toBeNull();
		}
	);
});

describe('startsStraight', () => {
	test.each([
		[['2019実施', '2020実施'], true],
		[['2019会議', '2020実施'], true],
		[['2019実施', '2020検討'], true],
		[['2019検討', '2020実施'], false],
		[['2019準備', '2020実施'], false],
		[['2019実施', '2019検討'], false],
		[['2019実施', '-検討'], false],
		[['2019検討・実施', '2020実施'], false],
		[['2019検討', '2020準備'], null],
		[['-実施'], null]
	])('of %j is %j', (cells, expected) => {
		expect(startsWithoutPreparation(steps(...cells))).toBe(expected);
	});
});

test.each([
	[['2020実施', '2020検討', '-実施'], false],
	[['2019実施', '2020実施'], true],
	[[], false]
])('showsCourse of %j is %j', (cells, expected) => {
	expect(spansSeveralYears(steps(...cells))).toBe(expected);
});
