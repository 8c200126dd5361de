import { type CityGradeGroups, leadingGroups } from '../analysis';
import { endSentences, gradesText } from '../text';
import { cityOnScale } from './grade-scales';
import type { ReaderContext } from './reader-context';

/** A sentence for each city and scale: which of its groups has the highest share of top grades. */
export function describeGradeGroups(
	cities: readonly CityGradeGroups[],
	reader: ReaderContext
): string {
	const text = gradesText[reader.language].groups;
	const sentences = leadingGroups(cities).map(({ city, group, tied, from }) =>
		text.sentence(
			cityOnScale(city, reader),
			group.name,
			text.share(group.top, group.grades.length, from),
			tied
		)
	);
	return sentences.length === 0 ? text.oneGroup : endSentences(sentences, reader.language);
}
