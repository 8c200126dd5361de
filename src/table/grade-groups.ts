import { countByGrade, type GradeGroup, type GradeGrouping } from '../analysis';
import type { Reader } from '../describe';
import type { GradeScaleStep } from '../query';
import { gradesText } from '../text';
import type { TableColumn } from './column';

/** Columns of the table of groups of grades: a column for each grade of any scale. */
export function gradeGroupColumns(
	reader: Reader,
	scales: readonly GradeScaleStep[],
	grouping: GradeGrouping
): TableColumn<GradeGroup>[] {
	const text = gradesText[reader.language].groups;
	const countOf = (group: GradeGroup, grade: string) => {
		const scale = scales.filter((s) => s.municipality === group.municipality);
		return countByGrade(group, scale).find((c) => c.grade === grade)?.count ?? null;
	};
	return [
		{
			heading: reader.text.municipality,
			cell: (g) => reader.municipalities.get(g.municipality).name
		},
		{ heading: text.group, cell: (g) => g.name, japanese: grouping === 'heading' },
		{ heading: text.count, cell: (g) => g.grades.length, numeric: true },
		...[...new Set(scales.map((s) => s.grade))].map((grade): TableColumn<GradeGroup> => ({
			heading: grade,
			cell: (g) => countOf(g, grade),
			numeric: true
		}))
	];
}
