import { groupBy } from '../domain';
import type { EvaluationDetail } from '../query';

/** How often each grade was given at each moment. */
export interface GradeCounts {
	/** Fiscal years and, where the city grades twice a year, periods, in order. */
	rounds: { fiscal_year: number; period: string | null }[];
	/** Grades from the highest of the scale down, with a number for each moment. */
	grades: { grade: EvaluationDetail; counts: number[] }[];
}

const rank = (g: { fiscal_year: number; period: string | null }) =>
	g.fiscal_year * 2 + (g.period === '中間' ? 0 : 1);

/** Counts the grades of one city by moment; a grade that it never gave is left out. */
export function gradeHistory(grades: readonly EvaluationDetail[]): GradeCounts {
	const rounds = [...groupBy(grades, rank)]
		.sort((a, b) => a[0] - b[0])
		.map(([, [first]]) => ({ fiscal_year: first!.fiscal_year, period: first!.period }));
	const byGrade = [...groupBy(grades, (g) => g.grade).values()].sort(
		(a, b) => a[0]!.grade_order - b[0]!.grade_order
	);
	return {
		rounds,
		grades: byGrade.map((list) => ({
			grade: list[0]!,
			counts: rounds.map((m) => list.filter((g) => rank(g) === rank(m)).length)
		}))
	};
}
