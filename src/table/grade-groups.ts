import { countByGrade, type GradeGroup, type GradeGrouping } from '../analysis';
import type { Reader } from '../describe';
import { groupBy } from '../domain';
import type { GradeScaleStep } from '../query';
import { gradesText, punctuation } from '../text';
import type { TableColumn } from './column';

/**
 * Columns of the table of groups of grades: a column for each grade of any scale, and one that names
 * the scale where a city has several.
 */
export function gradeGroupColumns(
	reader: Reader,
	scales: readonly GradeScaleStep[],
	grouping: GradeGrouping
): TableColumn<GradeGroup>[] {
	const text = gradesText[reader.language].groups;
	const scaleOf = (group: GradeGroup) => scales.filter((s) => s.scale_id === group.scale_id);
	const countOf = (group: GradeGroup, grade: string) =>
		countByGrade(group, scaleOf(group)).find((c) => c.grade === grade)?.count ?? null;
	const several = [...groupBy(scales, (s) => s.municipality).values()].some(
		(own) => new Set(own.map((s) => s.scale_id)).size > 1
	);
	return [
		{
			heading: reader.text.municipality,
			cell: (g) => reader.municipalities.get(g.municipality).name
		},
		...(several
			? [
					{
						heading: text.scale,
						cell: (g: GradeGroup) =>
							scaleOf(g)
								.map((s) => s.grade)
								.join(punctuation[reader.language].countBreak)
					}
				]
			: []),
		{ heading: text.group, cell: (g) => g.name, japanese: grouping === 'heading' },
		{ heading: text.count, cell: (g) => g.grades.length, numeric: true, priority: 'value' },
		...[...new Set(scales.map((s) => s.grade))].map((grade): TableColumn<GradeGroup> => ({
			heading: grade,
			cell: (g) => countOf(g, grade),
			numeric: true
		}))
	];
}
