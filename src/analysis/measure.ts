import {
	denominatorDate,
	difference,
	perResident,
	perResidentBasis,
	type PerResidentBasis,
	type SizeDependence
} from '../domain';
import type { ObservationDetail, RegisteredResidents } from '../query';
import { finalTarget } from './latest';

/** Ways in which the figures of a concept can be drawn over the years. */
export const MEASURES = ['printed', 'unit', 'per-resident', 'change', 'distance'] as const;

export type Measure = (typeof MEASURES)[number];

/** Why a figure that is a number has no value in a measure. */
export type MeasureReason =
	| 'no-baseline'
	| 'no-target'
	| 'other-scope'
	| 'other-unit'
	| 'no-register'
	| 'undated'
	| 'not-amount';

/** The value of a figure in a measure, with what it was computed from. */
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

/** What the values of a measure are computed from. */
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

/** How amounts of the concept of a figure are divided by residents; null where that is meaningless. */
export function perResidentBasisOf(row: {
	concept_dimension: string | null;
	concept_size: SizeDependence | null;
}): PerResidentBasis | null {
	const { concept_dimension: dimension, concept_size: size } = row;
	return dimension === null || size === null ? null : perResidentBasis({ dimension, size });
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
	const register = residents.find((r) => r.municipality === row.municipality && r.as_of === date);
	if (!register) return gap('no-register', { date });
	const amount = measure === 'yen' ? row.value_base : row.concept_value;
	return {
		value: perResident(amount, register.residents, measure),
		gap: null,
		residents: register
	};
}

/** The value of a figure in a measure, or why it has none. */
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
	const seriesRows = inputs.all.filter((r) => r.indicator_id === row.indicator_id);
	if (measure === 'change') return subtract(row, baselineOf(seriesRows), 'no-baseline');
	return subtract(row, finalTarget(seriesRows), 'no-target');
}
