import {
	perResident,
	perResidentBasis,
	round,
	type Direction,
	type PerResident,
	type PerResidentBasis,
	type SizeDependence
} from '../domain';

/** What is known of an official statistic, as far as drawings, tables and sentences need it. */
export interface OfficialStatistic {
	statistic_id: string;
	name_ja: string;
	name_en: string;
	unit_ja: string | null;
	unit_en: string | null;
	unit_id: string | null;
	/** `yes_no` where its values are 1 for yes and 0 for no. */
	value_type: string | null;
	/** What its values are of: a fiscal year, a date, or a survey of which the date of publication is known. */
	period: string | null;
	direction: Direction | null;
	size: SizeDependence | null;
	/** Decimals with which it is published. */
	decimals: number | null;
	dash_ja: string | null;
	dash_en: string | null;
	blank_ja: string | null;
	blank_en: string | null;
}

/** How the values of a statistic are shown: as published, or divided by residents. */
export interface OfficialMeasure {
	basis: PerResidentBasis | 'published';
	/** By which a value is multiplied before it is divided: 1000 for thousands of yen. */
	factor: number;
	/** Decimals of a published value. */
	decimals: number;
}

/** Yen in a unit of money. */
const YEN: Readonly<Record<string, number>> = {
	yen: 1,
	'hundred-yen': 100,
	'thousand-yen': 1000,
	'million-yen': 1_000_000
};

const dimensionOf = (unit: string | null): string => {
	if (unit !== null && unit in YEN) return 'money';
	return unit === 'square-kilometre' ? 'area' : 'people';
};

/** Whether dividing the values of a statistic by residents says something. */
export function canBePerResident(statistic: Pick<OfficialStatistic, 'size'>): boolean {
	return statistic.size === 'residents';
}

/** How the values that a query returns are shown; per resident only where that says something. */
export function officialMeasure(
	statistic: Pick<OfficialStatistic, 'unit_id' | 'size' | 'decimals'>,
	per: PerResident
): OfficialMeasure {
	const { unit_id: unit, size, decimals } = statistic;
	const basis =
		per === 'resident' && size ? perResidentBasis({ dimension: dimensionOf(unit), size }) : null;
	return {
		basis: basis ?? 'published',
		factor: basis === 'yen' ? (YEN[unit ?? ''] ?? 1) : 1,
		decimals: decimals ?? 0
	};
}

/** A value of a query as it is shown: published ones as they are, others for each (1,000) residents and rounded. */
export function shownValue(value: number, { basis, factor }: OfficialMeasure): number {
	return basis === 'published' ? value : perResident(value * factor, 1, basis);
}

/** A published value in yen; null where its statistic does not count money. */
export function inYen(
	value: number,
	{ unit_id: unit }: Pick<OfficialStatistic, 'unit_id'>
): number | null {
	const factor = YEN[unit ?? ''];
	return factor === undefined ? null : value * factor;
}

/** How many decimals a value as shown has at least. */
export function shownDecimals({ basis, decimals }: OfficialMeasure): number {
	return basis === 'published' ? decimals : 0;
}

/** A median or another quantile as it is shown: with one decimal more than a published value. */
export function shownQuantile(value: number, measure: OfficialMeasure): number {
	return measure.basis === 'published'
		? round(value, measure.decimals + 1)
		: shownValue(value, measure);
}

/**
 * Statistics whose dash is better than any number: of 将来負担比率 it says that funds exceed the burden.
 * Among quantiles and in a rank it stands before all numbers.
 */
const BEST_AS_DASH: ReadonlySet<string> = new Set(['future-burden-ratio']);

/** Whether a dash of a statistic is better than any of its numbers. */
export function isDashBest({ statistic_id }: Pick<OfficialStatistic, 'statistic_id'>): boolean {
	return BEST_AS_DASH.has(statistic_id);
}

/** Whether a statistic says yes or no. */
export function isYesOrNo({ value_type }: Pick<OfficialStatistic, 'value_type'>): boolean {
	return value_type === 'yes_no';
}
