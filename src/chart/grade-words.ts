import { closingRounds, countMoves, gradePairs, groupBy, isAt } from '../domain';
import type { EvaluationDetail, GradeScaleStep } from '../query';
import { gradesText, messages } from '../text';
import { formatYear } from './announce';
import type { ChartContext } from './names';

/** One sentence a city: how its grades moved between the last two years it closed, and where they stand. */
export function describeMoves(
	grades: readonly EvaluationDetail[],
	scales: readonly GradeScaleStep[],
	words: Pick<ChartContext, 'language' | 'calendar' | 'municipalities'>
): string[] {
	const text = gradesText[words.language];
	const join = words.language === 'ja' ? '・' : messages(words.language).listJoin;
	return [...groupBy(grades, (g) => g.municipality)].map(([slug, own]) => {
		const name = words.municipalities.get(slug)!.name;
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
