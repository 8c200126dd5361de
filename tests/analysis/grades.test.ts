import { describe, expect, test } from 'vitest';
import { attainmentRows, outcomeCounts } from '../../src/analysis/attainment';
import { countByGrade, gradeGroups } from '../../src/analysis/grade-groups';
import { formatRound } from '../../src/describe/grades';
import { describeMoves } from '../../src/describe/grades';
import { figure, givenGrade, readerOf } from '../lib/rows';
import { orderOf, SCALE } from '../chart/scales';

const give = (initiative: string, year: number, grade: string, period: string | null = '期末') =>
	givenGrade({
		initiative_id: `iwakuni-${initiative}`,
		fiscal_year: year,
		period,
		grade,
		grade_order: orderOf(grade)
	});

test.each([
	['ja', { fiscal_year: 2020, period: '中間' }, 'R2 中間'],
	['ja', { fiscal_year: 2019, period: null }, 'R1'],
	['en', { fiscal_year: 2020, period: '期末' }, 'FY2020 end of year']
] as const)('momentWords in %s of %j is %s', (language, round, words) => {
	expect(formatRound(round, readerOf(language))).toBe(words);
});

describe('describeMoves', () => {
	const grades = [
		give('1', 2019, 'B'),
		give('1', 2020, 'C', '中間'),
		give('1', 2020, 'A'),
		give('2', 2019, 'A'),
		give('2', 2020, 'A'),
		give('3', 2019, 'AA'),
		give('3', 2020, 'B')
	];
	test('goes from the end of one year to the end of the next', () => {
		expect(describeMoves(grades, SCALE, readerOf('ja'))).toEqual([
			'岩国市は令和元年度（2019）から令和2年度（2020）に、上がった評価1・同じ1・下がった評価1（AA 0・A 2・B 1・C 0・D 0）'
		]);
		expect(describeMoves(grades, SCALE, readerOf('en'))).toEqual([
			'Iwakuni, from FY2019 to FY2020: 1 up, 1 the same, 1 down (AA 0, A 2, B 1, C 0, D 0)'
		]);
	});
	test('says where a city graded once only', () => {
		expect(describeMoves([give('1', 2019, 'B', null)], SCALE, readerOf('ja'))).toEqual([
			'岩国市の評価は令和元年度（2019）の1回だけで、動きは分かりません（AA 0・A 0・B 1・C 0・D 0）'
		]);
	});
});

test('gradeGroups count a grade under each of its names', () => {
	const grades = [
		givenGrade({ themes: 'rpa|evidence', grade: 'A', grade_order: 2 }),
		givenGrade({ themes: 'evidence', grade: 'C', grade_order: 4 }),
		givenGrade({ themes: null, grade: 'AA', grade_order: 1 })
	];
	const groups = gradeGroups(grades, (g) => g.themes?.split('|') ?? [], false);
	expect(groups.map((g) => [g.name, g.grades.length, g.top])).toEqual([
		['rpa', 1, 1],
		['evidence', 2, 1]
	]);
	expect(countByGrade(groups[1]!, SCALE).map((c) => [c.grade, c.count])).toEqual([
		['AA', 0],
		['A', 1],
		['B', 0],
		['C', 1],
		['D', 0]
	]);
});

describe('attainmentRows', () => {
	const measured = (initiative: string, indicator: string, actual: number, target: number) => {
		const own = {
			municipality: 'iwakuni',
			initiative_id: `iwakuni-${initiative}`,
			indicator_id: indicator,
			fiscal_year: 2020
		};
		return [figure({ ...own, value: actual }), figure({ ...own, kind: 'target', value: target })];
	};
	const rows = attainmentRows(
		[
			give('1', 2020, 'C', '中間'),
			give('1', 2020, 'A'),
			give('2', 2020, 'D'),
			give('3', 2020, 'B'),
			give('4', 2020, 'A')
		],
		[
			...measured('1', 'a', 9, 10),
			...measured('1', 'b', 10, 10),
			...measured('2', 'c', 11, 10),
			...measured('3', 'd', 0, 10)
		]
	);
	test('set each closing grade beside each measured indicator of its initiative', () => {
		expect(
			rows.map((r) => [
				r.grade.grade,
				r.figure?.indicator_id ?? null,
				r.attainment?.outcome ?? null,
				r.disagreement
			])
		).toEqual([
			['A', 'a', 'missed', 'top-missed'],
			['A', 'b', 'reached', null],
			['D', 'c', 'reached', 'low-reached'],
			['B', 'd', 'missed', null],
			['A', null, null, null]
		]);
	});
	test('are counted by grade, highest first', () => {
		expect(outcomeCounts(rows)).toEqual([
			{ municipality: 'iwakuni', grade: 'A', grades: 2, reached: 1, missed: 1, unjudged: 1 },
			{ municipality: 'iwakuni', grade: 'B', grades: 1, reached: 0, missed: 1, unjudged: 0 },
			{ municipality: 'iwakuni', grade: 'D', grades: 1, reached: 1, missed: 0, unjudged: 0 }
		]);
	});
});
