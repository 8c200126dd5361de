import { gradingRounds, groupBy, isAt, type Tier } from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';

/** The grades that a city gave on one of its scales: only these compare with each other. */
export interface ScaleGrades {
	/** Identifier of the scale. */
	id: string;
	/** The city. */
	slug: string;
	grades: EvaluationDetail[];
	/** Whether the city gave other grades on another scale. */
	oneOfSeveral: boolean;
}

/** Grades city by city in the order of the rows, those of a city by scale, the scale used first before others. */
export function gradesByScale(grades: readonly EvaluationDetail[]): ScaleGrades[] {
	return [...groupBy(grades, (g) => g.municipality)].flatMap(([slug, cityGrades]) => {
		const rounds = gradingRounds(cityGrades);
		const firstRound = (list: readonly EvaluationDetail[]) =>
			rounds.findIndex((round) => list.some((g) => isAt(g, round)));
		const scales = [...groupBy(cityGrades, (g) => g.scale_id)].sort(
			(a, b) => firstRound(a[1]) - firstRound(b[1])
		);
		return scales.map(([id, list]) => ({
			id,
			slug,
			grades: list,
			oneOfSeveral: scales.length > 1
		}));
	});
}

/** The grades of a tier on any of some scales, each once, the highest of a scale first. */
export function tierGrades(scales: readonly GradeScaleStep[], tier: Tier): string[] {
	return [...new Set(scales.filter((s) => s.tier === tier).map((s) => s.grade))];
}
