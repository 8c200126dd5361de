import type { PaceRow } from '../analysis';
import { groupBy, type PaceReason } from '../domain';
import { listed, scheduleText } from '../text';
import type { ReaderContext } from './reader-context';

/** Whether an indicator will reach its target at its pace, in words; null where no pace is computed. */
export function paceVerdictWords(
	{ computed }: PaceRow,
	{ language }: Pick<ReaderContext, 'language'>
): string | null {
	const text = scheduleText[language].pace;
	if (computed === null) return null;
	return computed.verdict === null ? text.neither : text.verdicts[computed.verdict];
}

/** Why no pace is computed, each reason with its indicators counted by city. */
export function paceReasonList(
	rows: readonly PaceRow[],
	{ language, municipalities }: ReaderContext
): { reason: PaceReason; words: string; cities: string }[] {
	const text = scheduleText[language].pace;
	const withReason = rows.flatMap((row) => (row.gap === null ? [] : [{ row, reason: row.gap }]));
	return [...groupBy(withReason, (r) => r.reason)].map(([reason, list]) => ({
		reason,
		words: text.gaps[reason],
		cities: listed(
			[...groupBy(list, (r) => r.row.figure.municipality)].map(
				([slug, inCity]) => `${municipalities.get(slug).name} ${text.gap(inCity.length)}`
			),
			language
		)
	}));
}
