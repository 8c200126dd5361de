import { describe, expect, test } from 'vitest';
import { gradesByScale } from '../../src/analysis';
import {
	cityGradeGroups,
	groupsOfGrade,
	lastClosedGrades
} from '../../src/analysis/grade-grouping';
import { gradeGroups } from '../../src/analysis/grade-groups';
import { describeGradeGroups } from '../../src/describe/grade-groups';
import { cityOnScale, describeScalesApart, scaleLabel } from '../../src/describe/grade-scales';
import { describeGrades, describeMoves } from '../../src/describe/grades';
import { givenGrade, readerOf } from '../lib/rows';
import { openGrades } from '../lib/open-grades';

const ja = readerOf('ja');
const en = readerOf('en');
const { grades, scales } = await openGrades();
const byScale = gradesByScale(grades);

describe('a scale', () => {
	test('is named with its grades and years where its city used several', () => {
		expect(byScale.map((s) => scaleLabel(s, ja))).toEqual([
			'評価区分「AA・A・B・C・D」（R1–R2）',
			'評価区分「S・A・B・C・D」（R3）',
			null,
			null
		]);
		expect(scaleLabel(byScale[0]!, en)).toBe('scale “AA, A, B, C, D” (FY2019–FY2020)');
		expect(byScale.slice(1, 3).map((s) => cityOnScale(s, ja))).toEqual([
			'岩国市（評価区分「S・A・B・C・D」）',
			'美祢市'
		]);
	});
	test('is said not to compare with another of its city where there is one', () => {
		expect(describeScalesApart(grades, ja)).toBe(
			'評価区分は市ごとに違い、市どうしでは比べられません。評価区分をいくつも使った市では、区分の違う評価どうしも比べられません。'
		);
		expect(
			describeScalesApart(
				grades.filter((g) => g.municipality !== 'iwakuni'),
				en
			)
		).toBe('Each city has its own scale; grades do not compare between cities.');
	});
});

describe('sentences', () => {
	test('tell movements scale by scale', () => {
		expect(describeMoves(grades, scales, ja).slice(0, 2)).toEqual([
			'岩国市（評価区分「AA・A・B・C・D」）は令和元年度（2019）から令和2年度（2020）に、上がった評価7件、下がった評価9件、同じ評価21件です',
			'岩国市（評価区分「S・A・B・C・D」）の評価は令和3年度（2021）の1回だけで、動きは分かりません'
		]);
	});
	test('count the last grades scale by scale where one year has several', () => {
		const two = [
			givenGrade(),
			givenGrade({
				initiative_id: 'iwakuni-2',
				scale_id: 'iwakuni-2020',
				scale_grades: 'S|A',
				grade_order: 2
			})
		];
		expect(describeGrades(two, ja)).toMatch(
			/^岩国市（評価区分「AA・A・B・C・D」）は令和2年度（2020）にAが1件。岩国市（評価区分「S・A」）は令和2年度（2020）にAが1件。/
		);
		const iwakuni = grades.filter((g) => g.municipality === 'iwakuni');
		expect(describeGrades(iwakuni, en)).toMatch(/^Iwakuni in FY2021: 1 × S, 1 × A, 1 × C\. /);
	});
	test('name the lowest top grade of the scale, whatever its letter', () => {
		const kaku = lastClosedGrades(grades.filter((g) => g.municipality === 'kaku'));
		// Five times each, since shares of fewer grades are not compared.
		const five = Array.from({ length: 5 }, () => kaku).flat();
		const groups = gradeGroups(five, (g) => groupsOfGrade(g, 'theme'), false);
		const cities = cityGradeGroups(groups, scales);
		expect(describeGradeGroups(cities, false, ja)).toContain('（5件のうち5件が○以上）');
		expect(describeGradeGroups(cities, false, en)).toContain(': 5 of 5 are ○ or better');
	});
});
