import type { PaceRow } from '../analysis';
import { groupBy, type PaceReason } from '../domain';
import { listed, scheduleText } from '../text';
import type { ReaderContext } from './reader-context';

/** How an indicator does on its way to its targets, in words; null where that cannot be said. */
export function paceVerdictWords(
	{ assessment }: PaceRow,
	{ language }: Pick<ReaderContext, 'language'>
): string | null {
	return assessment && scheduleText[language].pace.verdicts[assessment.verdict];
}

/** Why indicators cannot be assessed, each reason with its indicators counted by city. */
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
