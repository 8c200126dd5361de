import type { ProfileStrip } from '../analysis';
import { joinSentences, listed, localized, municipalityText } from '../text';
import type { ReaderContext } from './reader-context';

/** In which statistics a municipality is outside the middle half of its similar group. */
export function describeProfile(
	strips: readonly ProfileStrip[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = municipalityText[language].position;
	const names = (
		isOutside: (shown: number, typical: NonNullable<ProfileStrip['typical']>) => boolean
	) =>
		listed(
			strips
				.filter(({ marks, typical }) => marks[0] && typical && isOutside(marks[0].shown, typical))
				.map(({ statistic }) => localized(statistic, 'name', language)),
			language
		);
	const higher = names((shown, { p75 }) => shown > p75);
	const lower = names((shown, { p25 }) => p25 !== null && shown < p25);
	return joinSentences(
		[
			...(lower === '' ? [] : [text.lower(lower)]),
			...(higher === '' ? [] : [text.higher(higher)]),
			...(higher + lower === '' ? [text.within] : [])
		],
		language
	);
}
