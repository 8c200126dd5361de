import { closingGrades, closingRounds, groupBy, isAt } from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';
import type { GradeGroup } from './grade-groups';
import { gradesByScale, type ScaleGrades, tierGrades } from './grade-scales';
import { splitList } from './split-list';

/** What the grades of a city are grouped by: headings of its plan, themes or departments. */
export type GradeGrouping = 'heading' | 'theme' | 'dept';

/** The grades of the last year that each city closed. */
export function lastClosedGrades(grades: readonly EvaluationDetail[]): EvaluationDetail[] {
	return [...groupBy(grades, (g) => g.municipality).values()].flatMap((cityGrades) => {
		const round = closingRounds(cityGrades).at(-1)!;
		return closingGrades(cityGrades).filter((g) => isAt(g, round));
	});
}

/** The groups in which a grade counts: headings and departments by their printed names, themes by id. */
export function groupsOfGrade(grade: EvaluationDetail, grouping: GradeGrouping): string[] {
	if (grouping === 'heading') return grade.level1_ja === null ? [] : [grade.level1_ja];
	return splitList(grouping === 'theme' ? grade.themes : (grade.department_ja ?? grade.leads_ja));
}

/** The groups of one city on one of its scales. */
export interface CityGradeGroups extends ScaleGrades {
	groups: GradeGroup[];
	/** The steps of the scale. */
	scale: GradeScaleStep[];
	/** Grades in the largest group. */
	largest: number;
}

/** Groups city by city and scale by scale, each with its scale. */
export function cityGradeGroups(
	groups: readonly GradeGroup[],
	scales: readonly GradeScaleStep[]
): CityGradeGroups[] {
	const grades = [...new Set(groups.flatMap((g) => g.grades))];
	return gradesByScale(grades).map((own) => {
		const ownGroups = groups.filter((g) => g.municipality === own.slug && g.scale_id === own.id);
		return {
			...own,
			groups: ownGroups,
			scale: scales.filter((s) => s.scale_id === own.id),
			largest: Math.max(...ownGroups.map((g) => g.grades.length))
		};
	});
}

/** The group of a city with the highest share of top grades. */
export interface LeadingGroup {
	/** All groups beside it. */
	city: CityGradeGroups;
	group: GradeGroup;
	/** Whether another group has the same share. */
	tied: boolean;
	/** The lowest of the top grades of the scale. */
	from: string;
}

/** Grades that a group has to have for its share to mean something. */
export const LEAST_GRADES = 5;

/**
 * For each city and scale with several groups of enough grades the leading one, of equal ones the
 * largest. Scales without a top grade have none.
 */
export function leadingGroups(cities: readonly CityGradeGroups[]): LeadingGroup[] {
	const share = (g: GradeGroup) => g.top / g.grades.length;
	return cities.flatMap((city) => {
		const groups = city.groups.filter((g) => g.grades.length >= LEAST_GRADES);
		const from = tierGrades(city.scale, 'top').at(-1);
		if (groups.length < 2 || from === undefined) return [];
		const highest = Math.max(...groups.map(share));
		const equal = groups.filter((g) => share(g) === highest);
		const group = equal.reduce((a, b) => (b.grades.length > a.grades.length ? b : a));
		return [{ city, group, tied: equal.length > 1, from }];
	});
}
