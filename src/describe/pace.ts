import type { PaceRow } from '../analysis';
import type { PaceVerdict, YearlyChange } from '../domain';
import { formatNumber, inLanguage, joinSentences, scheduleText } from '../text';
import { formatYear } from './observation';
import type { ReaderContext } from './reader-context';

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

/**
 * The paces of an indicator as formulas: (9.57 − 9.43) ÷ 2年 = 年平均+0.07日; the one so far only where
 * it decides, the one needed only where something is.
 */
export function paceFormulas(
	row: PaceRow,
	words: Pick<ReaderContext, 'language'>
): { shown: string | null; needed: string | null } {
	const text = scheduleText[words.language].pace;
	const { baseline, actual, target, line, needed } = row.assessment ?? {};
	const number = (value: number) => formatNumber(value, words.language);
	const formula = (to: number, from: number, years: number, a: YearlyChange) =>
		text.formula(
			number(to),
			number(from),
			text.years(years),
			text.perYear(amountWords(a, row, words)),
			a.exact
		);
	return {
		shown:
			line && baseline && actual
				? formula(actual.value, baseline.value, line.yearsShown, line.shown)
				: null,
		needed:
			needed && actual && target ? formula(target.value, actual.value, needed.years, needed) : null
	};
}

/** What has to be known of the baseline that a pace begins at; null where there is nothing. */
export function paceCaution({ assessment, figure }: PaceRow, words: ReaderContext): string | null {
	if (!assessment?.line || !assessment.baselineBeforePlan) return null;
	const year = formatYear({ fiscal_year: figure.first_fiscal_year }, words);
	return scheduleText[words.language].pace.beforePlan(year);
}

/** Verdicts of what is reached or on its way. */
const ON_COURSE: ReadonlySet<PaceVerdict> = new Set([
	'reached',
	'interim-reached',
	'on-course',
	'enough'
]);

/** How many indicators are on course, whose they are where all are of one city, and how many cannot be assessed. */
export function describePace(
	rows: readonly PaceRow[],
	{ language, municipalities }: ReaderContext
): string {
	const text = scheduleText[language].pace;
	if (rows.length === 0) return text.none;
	const assessed = rows.filter((r) => r.assessment !== null);
	const on = assessed.filter((r) => ON_COURSE.has(r.assessment!.verdict)).length;
	const cities = [...new Set(assessed.map((r) => r.figure.municipality))];
	const only = cities.length === 1 ? municipalities.get(cities[0]!).name : null;
	const rest = rows.length - assessed.length;
	return joinSentences(
		[
			assessed.length === 0 ? text.noneAssessed : text.sentence(assessed.length, only, on),
			...(rest > 0 ? [text.rest(rest)] : [])
		],
		language
	);
}
