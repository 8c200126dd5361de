import type { ConsiderationLengths } from '../analysis';
import { joinSentences, scheduleText } from '../text';
import type { ReaderContext } from './reader-context';

/** How many years pass from 検討 to 実施, and of how many that is not known. */
export function describeConsideration(
	{ rows, open, oneYear }: Pick<ConsiderationLengths, 'rows' | 'open' | 'oneYear'>,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = scheduleText[language].consideration;
	if (rows.length === 0) return text.none;
	const years = rows.flatMap((r) => r.years ?? []);
	const unknown = open + oneYear;
	return joinSentences(
		[
			years.length === 0
				? text.noneKnown
				: text.known(years.length, Math.min(...years), Math.max(...years)),
			...(unknown > 0 ? [text.unknown(unknown)] : [])
		],
		language
	);
}
