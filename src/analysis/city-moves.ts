import {
	closingRounds,
	gradePairs,
	type GradingRound,
	gradingRounds,
	groupBy,
	isAt
} from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';
import { gradesByScale, type ScaleGrades } from './grade-scales';

/** A grade in one year and the next. */
export interface MovedGrade {
	before: EvaluationDetail;
	after: EvaluationDetail;
}

/** How the grades of one city moved on one of its scales. */
export interface CityMoves extends ScaleGrades {
	/** The steps of the scale. */
	scale: GradeScaleStep[];
	rounds: GradingRound[];
	/** The last round that closed a year. */
	last: GradingRound;
	/** The last two years that were closed; null where one year only was graded on the scale. */
	span: readonly [GradingRound, GradingRound] | null;
	/** Lower in the second of them. */
	fallen: MovedGrade[];
	/** Higher by more than one step in the second of them. */
	leapt: MovedGrade[];
}

/** The movements of grades, city by city in the order of the rows and scale by scale. */
export function cityMoves(
	grades: readonly EvaluationDetail[],
	scales: readonly GradeScaleStep[]
): CityMoves[] {
	const byCity = groupBy(grades, (g) => g.municipality);
	return gradesByScale(grades).map((own) => {
		const rounds = gradingRounds(own.grades);
		const closing = closingRounds(byCity.get(own.slug)!).filter((round) =>
			own.grades.some((g) => isAt(g, round))
		);
		const [from, last] = [closing.at(-2), closing.at(-1) ?? rounds.at(-1)!];
		const pairs = from === undefined ? [] : gradePairs(own.grades, from, last);
		const moved = pairs.flatMap(({ before, after }) =>
			before && after ? [{ before, after }] : []
		);
		const stepsUp = ({ before, after }: MovedGrade) => before.grade_order - after.grade_order;
		return {
			...own,
			scale: scales.filter((s) => s.scale_id === own.id),
			rounds,
			last,
			span: from === undefined ? null : ([from, last] as const),
			fallen: moved.filter((m) => stepsUp(m) < 0),
			leapt: moved.filter((m) => stepsUp(m) > 1)
		};
	});
}
