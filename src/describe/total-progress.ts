import { percentOf, type TotalProgress } from '../domain';
import { formatFigure, messages, scheduleText } from '../text';
import type { ReaderContext } from './reader-context';

/** How much of a target for the whole plan is done: 34.5%（5年の計画期間のうち1年＝20%が経過）. */
export function describeTotalProgress(
	{ share, passed, years }: TotalProgress<unknown>,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const percent = (value: number) =>
		formatFigure({ value, unit: '%', bound: null }, language, messages(language).bounds);
	const elapsed = percentOf(passed, years);
	return scheduleText[language].pace.share(percent(share), years, passed, percent(elapsed));
}
