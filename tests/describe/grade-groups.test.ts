import { expect, test } from 'vitest';
import { cityGradeGroups, groupsOfGrade } from '../../src/analysis/grade-grouping';
import { gradeGroups } from '../../src/analysis/grade-groups';
import { describeGradeGroups } from '../../src/describe/grade-groups';
import { SCALE } from '../chart/scales';
import { givenGrade, readerOf } from '../lib/rows';

/** Grades of Iwakuni below a heading. */
const below = (level1_ja: string, ...grades: string[]) =>
	grades.map((grade, i) =>
		givenGrade({ initiative_id: `iwakuni-${level1_ja}-${i}`, level1_ja, grade })
	);
const groupsOf = (grades: ReturnType<typeof below>) =>
	cityGradeGroups(
		gradeGroups(grades, (g) => groupsOfGrade(g, 'heading'), true),
		SCALE
	);
const many = [...below('財政', 'A', 'A', 'A', 'B', 'C'), ...below('人材', 'A', 'B', 'B', 'B', 'B')];

test('describeGradeGroups names the year and the number of grades, and leaves small groups out', () => {
	const cities = groupsOf([...many, ...below('地域', 'A', 'A')]);
	expect(describeGradeGroups(cities, true, readerOf('ja'))).toBe(
		'岩国市の令和2年度（2020）の評価で、上位の割合が最も高いのは「財政」です（5件のうち3件がA以上）。'
	);
	expect(describeGradeGroups(cities, true, readerOf('en'))).toBe(
		'In Iwakuni the share of top grades of FY2020 is highest under a heading of its plan (財政): 3 of 5 are A or better.'
	);
});

test('describeGradeGroups compares no shares of few grades', () => {
	const few = [...below('財政', 'A', 'A'), ...below('人材', 'B')];
	expect(describeGradeGroups(groupsOf(few), true, readerOf('ja'))).toBe(
		'評価が5件以上あるまとまりが2つないため、割合を比べられる市はありません。'
	);
	expect(describeGradeGroups(groupsOf(below('財政', 'A')), true, readerOf('ja'))).toBe(
		'この分け方では、どの市の評価も1つにまとまります。'
	);
});
