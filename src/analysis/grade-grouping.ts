import { closingGrades, closingRounds, groupBy, isAt } from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';
import type { GradeGroup } from './grade-groups';
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

/** The groups of one city. */
export interface CityGradeGroups {
	slug: string;
	groups: GradeGroup[];
	/** The steps of the city's own scale. */
	scale: GradeScaleStep[];
	/** Grades in the largest group. */
	largest: number;
}

/** Groups city by city, each with its scale. */
export function cityGradeGroups(
	groups: readonly GradeGroup[],
	scales: readonly GradeScaleStep[]
): CityGradeGroups[] {
	return [...groupBy(groups, (g) => g.municipality)].map(([slug, cityGroups]) => ({
		slug,
		groups: cityGroups,
		scale: scales.filter((s) => s.municipality === slug),
		largest: Math.max(...cityGroups.map((g) => g.grades.length))
	}));
}

/** The group of a city with the highest share of top grades. */
export interface LeadingGroup {
	slug: string;
	group: GradeGroup;
	/** Whether another group has the same share. */
	tied: boolean;
}

/** For each city with several groups the leading one, of equal ones the largest. */
export function leadingGroups(cities: readonly CityGradeGroups[]): LeadingGroup[] {
	const share = (g: GradeGroup) => g.top / g.grades.length;
	return cities
		.filter((c) => c.groups.length > 1)
		.map(({ slug, groups }) => {
			const highest = Math.max(...groups.map(share));
			const equal = groups.filter((g) => share(g) === highest);
			const group = equal.reduce((a, b) => (b.grades.length > a.grades.length ? b : a));
			return { slug, group, tied: equal.length > 1 };
		});
}
