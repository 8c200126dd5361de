import { gradingRounds, groupBy, isAt, type GradingRound } from '../domain';
import type { EvaluationDetail } from '../query';

/** How often each grade was given in each round. */
export interface GradeCounts {
	/** Fiscal years and, where the city grades twice a year, periods, in order. */
	rounds: readonly GradingRound[];
	/** Grades from the highest of the scale down, with a number for each round. */
	grades: { grade: EvaluationDetail; counts: number[] }[];
}

/** Counts the grades given on one scale by round; grades that were never given are left out. */
export function gradeHistory(grades: readonly EvaluationDetail[]): GradeCounts {
	const rounds = gradingRounds(grades);
	const byGrade = [...groupBy(grades, (g) => g.grade).values()].sort(
		(a, b) => a[0]!.grade_order - b[0]!.grade_order
	);
	return {
		rounds,
		grades: byGrade.map((list) => ({
			grade: list[0]!,
			counts: rounds.map((round) => list.filter((g) => isAt(g, round)).length)
		}))
	};
}
