import { gradesByScale, type ScaleGrades, splitList } from '../analysis';
import { formatFiscalYearShort } from '../domain';
import type { EvaluationDetail } from '../query';
import { bracketed, gradesText, joinSentences, phrases, punctuation } from '../text';
import type { ReaderContext } from './reader-context';

/** The grades of a scale as its name: 「評価区分「A・B・C」」. */
function nameOf({ grades }: ScaleGrades, { language }: Pick<ReaderContext, 'language'>): string {
	const all = splitList(grades[0]!.scale_grades);
	return gradesText[language].scales.named(all.join(punctuation[language].countBreak));
}

/** Which of a city's scales it is, and when it was used; null where the city used one only. */
export function scaleLabel(
	scale: ScaleGrades,
	reader: Pick<ReaderContext, 'language' | 'calendar'>
): string | null {
	if (!scale.oneOfSeveral) return null;
	const years = scale.grades.map((g) => g.fiscal_year);
	const [first, last] = [Math.min(...years), Math.max(...years)].map((year) =>
		phrases[reader.language].grades.year(formatFiscalYearShort(year, reader.calendar))
	);
	const when = first === last ? first! : `${first}–${last}`;
	return nameOf(scale, reader) + bracketed(when, reader.language);
}

/** The name of a city, with the scale where it used several. */
export function cityOnScale(scale: ScaleGrades, reader: ReaderContext): string {
	const { name } = reader.municipalities.get(scale.slug);
	return scale.oneOfSeveral ? name + bracketed(nameOf(scale, reader), reader.language) : name;
}

/** That grades of several cities, and of several scales of one city, do not compare. */
export function describeScalesApart(
	grades: readonly EvaluationDetail[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const { apart, apartWithin } = gradesText[language];
	const several = gradesByScale(grades).some((scale) => scale.oneOfSeveral);
	return joinSentences([apart, ...(several ? [apartWithin] : [])], language);
}
