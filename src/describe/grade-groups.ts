import { type CityGradeGroups, leadingGroups, LEAST_GRADES } from '../analysis';
import { endSentences, gradesText, quoted } from '../text';
import { cityOnScale } from './grade-scales';
import { formatYear } from './observation';
import type { ReaderContext } from './reader-context';

/**
 * A sentence for each city and scale: which of its groups of enough grades has the highest share of top
 * grades, and in which year.
 * @param japanese whether groups have the names that the documents print
 */
export function describeGradeGroups(
	cities: readonly CityGradeGroups[],
	japanese: boolean,
	reader: ReaderContext
): string {
	const text = gradesText[reader.language].groups;
	const sentences = leadingGroups(cities).map(({ city, group, tied, from }) =>
		text.sentence(
			cityOnScale(city, reader),
			formatYear(group.grades[0]!, reader),
			japanese ? text.heading(group.name) : quoted(group.name, reader.language),
			text.share(group.top, group.grades.length, from),
			tied
		)
	);
	if (sentences.length > 0) return endSentences(sentences, reader.language);
	return cities.some((c) => c.groups.length > 1) ? text.fewGrades(LEAST_GRADES) : text.oneGroup;
}
