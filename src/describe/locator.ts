import type { LocatedArea } from '../query';
import { enumerated, formatNumber, homeText, joinSentences, prefectureName } from '../text';
import type { ReaderContext } from './reader-context';

/** In which prefectures the cities lie, and how many residents they have. */
export function describeLocator(
	areas: readonly LocatedArea[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = homeText[language].locator;
	const cities = areas.filter((a) => a.slug !== null);
	const prefectures = [...new Set(cities.map((a) => prefectureName(a.prefecture_ja, language)))];
	const residents = cities.map((a) => a.population);
	return joinSentences(
		[
			text.sentence(cities.length, enumerated(prefectures, language)),
			text.range(
				formatNumber(Math.min(...residents), language),
				formatNumber(Math.max(...residents), language)
			)
		],
		language
	);
}
