import { expect, test } from 'vitest';
import { countByGrade, gradeGroups } from '../../src/analysis/grade-groups';
import { SCALE } from '../chart/scales';
import { givenGrade } from '../lib/rows';

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
