import { describe, expect, test } from 'vitest';
import {
	considerationPeriod,
	firstBeginning,
	firstStart,
	planYear,
	spansSeveralYears,
	startsWithoutPreparation,
	type PlanClockAction,
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

describe('firstBeginning', () => {
	const row = (action_ja: string, ...cells: string[]): PlanClockAction[] =>
		steps(...cells).map((s) => ({ ...s, initiative_id: 'ube-1', action_ja }));
	const cell = (action_ja: string, fiscal_year: number, plan_text_ja: string): PlanClockAction => ({
		initiative_id: 'ube-1',
		action_ja,
		fiscal_year,
		phase: 'implement',
		plan_text_ja
	});
	test.each([
		['what follows a year of 検討', row('整備', '2019検討', '2020実施'), 2020],
		['what follows a year of 準備', row('整備', '2019準備', '2021実施'), 2021],
		['what is said to start', [cell('交付', 2019, '開始(41業務)')], 2019],
		['what is introduced among other things', [cell('活用', 2020, 'RPAの導入、研修の実施')], 2020],
		['a row that is labelled so', [cell('業者の決定/交付の開始', 2019, '実施')], 2019],
		[
			'the earliest of several',
			[...row('a', '2019検討', '2021実施'), cell('b', 2020, '開始')],
			2020
		]
	])('counts %s', (_, cells, year) => {
		expect(firstBeginning(cells)?.fiscal_year).toBe(year);
	});
	test.each([
		['what is carried out from the first year on', row('回収', '2019実施', '2020実施')],
		['what is continued', row('運営', '2019継続', '2020継続')],
		['what is considered and carried out at once', row('連携', '2019検討・実施', '2020実施')],
		['what may still be considered', [...row('a', '2020検討'), cell('a', 2021, '検討又は導入')]],
		['the study of an introduction', [cell('手法の研究・導入', 2019, '手法の研究・導入')]],
		['what another row prepared', [...row('a', '2019検討'), ...row('b', '2020実施')]],
		[
			'what a cell of several things did before',
			[
				{ ...cell('a', 2020, '手続の拡充、周知方法の検討'), phase: 'consider' as const },
				cell('a', 2021, '手続の拡充、周知')
			]
		],
		['what has no year', row('a', '-検討', '-実施')]
	])('does not count %s', (_, cells) => {
		expect(firstBeginning(cells)).toBeNull();
	});
	test('gives all cells of that year in their order', () => {
		const list = [cell('b', 2020, '導入'), ...row('a', '2019検討', '2020実施', '2021実施')];
		expect(firstBeginning(list)).toEqual({ fiscal_year: 2020, steps: [list[0], list[2]] });
	});
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
