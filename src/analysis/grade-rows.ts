import { groupBy } from '../domain';
import type { EvaluationDetail } from '../query';

/** Rows of the grid: an initiative, or one of its departments. */
export function gradeRows(grades: readonly EvaluationDetail[]): EvaluationDetail[][] {
	return [...groupBy(grades, (g) => `${g.initiative_id}|${g.department_ja ?? ''}`).values()];
}
