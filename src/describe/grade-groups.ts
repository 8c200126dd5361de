import { type CityGradeGroups, leadingGroups } from '../analysis';
import { endSentences, gradesText } from '../text';
import type { ReaderContext } from './reader-context';

/** A sentence a city: which of its groups has the highest share of top grades. */
export function describeGradeGroups(
	cities: readonly CityGradeGroups[],
	{ language, municipalities }: ReaderContext
): string {
	const text = gradesText[language].groups;
	const sentences = leadingGroups(cities).map(({ slug, group, tied }) =>
		text.sentence(
			municipalities.get(slug).name,
			group.name,
			text.share(group.top, group.grades.length),
			tied
		)
	);
	return sentences.length === 0 ? text.oneGroup : endSentences(sentences, language);
}
