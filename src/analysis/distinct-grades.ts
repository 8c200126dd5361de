import { groupBy } from '../domain';
import type { EvaluationDetail } from '../query';

/** One of the evaluations with each grade that was given on one scale, highest grade first. */
export function distinctGrades(grades: readonly EvaluationDetail[]): EvaluationDetail[] {
	const highestFirst = [...grades].sort((a, b) => a.grade_order - b.grade_order);
	return [...groupBy(highestFirst, (g) => g.grade).values()].map(([first]) => first!);
}
