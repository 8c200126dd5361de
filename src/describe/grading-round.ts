import { formatFiscalYearShort, type GradingRound, isMidYear } from '../domain';
import { phrases } from '../text';
import type { ReaderContext } from './reader-context';

/** A grading round in a narrow place: R2 期末. */
export function formatRound(
	{ fiscal_year, period }: GradingRound,
	{ language, calendar }: Pick<ReaderContext, 'language' | 'calendar'>
): string {
	const year = phrases[language].grades.year(formatFiscalYearShort(fiscal_year, calendar));
	return period === null ? year : `${year} ${formatRoundPeriod(period, { language })}`;
}

/** When in its year a grade was given: 期末, 'end of year'. */
export function formatRoundPeriod(
	period: string,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = phrases[language].grades;
	return isMidYear(period) ? text.middle : text.end;
}
