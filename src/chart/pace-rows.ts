import {
	groupBy,
	assessPace,
	paceBasis,
	type PaceBasis,
	type PaceReason,
	type PaceVerdict,
	type YearlyChange
} from '../domain';
import type { ObservationDetail } from '../query';
import { formatNumber, scheduleText } from '../text';
import type { ChartContext } from './names';

/** An indicator with a dated target: its pace, or why none is reckoned. */
export interface PaceRow {
	/** A figure of the indicator, for its names. */
	figure: ObservationDetail;
	computed: (PaceBasis<ObservationDetail> & { verdict: PaceVerdict | null }) | null;
	gap: PaceReason | null;
}

/** The pace of every indicator that has a target with a number and a year. */
export function paceRows(figures: readonly ObservationDetail[]): PaceRow[] {
	return [...groupBy(figures, (f) => f.indicator_id).values()].flatMap((list): PaceRow[] => {
		const figure = list[0]!;
		const pace = paceBasis(list);
		if (!('gap' in pace))
			return [
				{
					figure: pace.target,
					computed: { ...pace, verdict: assessPace(pace, figure.direction) },
					gap: null
				}
			];
		return pace.gap === 'no-target' ? [] : [{ figure, computed: null, gap: pace.gap }];
	});
}

/** An amount a year with its sign and unit: +0.07日. */
function amountWords(
	{ value }: YearlyChange,
	row: PaceRow,
	{ language }: Pick<ChartContext, 'language'>
) {
	const unit = (language === 'ja' ? row.figure.unit_ja : row.figure.unit_en) ?? '';
	// The change of a share is told in points.
	const named = unit === '%' ? (language === 'ja' ? 'ポイント' : ' points') : unit;
	const gap = language === 'en' && named !== '' && !named.startsWith(' ') ? ' ' : '';
	const number = formatNumber(value, language);
	return `${value > 0 ? '+' : ''}${number}${gap}${named}`;
}

/** The two paces of an indicator as formulas: (9.57 − 9.43) ÷ 2年 = 1年に+0.07日. */
export function paceFormulas(
	row: PaceRow,
	words: Pick<ChartContext, 'language'>
): { shown: string; needed: string } | null {
	if (row.computed === null) return null;
	const text = scheduleText[words.language].pace;
	const { baseline, actual, target, pace } = row.computed;
	const number = (value: number) => formatNumber(value, words.language);
	const line = (to: number, from: number, years: number, a: YearlyChange) =>
		`（${number(to)} − ${number(from)}）÷ ${text.years(years)} ${a.exact ? '＝' : '≒'} ${text.perYear(amountWords(a, row, words))}`;
	const latin = (formula: string) =>
		words.language === 'ja'
			? formula
			: formula.replace('（', '(').replace('）', ') ').replace('＝', '=').replace('≒', '≈');
	return {
		shown: latin(line(actual.value, baseline.value, pace.yearsShown, pace.shown)),
		needed: latin(line(target.value, actual.value, pace.yearsLeft, pace.needed))
	};
}

/** One sentence on the pace of all indicators. */
export function describePace(
	rows: readonly PaceRow[],
	{ language }: Pick<ChartContext, 'language'>
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
