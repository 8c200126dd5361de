import { grade } from '../../lib/rows';
import { drawGrades, type Studio } from '../studio';

/** Departments graded apart, the best grade to the last, one of them doubtful. */
export function gradesDepartments(studio: Studio) {
	const grades = ['AA', 'A', 'B', 'C', 'D'].flatMap((name, i) => [
		grade({ department_ja: '市民課', fiscal_year: 2018 + i, grade: name, grade_order: i + 1 }),
		grade({
			department_ja: '保険年金課',
			fiscal_year: 2018 + i,
			grade: 'A',
			certainty: i === 2 ? 'low' : 'high'
		})
	]);
	return drawGrades(studio, grades, 'ja', 640);
}
