import { groupBy } from '../domain';
import type { DatedFigure, OfficialBand } from '../query';
import { type OfficialMeasure, shownQuantile, shownValue } from './official-measure';
import type { ValueRange } from './value-range';

/** A period on an axis of years: a fiscal year as itself, a date as a part of its year. */
export interface Period {
	fiscal_year: number | null;
	as_of: string | null;
}

/** A value in a period; `value` is as shown, null where there is none. */
export interface YearValue extends Period {
	at: number;
	value: number | null;
	absence: string | null;
}

/** The values of one municipality over the years. */
export interface AreaLine {
	code: string;
	points: YearValue[];
}

/**
 * Quantiles of a group in a period, as shown; null where nobody has a value. A single one is null where
 * it lies among dashes that are better than any number.
 */
export interface YearBand extends Period {
	at: number;
	members: number;
	withValue: number;
	dashes: number;
	quantiles: Record<'p10' | 'p25' | 'median' | 'p75' | 'p90', number | null> | null;
}

/** Place of a period on an axis of years. */
export function periodPlace({ fiscal_year, as_of }: Period): number {
	if (fiscal_year !== null) return fiscal_year;
	const [year = 0, month = 1, day = 1] = (as_of ?? '').split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The lines of the chosen municipalities, in the order of the rows. */
export function areaLines(rows: readonly DatedFigure[], measure: OfficialMeasure): AreaLine[] {
	return [...groupBy(rows, (r) => r.code)].map(([code, list]) => ({
		code,
		points: list.map(({ fiscal_year, as_of, value, absence }) => ({
			fiscal_year,
			as_of,
			at: periodPlace({ fiscal_year, as_of }),
			value: value === null ? null : shownValue(value, measure),
			absence
		}))
	}));
}

/** The quantiles of a group over the years, as shown. */
export function yearBands(rows: readonly OfficialBand[], measure: OfficialMeasure): YearBand[] {
	const shown = (value: number | null) => (value === null ? null : shownQuantile(value, measure));
	return rows.map((row) => ({
		fiscal_year: row.fiscal_year,
		as_of: row.as_of,
		at: periodPlace(row),
		members: row.members,
		withValue: row.with_value,
		dashes: row.dashes,
		quantiles:
			row.with_value === 0
				? null
				: {
						p10: shown(row.p10),
						p25: shown(row.p25),
						median: shown(row.median),
						p75: shown(row.p75),
						p90: shown(row.p90)
					}
	}));
}

/**
 * Stretches of a series without a gap: cut where a period has no value, and where fiscal years are
 * left out.
 */
export function stretches<P extends Period & { at: number }>(
	points: readonly P[],
	hasValue: (point: P) => boolean
): P[][] {
	const parts: P[][] = [];
	let open: P[] | undefined;
	for (const point of points) {
		if (!hasValue(point)) {
			open = undefined;
			continue;
		}
		const last = open?.at(-1);
		if (open && last && (point.fiscal_year === null || point.at - last.at <= 1)) open.push(point);
		else parts.push((open = [point]));
	}
	return parts;
}

/** Fiscal years between the first and the last that the statistic does not have at all. */
export function leftOutYears(periods: readonly Period[]): number[] {
	const years = [...new Set(periods.flatMap((p) => p.fiscal_year ?? []))].sort((a, b) => a - b);
	return years.flatMap((year, i) => {
		const before = years[i - 1] ?? year;
		return Array.from({ length: Math.max(0, year - before - 1) }, (_, k) => before + 1 + k);
	});
}

/** Range of an axis on which values lie close to each other: zero is left out where they are far from it. */
export function officialRange(values: readonly number[]): ValueRange {
	if (values.length === 0) return { low: 0, high: 1, broken: false };
	const low = values.reduce((a, b) => Math.min(a, b));
	const high = values.reduce((a, b) => Math.max(a, b));
	const spread = high - low || Math.abs(high) || 1;
	const broken = low > 0 && low > spread * 0.5;
	return {
		low: low >= 0 && !broken ? 0 : low - spread * 0.05,
		high: high <= 0 && low < 0 ? 0 : high + spread * 0.05,
		broken
	};
}
