import { cityMoves, gradesByScale } from '../analysis';
import { countMoves, gradePairs, groupBy, isAt, isMidYear } from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';
import { endSentences, gradesText, joinSentences, listed, phrases, punctuation } from '../text';
import { cityOnScale, describeScalesApart } from './grade-scales';
import { formatYear } from './observation';
import type { ReaderContext } from './reader-context';

/** One sentence for each city and scale: how its grades changed between its last two graded years. */
export function describeMoves(
	grades: readonly EvaluationDetail[],
	scales: readonly GradeScaleStep[],
	words: ReaderContext
): string[] {
	const text = gradesText[words.language];
	return cityMoves(grades, scales).map((city) => {
		const name = cityOnScale(city, words);
		const { span, last } = city;
		const when = formatYear(last, words);
		if (span === null) return text.single(name, when);
		const { up, same, down } = countMoves(gradePairs(city.grades, ...span));
		return text.moved(name, formatYear(span[0], words), when, up, same, down);
	});
}

/**
 * How the grades of the first city that was graded in two years moved, or that none was, and that scales
 * do not compare.
 */
export function describeMovesApart(
	grades: readonly EvaluationDetail[],
	scales: readonly GradeScaleStep[],
	words: ReaderContext
): string {
	const moved = cityMoves(grades, scales).findIndex((city) => city.span !== null);
	const sentence = describeMoves(grades, scales, words)[Math.max(0, moved)];
	return joinSentences(
		[
			...(sentence === undefined ? [] : [endSentences([sentence], words.language)]),
			describeScalesApart(grades, words)
		],
		words.language
	);
}

/**
 * How many grades moved by two steps or more, city by city and scale by scale, directions without any
 * left out; where no city graded in two years, that they did not.
 */
export function describeFarMoves(
	grades: readonly EvaluationDetail[],
	scales: readonly GradeScaleStep[],
	words: ReaderContext
): string {
	const { flow } = gradesText[words.language];
	const moved = cityMoves(grades, scales).flatMap((city) => {
		const { span, fallen, leapt } = city;
		if (span === null) return [];
		const name = cityOnScale(city, words);
		const { up, down } = countMoves(gradePairs(city.grades, ...span));
		const fell = fallen.filter((m) => m.after.grade_order - m.before.grade_order > 1);
		const parts = [
			...(leapt.length > 0 ? [flow.farUp(leapt.length, up)] : []),
			...(fell.length > 0 ? [flow.farDown(fell.length, down)] : [])
		];
		if (up + down === 0) return [flow.still(name)];
		return [
			parts.length === 0
				? flow.near(name, up + down)
				: flow.far(name, listed(parts, words.language))
		];
	});
	return endSentences(
		moved.length > 0 ? moved : gradedOnceNotes(grades, scales, words),
		words.language
	);
}

/** A note for each city and scale that graded in one year only. */
export function gradedOnceNotes(
	grades: readonly EvaluationDetail[],
	scales: readonly GradeScaleStep[],
	words: ReaderContext
): string[] {
	const { single } = gradesText[words.language];
	return cityMoves(grades, scales)
		.filter((city) => city.span === null)
		.map((city) => single(cityOnScale(city, words), formatYear(city.last, words)));
}

/** A note for each city and scale: how many of each grade it gave last. */
export function lastGradeNotes(
	grades: readonly EvaluationDetail[],
	scales: readonly GradeScaleStep[],
	words: ReaderContext
): string[] {
	const { countBreak } = punctuation[words.language];
	return cityMoves(grades, scales).map((city) => {
		const counts = city.scale
			.map((s) => ({
				grade: s.grade,
				given: city.grades.filter((g) => isAt(g, city.last) && g.grade === s.grade).length
			}))
			.filter(({ given }) => given > 0)
			.map(({ grade, given }) => `${grade} ${given}`);
		return gradesText[words.language].lastCounts(
			cityOnScale(city, words),
			formatYear(city.last, words),
			counts.join(countBreak)
		);
	});
}

/** A grade, with a question mark where its reading is of low certainty. */
export const gradeWords = (grade: Pick<EvaluationDetail, 'grade' | 'certainty'>): string =>
	grade.certainty === 'low' ? `${grade.grade}?` : grade.grade;

/** One sentence for each city, and each scale of it: how many of which grade it gave in its latest round. */
export function describeGrades(grades: readonly EvaluationDetail[], words: ReaderContext): string {
	const { language } = words;
	const phrase = phrases[language].grades;
	const clauses = [...groupBy(grades, (g) => g.municipality).values()].flatMap((list) => {
		const ends = list.filter((g) => !isMidYear(g.period));
		const final = ends.length > 0 ? ends : list;
		const year = Math.max(...final.map((g) => g.fiscal_year));
		const named = formatYear({ fiscal_year: year }, words);
		const when = ends.length > 0 ? named : phrase.midYear(named);
		return gradesByScale(final.filter((g) => g.fiscal_year === year)).map((scale) => {
			const highestFirst = [...scale.grades].sort((a, b) => a.grade_order - b.grade_order);
			const counts = [...groupBy(highestFirst, (g) => g.grade)].map(([grade, same]) =>
				phrase.count(grade, same.length)
			);
			return phrase.city(cityOnScale(scale, words), when, listed(counts, language));
		});
	});
	return joinSentences(
		[endSentences(clauses, language), describeScalesApart(grades, words)],
		language
	);
}
