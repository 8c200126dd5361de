import { gradeGroups } from '../../../src/analysis/grade-groups';
import { gradeStacks } from '../../../src/chart/grade-stacks';
import { givenGrade } from '../../lib/rows';
import { orderOf, SCALE } from '../scales';
import { draw, type Studio } from '../studio';

/** Two headings; a part too narrow for its number. */
export function gradeSharesDrawing(studio: Studio) {
	const lists = { 財政力の強化: 'AABBBBBBBBBBBBBBBBBBC', 地域力の向上: 'AB' };
	const grades = Object.entries(lists).flatMap(([level1_ja, list]) =>
		[...list].map((grade) => givenGrade({ level1_ja, grade, grade_order: orderOf(grade) }))
	);
	const groups = gradeGroups(grades, (g) => [g.level1_ja!], true);
	return draw(studio, 'ja', 360, (context) => gradeStacks(groups, SCALE, 21, context));
}
