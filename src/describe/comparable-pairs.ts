import type { ComparablePairs } from '../query';
import { homeText, listed } from '../text';
import type { ReaderContext } from './reader-context';

/** How many pairs of cities measure the same thing, and how many of them compare; counts of none are not said. */
export function describePairs(
	{ measured, same, with_care }: ComparablePairs,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const { pairs, pairKinds } = homeText[language];
	const kinds = [
		...(same > 0 ? [pairKinds.same(same)] : []),
		...(with_care > 0 ? [pairKinds.withCare(with_care)] : []),
		...(measured > same + with_care ? [pairKinds.not(measured - same - with_care)] : [])
	];
	return pairs(measured, listed(kinds, language));
}
