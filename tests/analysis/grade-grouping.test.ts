import { describe, expect, test } from 'vitest';
import {
	cityGradeGroups,
	groupsOfGrade,
	lastClosedGrades,
	leadingGroups
} from '../../src/analysis/grade-grouping';
import { gradeGroups } from '../../src/analysis/grade-groups';
import { givenGrade } from '../lib/rows';
import { openGrades } from '../lib/open-grades';

const { grades, scales } = await openGrades();
const groupsBy = (by: 'heading' | 'theme', rows = grades) =>
	cityGradeGroups(
		gradeGroups(rows, (g) => groupsOfGrade(g, by), by === 'heading'),
		scales
	);

const closed = (scale: string) => lastClosedGrades(grades.filter((g) => g.scale_id === scale));

describe('groups of grades', () => {
	test('hold grades of one scale', () => {
		const cities = groupsBy('heading');
		expect(cities.map((c) => c.id)).toEqual([
			'iwakuni-2019',
			'iwakuni-made-up',
			'mine-2019',
			'kaku-marks'
		]);
		for (const city of cities) {
			const letters = new Set(city.scale.map((s) => s.grade));
			for (const { grades: own } of city.groups) {
				expect(new Set(own.map((g) => g.scale_id))).toEqual(new Set([city.id]));
				expect(own.every((g) => letters.has(g.grade))).toBe(true);
			}
		}
	});
	test('of the last year are on the scale of that year', () => {
		expect(groupsBy('heading', lastClosedGrades(grades)).map((c) => c.id)).toEqual([
			'iwakuni-made-up',
			'mine-2019',
			'kaku-marks'
		]);
	});
	test('lead by the top grades of the scale, whose lowest is named', () => {
		const leading = leadingGroups(groupsBy('heading', closed('iwakuni-2019')));
		expect(
			leading.map(({ city, group, from }) => [city.id, from, group.top, group.grades.length])
		).toEqual([['iwakuni-2019', 'A', 6, 9]]);
	});
	test('lead only with five grades or more, beside another of as many', () => {
		const leading = leadingGroups(groupsBy('theme', lastClosedGrades(grades)));
		expect(leading.map(({ city }) => city.id)).toEqual(['mine-2019']);
		expect(leading[0]!.group.grades.length).toBeGreaterThanOrEqual(5);
		const five = Array.from({ length: 5 }, (_, i) =>
			givenGrade({ initiative_id: `iwakuni-${i}`, level1_ja: 'a' })
		);
		const alone = [...five, givenGrade({ initiative_id: 'iwakuni-9', level1_ja: 'b' })];
		expect(leadingGroups(groupsBy('heading', alone))).toEqual([]);
	});
	test('on a scale without a top grade do not lead', () => {
		const rows = ['a', 'b'].map((level1_ja) => givenGrade({ scale_id: 'none', level1_ja }));
		expect(leadingGroups(groupsBy('heading', rows))).toEqual([]);
	});
});
