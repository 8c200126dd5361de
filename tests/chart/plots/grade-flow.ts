import { gradeFlow } from '../../../src/chart/grade-flow';
import { gradingRounds } from '../../../src/domain';
import { givenGrade } from '../../lib/rows';
import { orderOf, SCALE } from '../scales';
import { draw, type Studio } from '../studio';

/** Three moments; up, down and the same, a doubtful grade, grades that nothing has. */
export function gradeFlowDrawing(studio: Studio) {
	const courses = ['BAA', 'ABB', 'AAA', 'CBA'];
	const grades = courses.flatMap((course, i) =>
		[...course].map((grade, k) =>
			givenGrade({
				initiative_id: `iwakuni-${i}`,
				fiscal_year: k === 0 ? 2019 : 2020,
				period: k === 1 ? '中間' : '期末',
				grade,
				grade_order: orderOf(grade),
				certainty: i === 3 && k === 2 ? 'low' : 'high'
			})
		)
	);
	return draw(studio, 'ja', 640, (context) =>
		gradeFlow(grades, SCALE, gradingRounds(grades), context)
	);
}
