import { closingRounds, gradePairs, type GradingRound, gradingRounds, groupBy } from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';

/** A grade in one year and the next. */
export interface MovedGrade {
	before: EvaluationDetail;
	after: EvaluationDetail;
}

/** How the grades of one city moved. */
export interface CityMoves {
	slug: string;
	grades: EvaluationDetail[];
	/** The steps of the city's own scale. */
	scale: GradeScaleStep[];
	rounds: GradingRound[];
	/** The last two years that were closed; null where the city graded one year only. */
	span: readonly [GradingRound, GradingRound] | null;
	/** Lower in the second of them. */
	fallen: MovedGrade[];
	/** Higher by more than one step in the second of them. */
	leapt: MovedGrade[];
}

/** The movements of grades, city by city in the order of the rows. */
export function cityMoves(
	grades: readonly EvaluationDetail[],
	scales: readonly GradeScaleStep[]
): CityMoves[] {
	return [...groupBy(grades, (g) => g.municipality)].map(([slug, cityGrades]) => {
		const closing = closingRounds(cityGrades);
		const [from, to] = [closing.at(-2), closing.at(-1)!];
		const pairs = from === undefined ? [] : gradePairs(cityGrades, from, to);
		const moved = pairs.flatMap(({ before, after }) =>
			before && after ? [{ before, after }] : []
		);
		const stepsUp = ({ before, after }: MovedGrade) => before.grade_order - after.grade_order;
		return {
			slug,
			grades: cityGrades,
			scale: scales.filter((s) => s.municipality === slug),
			rounds: gradingRounds(cityGrades),
			span: from === undefined ? null : ([from, to] as const),
			fallen: moved.filter((m) => stepsUp(m) < 0),
			leapt: moved.filter((m) => stepsUp(m) > 1)
		};
	});
}
