import { percentOf, type TotalProgress } from '../domain';
import { formatFigure, messages, scheduleText } from '../text';
import type { ReaderContext } from './reader-context';

/** A share: 34.5%. */
export function formatPercent(
	value: number,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	return formatFigure({ value, unit: '%', bound: null }, language, messages(language).bounds);
}

/** How much of a target for the whole plan is done: 34.5%（5年の計画期間のうち1年＝20%が経過）. */
export function describeTotalProgress(
	{ share, passed, years }: TotalProgress<unknown>,
	reader: Pick<ReaderContext, 'language'>
): string {
	const elapsed = formatPercent(percentOf(passed, years), reader);
	return scheduleText[reader.language].pace.share(
		formatPercent(share, reader),
		years,
		passed,
		elapsed
	);
}
