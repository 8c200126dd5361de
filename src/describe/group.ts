import { type DotRows, isYesOrNo, type ProfileStrip, type ReadableConcept } from '../analysis';
import { enumerated, groupText, joinSentences, listed, localized, quoted } from '../text';
import { formatOfficial } from './official';
import { cityNames, type ReaderContext } from './reader-context';

/**
 * What the plans of an alliance let one compare, and whose plans are not here.
 * @param cities slugs of the members with plans
 * @param without names of the others
 */
export function describeGroup(
	concepts: readonly ReadableConcept[],
	cities: readonly string[],
	without: readonly string[],
	reader: ReaderContext
): string {
	const { language } = reader;
	const text = groupText[language];
	const readable = concepts.filter((c) => c.municipalities.length > 1);
	const names = cityNames(cities, reader);
	const [first] = readable;
	const concept = first ? quoted(localized(first.concept, 'concept', language), language) : '';
	const finding =
		readable.length === 0
			? text.readable.none(names)
			: readable.length === 1
				? text.readable.one(names, concept)
				: text.readable.several(names, concept, readable.length);
	return joinSentences(
		[finding, ...(without.length > 0 ? [text.without(enumerated(without, language))] : [])],
		language
	);
}

/** From where to where the first statistic goes in which some municipalities differ: gaps of several units do not compare. */
export function describeSpread(
	strips: readonly ProfileStrip[],
	nameOf: (code: string) => string,
	reader: ReaderContext
): string {
	const text = groupText[reader.language];
	const [spread] = strips.flatMap((strip) => {
		const sorted = [...strip.marks].sort((a, b) => a.shown - b.shown);
		const [low, high] = [sorted[0], sorted.at(-1)];
		if (isYesOrNo(strip.statistic) || !low || !high || low.shown === high.shown) return [];
		return [{ strip, low, high }];
	});
	if (!spread) return text.noSpread;
	const { strip, low, high } = spread;
	const amount = (shown: number) => formatOfficial(shown, strip.statistic, strip.measure, reader);
	return text.spread(
		localized(strip.statistic, 'name', reader.language),
		nameOf(low.code),
		amount(low.shown),
		nameOf(high.code),
		amount(high.shown)
	);
}

/** Of which concepts two cities give actuals of the same year on one scale. */
export function describeSharedActuals(
	concepts: readonly (ReadableConcept & Pick<DotRows, 'shared'>)[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = groupText[language].sameYear;
	const years = ({ shared }: Pick<DotRows, 'shared'>) =>
		shared.flatMap(({ actual, municipality }) =>
			actual === null || actual.fiscalYear === null
				? []
				: [{ year: actual.fiscalYear, municipality }]
		);
	const isShared = (concept: Pick<DotRows, 'shared'>) =>
		years(concept).some((a) =>
			years(concept).some((b) => a.year === b.year && a.municipality !== b.municipality)
		);
	const names = concepts
		.filter(isShared)
		.map(({ concept }) => quoted(localized(concept, 'concept', language), language));
	const finding = names.length === 0 ? text.none : text.some(listed(names, language));
	return joinSentences([finding, text.care], language);
}
