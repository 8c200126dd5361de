import type { PaceRow } from '../analysis';
import type { ReaderContext } from './reader-context';
import type { PaceVerdict, YearlyChange } from '../domain';
import { formatNumber, inLanguage, scheduleText } from '../text';

/** An amount a year with its sign and unit: +0.07日. */
function amountWords(
	{ value }: YearlyChange,
	row: PaceRow,
	{ language }: Pick<ReaderContext, 'language'>
) {
	const text = scheduleText[language].pace;
	const unit = inLanguage(row.figure, 'unit', language);
	const number = `${value > 0 ? '+' : ''}${formatNumber(value, language)}`;
	// The change of a share is given in points.
	return unit === '' ? number : text.amount(number, unit === '%' ? text.points : unit);
}

/** The two paces of an indicator as formulas: (9.57 − 9.43) ÷ 2年 = 1年に+0.07日. */
export function paceFormulas(
	row: PaceRow,
	words: Pick<ReaderContext, 'language'>
): { shown: string; needed: string } | null {
	if (row.computed === null) return null;
	const text = scheduleText[words.language].pace;
	const { baseline, actual, target, pace } = row.computed;
	const number = (value: number) => formatNumber(value, words.language);
	const line = (to: number, from: number, years: number, a: YearlyChange) =>
		text.formula(
			number(to),
			number(from),
			text.years(years),
			text.perYear(amountWords(a, row, words)),
			a.exact
		);
	return {
		shown: line(actual.value, baseline.value, pace.yearsShown, pace.shown),
		needed: line(target.value, actual.value, pace.yearsLeft, pace.needed)
	};
}

/** One sentence on the pace of all indicators. */
export function describePace(
	rows: readonly PaceRow[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = scheduleText[language].pace;
	if (rows.length === 0) return text.none;
	const count = (verdict: PaceVerdict) =>
		rows.filter((r) => r.computed?.verdict === verdict).length;
	return text.sentence(
		rows.filter((r) => r.computed !== null).length,
		rows.length,
		count('reached'),
		count('enough'),
		count('short')
	);
}
