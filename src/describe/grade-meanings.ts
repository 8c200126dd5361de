import { distinctGrades } from '../analysis';
import type { EvaluationDetail } from '../query';
import { localized, messages } from '../text';
import type { ReaderContext } from './reader-context';

/** The meanings of the grades given on one scale, as far as they are printed: 「A 順調、B やや遅れ」. Empty without any. */
export function describeGradeMeanings(
	grades: readonly EvaluationDetail[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	return distinctGrades(grades)
		.map((g) => ({ grade: g.grade, meaning: localized(g, 'meaning', language) }))
		.filter((g) => g.meaning !== '')
		.map((g) => `${g.grade} ${g.meaning}`)
		.join(messages(language).listJoin);
}
