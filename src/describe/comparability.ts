import { conceptText, joinSentences } from '../text';
import { cityNames, type ReaderContext } from './reader-context';
import type { AssessedPanel, IndicatorSeries } from '../analysis';
import { type Assessment, isMeasured } from '../domain';

const cityOf = (series: IndicatorSeries) => series.municipality;
const measures = ({ about }: IndicatorSeries) => isMeasured(about.comparability);

/** Which of the cities that measure a concept can be compared, which with care, and which cannot. */
export function describeComparability(
	panels: readonly AssessedPanel[],
	words: ReaderContext
): string {
	const { answer } = conceptText[words.language];
	const citiesOf = (list: readonly AssessedPanel[]) => [
		...new Set(list.flatMap((p) => p.series.map(cityOf)))
	];
	const cities = [...new Set(panels.flatMap((p) => p.series.filter(measures).map(cityOf)))];
	if (cities.length === 1) return answer.one(cityNames(cities, words));
	const inside = citiesOf(panels.filter((p) => p.assessment.verdict !== 'not-comparable'));
	if (inside.length < 2) return answer.none;
	const same =
		panels
			.filter((p) => p.assessment.verdict === 'same')
			.map((p) => citiesOf([p]))
			.find((list) => list.length > 1) ?? [];
	const withCare = inside.filter((c) => !same.includes(c));
	const outside = cities.filter((c) => !inside.includes(c));
	const sentences = [
		same.length > 0 ? answer.same(cityNames(same, words)) : '',
		withCare.length > 0
			? (same.length > 0 ? answer.alsoCare : answer.care)(cityNames(withCare, words))
			: '',
		outside.length > 0 ? answer.apart(cityNames(outside, words)) : ''
	];
	return joinSentences(sentences.filter(Boolean), words.language);
}

/** The verdict on series that stand together; of one city alone, that it is as defined. */
export function verdictWords(
	{ verdict }: Assessment,
	series: readonly IndicatorSeries[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const { asDefined, verdicts } = conceptText[language];
	return verdict === 'same' && new Set(series.map(cityOf)).size === 1
		? asDefined
		: verdicts[verdict];
}
