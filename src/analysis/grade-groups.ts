import { groupBy } from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';
import { gradesByScale } from './grade-scales';

/** The grades of one group of initiatives of a city, on one scale. */
export interface GradeGroup {
	municipality: string;
	scale_id: string;
	/** Heading, theme or department. */
	name: string;
	/** Whether the name is Japanese in every language, as printed. */
	japanese: boolean;
	grades: readonly EvaluationDetail[];
	/** How many are in the top tier of their scale. */
	top: number;
}

/** Groups of grades, city by city and scale by scale, in the order of the rows; a grade may be in several. */
export function gradeGroups(
	grades: readonly EvaluationDetail[],
	namesOf: (grade: EvaluationDetail) => readonly string[],
	japanese: boolean
): GradeGroup[] {
	return gradesByScale(grades).flatMap(({ id, slug, grades: own }) => {
		const named = own.flatMap((grade) => namesOf(grade).map((name) => ({ name, grade })));
		return [...groupBy(named, (n) => n.name)].map(([name, list]) => {
			const all = list.map((n) => n.grade);
			return {
				municipality: slug,
				scale_id: id,
				name,
				japanese,
				grades: all,
				top: all.filter((g) => g.tier === 'top').length
			};
		});
	});
}

/** How often each grade of the group's scale occurs in it, highest first. */
export function countByGrade(group: GradeGroup, scale: readonly GradeScaleStep[]) {
	return scale.map(({ grade, sort_order }) => ({
		grade,
		order: sort_order,
		count: group.grades.filter((g) => g.grade === grade).length
	}));
}
