import type { GradeScaleStep } from '../../src/query';

/** What a grade of Iwakuni says on its scale. */
export function tierOf(grade: string): GradeScaleStep['tier'] {
	if (grade.startsWith('A')) return 'top';
	return grade === 'B' ? 'middle' : 'low';
}

/** Iwakuni's scale, without its meanings. */
export const SCALE: GradeScaleStep[] = ['AA', 'A', 'B', 'C', 'D'].map((grade, i) => ({
	scale_id: 'iwakuni-2019',
	municipality: 'iwakuni',
	sort_order: i + 1,
	grade,
	tier: tierOf(grade),
	meaning_ja: null,
	meaning_en: null,
	given: 0
}));

/** Place of a grade on that scale. */
export const orderOf = (grade: string): number => SCALE.find((s) => s.grade === grade)!.sort_order;
