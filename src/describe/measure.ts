import {
	describedSeries,
	finalTarget,
	latestValue,
	type Measure,
	type MeasuredValue,
	type MeasureInputs,
	measureValue,
	perResidentBasisOf,
	sameYearTarget
} from '../analysis';
import { type Direction } from '../domain';
import type { ObservationDetail } from '../query';
import {
	bracketed,
	conceptText,
	endSentences,
	formatDate,
	formatFigure,
	formatNumber,
	inLanguage,
	listed,
	localized,
	messages,
	phrases
} from '../text';
import { formatValue, formatYear, valueClause } from './observation';
import type { Reader } from './reader';
import type { ReaderContext } from './reader-context';

/**
 * One sentence for each series of a chart: its current value and its final target in the measure.
 * Series that do not compare are left out where others do.
 */
export function describeMeasured(
	rows: readonly ObservationDetail[],
	measure: Measure,
	inputs: MeasureInputs,
	words: ReaderContext
): string {
	const { language } = words;
	const valueOf = (r: ObservationDetail) =>
		formatMeasured(measureValue(r, measure, inputs).value!, r, measure, words);
	const clauses = describedSeries(rows).flatMap(({ rows: list }) => {
		const numbers = list.filter((r) => measureValue(r, measure, inputs).value !== null);
		const target = finalTarget(numbers);
		// The difference of a figure from itself is always zero.
		const known = latestValue(numbers);
		const isOther = (r: ObservationDetail | null): r is ObservationDetail =>
			r !== null && measureValue(r, measure, inputs).reference?.observation_id !== r.observation_id;
		const besides =
			known === null || measure === 'distance' ? null : sameYearTarget(numbers, known);
		const shown = [known, target === besides ? null : target].filter(isOther);
		if (shown.length === 0) shown.push(...numbers.filter(isOther).slice(0, 1));
		if (shown.length === 0) return [];
		const name = words.municipalities.get(list[0]!.municipality).name;
		// Figures that cover something else are not set against each other without saying so.
		const scopes = new Set(shown.map((r) => r.scope_ja)).size > 1;
		const parts = shown.map((r) => {
			const scope = scopes && r.qualifier !== 'total' ? localized(r, 'scope', language) : '';
			const value = valueOf(r) + (scope === '' ? '' : bracketed(scope, language));
			const beside = measure === 'distance' ? null : sameYearTarget(numbers, r);
			return valueClause(r, { value, target: beside === null ? null : valueOf(beside) }, words);
		});
		return [phrases[language].measured.city(name, listed(parts, language))];
	});
	return clauses.length === 0
		? conceptText[language].nothingDrawn
		: endSentences(clauses, language);
}

/** Which way a concept is better, in words. */
export function directionWords(direction: Direction | null, { language }: ReaderContext): string {
	return conceptText[language].directions[direction ?? 'neither'];
}

/** Why a figure has no value in a measure, in words. */
export function measureReasonText(reader: Reader, { gap, date }: MeasuredValue): string {
	const words = conceptText[reader.language].gaps;
	if (gap === null) return '';
	return gap === 'no-register'
		? words['no-register'](formatDate(date!, reader.language))
		: words[gap];
}

/** The unit of an axis in a measure; empty for printed units, which differ from panel to panel. */
export function measureUnit(
	about: ObservationDetail,
	measure: Measure,
	{ language }: ReaderContext
): string {
	const words = conceptText[language];
	const unit = inLanguage(about, 'concept_unit', language);
	if (measure === 'printed') return '';
	if (measure === 'unit') return unit;
	if (measure === 'per-resident') {
		const basis = perResidentBasisOf(about) ?? 'thousand';
		return basis === 'yen' ? words.perResident : words.perBasis[basis](unit);
	}
	return about.concept_dimension === 'ratio' ? words.point : unit;
}

/** The unit of a panel's axis: that of its measure, or its most frequent printed unit. */
export function panelUnit(
	{
		series,
		printedUnit
	}: { series: readonly { about: ObservationDetail }[]; printedUnit: ObservationDetail | null },
	measure: Measure,
	words: ReaderContext
): string {
	if (measure !== 'printed') return measureUnit(series[0]!.about, measure, words);
	return printedUnit === null ? '' : inLanguage(printedUnit, 'unit', words.language);
}

/** A value in a measure with its unit; differences have a sign. */
export function formatMeasured(
	value: number,
	about: ObservationDetail,
	measure: Measure,
	words: ReaderContext
): string {
	const amount = formatFigure(
		{
			value: Math.abs(value),
			unit: measureUnit(about, measure, words),
			bound: measure === 'unit' ? about.bound : null
		},
		words.language,
		messages(words.language).bounds
	);
	if (measure === 'printed') return formatValue(about, words);
	if (measure === 'change' || measure === 'distance')
		return value === 0 ? `±${amount}` : `${value > 0 ? '+' : '−'}${amount}`;
	return value < 0 ? `−${amount}` : amount;
}

/** How a value was computed, for the label of its mark; undefined where it is printed. */
export function explainValue(
	row: ObservationDetail,
	measure: Measure,
	{ value, reference, residents }: MeasuredValue,
	words: ReaderContext
): string | undefined {
	const text = conceptText[words.language];
	if (value === null) return undefined;
	const amount = formatMeasured(value, row, measure, words);
	if (residents)
		return text.divided(
			amount,
			formatNumber(residents.residents, words.language),
			formatDate(residents.as_of, words.language)
		);
	return reference ? text.subtracted(amount, referenceWords(reference, words)) : undefined;
}

/** A figure that is subtracted, in words: 「基準値 17業務、令和3年度」. */
export function referenceWords(row: ObservationDetail, words: ReaderContext): string {
	const text = messages(words.language);
	return `${text.kinds[row.kind]} ${formatValue(row, words)}${text.listJoin}${formatYear(row, words)}`;
}
