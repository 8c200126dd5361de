import type { ProfileStrip } from '../analysis';
import { joinSentences, listed, localized, municipalityText } from '../text';
import type { ReaderContext } from './reader-context';

/** In which statistics a municipality is above the median of its similar group, and in which below. */
export function describeProfile(
	strips: readonly ProfileStrip[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = municipalityText[language].position;
	const compared = strips.flatMap(({ marks, typical, statistic }) =>
		marks[0] && typical
			? [{ away: marks[0].shown - typical.median, name: localized(statistic, 'name', language) }]
			: []
	);
	const names = (side: (away: number) => boolean) =>
		listed(
			compared.filter(({ away }) => side(away)).map(({ name }) => name),
			language
		);
	const higher = names((away) => away > 0);
	const lower = names((away) => away < 0);
	return joinSentences(
		[
			...(higher === '' ? [] : [text.higher(higher)]),
			...(lower === '' ? [] : [text.lower(lower)]),
			...(higher + lower === '' ? [text.equal] : [])
		],
		language
	);
}
