import {
	perResident,
	denominatorDate,
	difference,
	perResidentBasis,
	type PerResidentBasis
} from '../domain';
import type { ObservationDetail, RegisteredResidents } from '../query';
import { conceptText, formatFigure, formatNumber, messages } from '../text';
import { formatValue, formatYear } from './announce';
import { finalTarget } from './describe';
import type { ReaderContext } from './names';

/** Ways in which the figures of a concept can be drawn over the years. */
export const MEASURES = ['printed', 'unit', 'per-resident', 'change', 'distance'] as const;
export type Measure = (typeof MEASURES)[number];

/** Why a figure that is a number has no value in an expression. */
export type MeasureReason =
	| 'no-baseline'
	| 'no-target'
	| 'other-scope'
	| 'other-unit'
	| 'no-register'
	| 'undated'
	| 'not-amount';

/** A figure in an expression. */
export interface MeasuredValue {
	/** As shown, rounded to the last shown digit; null for words and where there is a gap. */
	value: number | null;
	gap: MeasureReason | null;
	/** The figure that was subtracted. */
	reference?: ObservationDetail;
	/** The residents that it was divided by. */
	residents?: RegisteredResidents;
	/** Date of the residents that are missing. */
	date?: string;
}

/** What figures are reckoned with. */
export interface MeasureInputs {
	/** All figures of the concept, so that a choice of years never changes what is subtracted. */
	all: readonly ObservationDetail[];
	residents: readonly RegisteredResidents[];
}

const gap = (why: MeasureReason, more: Partial<MeasuredValue> = {}): MeasuredValue => ({
	value: null,
	gap: why,
	...more
});

/** The baseline of a series: its only one with a number, of several the earliest with a year. */
export function baselineOf(rows: readonly ObservationDetail[]): ObservationDetail | null {
	const numbers = rows.filter((r) => r.kind === 'baseline' && r.value !== null);
	const dated = numbers.filter((r) => r.fiscal_year !== null);
	return [...dated].sort((a, b) => a.fiscal_year! - b.fiscal_year!)[0] ?? numbers[0] ?? null;
}

/** How amounts of a figure's unit are divided by residents; null where that says nothing. */
export function perResidentBasisOf(row: {
	concept_dimension: string | null;
	concept_base_unit_id: string | null;
}): PerResidentBasis | null {
	const { concept_dimension: dimension, concept_base_unit_id: base_unit_id } = row;
	return dimension === null || base_unit_id === null
		? null
		: perResidentBasis({ dimension, base_unit_id });
}

function subtract(
	row: ObservationDetail,
	reference: ObservationDetail | null,
	missing: 'no-baseline' | 'no-target'
): MeasuredValue {
	if (reference === null) return gap(missing);
	if (row.concept_value === null || reference.concept_value === null) return gap('other-unit');
	if (row.scope_ja !== reference.scope_ja) return gap('other-scope', { reference });
	return { value: difference(row.concept_value, reference.concept_value), gap: null, reference };
}

function divide(row: ObservationDetail, residents: readonly RegisteredResidents[]): MeasuredValue {
	const measure = perResidentBasisOf(row);
	if (measure === null) return gap('not-amount');
	if (row.concept_value === null || row.value_base === null) return gap('other-unit');
	if (row.fiscal_year === null) return gap('undated');
	const date = denominatorDate(row.fiscal_year);
	const found = residents.find((r) => r.municipality === row.municipality && r.as_of === date);
	if (!found) return gap('no-register', { date });
	const amount = measure === 'yen' ? row.value_base : row.concept_value;
	return {
		value: perResident(amount, found.residents, measure),
		gap: null,
		residents: found
	};
}

/** A figure in an expression: its value there, or why it has none. */
export function measureValue(
	row: ObservationDetail,
	measure: Measure,
	inputs: MeasureInputs
): MeasuredValue {
	if (row.value === null) return { value: null, gap: null };
	if (measure === 'printed') return { value: row.value, gap: null };
	if (measure === 'per-resident') return divide(row, inputs.residents);
	if (measure === 'unit')
		return row.concept_value === null ? gap('other-unit') : { value: row.concept_value, gap: null };
	const own = inputs.all.filter((r) => r.indicator_id === row.indicator_id);
	if (measure === 'change') return subtract(row, baselineOf(own), 'no-baseline');
	return subtract(row, finalTarget(own), 'no-target');
}

/** The unit of an expression's axis; empty for printed units, which each panel says for itself. */
export function measureUnit(
	about: ObservationDetail,
	measure: Measure,
	{ language }: ReaderContext
): string {
	const words = conceptText[language];
	const unit = (language === 'ja' ? about.concept_unit_ja : about.concept_unit_en) ?? '';
	if (measure === 'printed') return '';
	if (measure === 'unit') return unit;
	if (measure === 'per-resident')
		return perResidentBasisOf(about) === 'yen' ? words.perResident : words.perThousand(unit);
	return about.concept_dimension === 'ratio' ? words.point : unit;
}

/** The unit of a panel's axis: that of its measure, or the one in which most of its numbers are printed. */
export function panelUnit(
	{
		series,
		printedUnit
	}: { series: readonly { about: ObservationDetail }[]; printedUnit: ObservationDetail | null },
	measure: Measure,
	words: ReaderContext
): string {
	return measure === 'printed'
		? ((words.language === 'ja' ? printedUnit?.unit_ja : printedUnit?.unit_en) ?? '')
		: measureUnit(series[0]!.about, measure, words);
}

/** A value of an expression with its unit; differences with their sign. */
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

/** How a value was reckoned, for the announcement of its mark; undefined where nothing was. */
export function explainValue(
	row: ObservationDetail,
	measure: Measure,
	{ value, reference, residents }: MeasuredValue,
	words: ReaderContext
): string | undefined {
	const text = conceptText[words.language];
	if (value === null) return undefined;
	const said = formatMeasured(value, row, measure, words);
	if (residents)
		return text.divided(
			said,
			formatNumber(residents.residents, words.language),
			dateWords(residents.as_of, words.language)
		);
	return reference ? text.subtracted(said, referenceWords(reference, words)) : undefined;
}

/** A figure that is subtracted, in words: 「基準値 17業務、令和3年度」. */
export function referenceWords(row: ObservationDetail, words: ReaderContext): string {
	const text = messages(words.language);
	return `${text.kinds[row.kind]} ${formatValue(row, words)}${text.listJoin}${formatYear(row, words)}`;
}

/** A date such as 2023-01-01 in words. */
export function dateWords(date: string, language: ReaderContext['language']): string {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	return new Intl.DateTimeFormat(language === 'ja' ? 'ja' : 'en-GB', {
		dateStyle: 'long',
		timeZone: 'UTC'
	}).format(Date.UTC(year, month - 1, day));
}
