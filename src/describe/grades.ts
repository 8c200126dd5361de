import {
	closingRounds,
	countMoves,
	formatFiscalYearShort,
	gradePairs,
	type GradingRound,
	groupBy,
	isAt,
	isMidYear
} from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';
import { gradesText, messages } from '../text';
import { formatYear } from './observation';
import type { ReaderContext } from './reader-context';

/** One sentence a city: how its grades moved between the last two years it closed, and where they stand. */
export function describeMoves(
	grades: readonly EvaluationDetail[],
	scales: readonly GradeScaleStep[],
	words: ReaderContext
): string[] {
	const text = gradesText[words.language];
	const join = words.language === 'ja' ? '・' : messages(words.language).listJoin;
	return [...groupBy(grades, (g) => g.municipality)].map(([slug, own]) => {
		const name = words.municipalities.get(slug).name;
		const rounds = closingRounds(own);
		const [from, to] = [rounds.at(-2), rounds.at(-1)!];
		const counts = scales
			.filter((s) => s.municipality === slug)
			.map((s) => `${s.grade} ${own.filter((g) => isAt(g, to) && g.grade === s.grade).length}`)
			.join(join);
		const when = formatYear(to, words);
		if (from === undefined) return text.single(name, when, counts);
		const { up, same, down } = countMoves(gradePairs(own, from, to));
		const moved = text.moved(name, formatYear(from, words), when, up, same, down);
		return words.language === 'ja' ? `${moved}（${counts}）` : `${moved} (${counts})`;
	});
}

/** A grade with the mark of a low certainty. */
export const gradeWords = (grade: Pick<EvaluationDetail, 'grade' | 'certainty'>): string =>
	grade.certainty === 'low' ? `${grade.grade}?` : grade.grade;

/** The words of a moment: R2 期末. */
export function formatRound(
	{ fiscal_year, period }: GradingRound,
	{ language, calendar }: Pick<ReaderContext, 'language' | 'calendar'>
): string {
	const text = gradesText[language].flow;
	const year = formatFiscalYearShort(fiscal_year, calendar);
	const named = language === 'ja' ? year : `FY${calendar === 'western' ? fiscal_year : year}`;
	return period === null ? named : `${named} ${isMidYear(period) ? text.middle : text.end}`;
}

/** One sentence on the grades of each city: how many of which, at the latest moment. */
export function describeGrades(grades: readonly EvaluationDetail[], words: ReaderContext): string {
	const { language, municipalities } = words;
	const text = messages(language);
	const clauses = [...groupBy(grades, (g) => g.municipality)].map(([slug, list]) => {
		const ends = list.filter((g) => !isMidYear(g.period));
		const final = ends.length > 0 ? ends : list;
		const year = Math.max(...final.map((g) => g.fiscal_year));
		const counts = [
			...groupBy(
				final.filter((g) => g.fiscal_year === year).sort((a, b) => a.grade_order - b.grade_order),
				(g) => g.grade
			)
		].map(([grade, same]) =>
			language === 'ja' ? `${grade}が${same.length}件` : `${same.length} × ${grade}`
		);
		const name = municipalities.get(slug).name;
		const middle = ends.length > 0 ? '' : language === 'ja' ? '中間' : ' (中間)';
		const when = `${formatYear({ fiscal_year: year }, words)}${middle}`;
		return language === 'ja'
			? `${name}は${when}に${counts.join(text.listJoin)}`
			: `${name} in ${when}: ${counts.join(text.listJoin)}`;
	});
	return language === 'ja'
		? `${clauses.join('。')}。評価区分は市ごとに違い、市どうしでは比べられません。`
		: `${clauses.join('. ')}. Each city has its own scale; grades do not compare between cities.`;
}
