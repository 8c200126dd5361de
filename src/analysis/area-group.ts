import { groupBy } from '../domain';
import type { OfficialFigure } from '../query';
import {
	isDashBest,
	type OfficialMeasure,
	type OfficialStatistic,
	shownQuantile,
	shownValue
} from './official-measure';
import { quantile } from './quantile';

/** The figures of a group: how many there are, their quantiles as shown, and what stands in place of a value. */
export interface AreaGroupSummary {
	members: number;
	/** Members that the ministry leaves out of its own averages; they count here. */
	outOfAverages: number;
	withValue: number;
	/** Members without a value by the reason: `dash`, `blank`, `not-surveyed`, `not-listed`, `no-register`. */
	absences: ReadonlyMap<string, number>;
	/** Null where no member has a value. */
	quantiles: Quantiles | null;
}

/**
 * Lowest and highest value, tenths, quartiles and median, as shown. A quantile is null where it lies
 * among dashes that are better than any number.
 */
export interface Quantiles {
	lowest: number;
	p10: number | null;
	p25: number | null;
	median: number | null;
	p75: number | null;
	p90: number | null;
	highest: number;
}

/** A member of a group with its value as shown. */
export type ValuedArea = OfficialFigure & { value: number; shown: number };

/** The members of a group, the reference of which the rows were asked for. */
export function membersOf(rows: readonly OfficialFigure[]): OfficialFigure[] {
	return rows.filter((r) => r.in_group === 1);
}

/** Rows that have a value, with that value as it is shown. */
export function valuedAreas(
	rows: readonly OfficialFigure[],
	measure: OfficialMeasure
): ValuedArea[] {
	return rows.flatMap((row) =>
		row.value === null ? [] : [{ ...row, value: row.value, shown: shownValue(row.value, measure) }]
	);
}

/**
 * Counts and quantiles of the members of a group. Those without a value are in none of the quantiles,
 * except for dashes that are better than any number.
 */
export function summarizeGroup(
	rows: readonly OfficialFigure[],
	statistic: Pick<OfficialStatistic, 'statistic_id'>,
	measure: OfficialMeasure
): AreaGroupSummary {
	const members = membersOf(rows);
	const sorted = members.flatMap((r) => r.value ?? []).sort((a, b) => a - b);
	const best = isDashBest(statistic) ? members.filter((r) => r.absence === 'dash') : [];
	const placed = [...best.map(() => -Infinity), ...sorted];
	const at = (share: number) => {
		const value = quantile(placed, share);
		return value === null ? null : shownQuantile(value, measure);
	};
	const absent = groupBy(
		members.filter((r) => r.value === null),
		(r) => r.absence ?? 'blank'
	);
	return {
		members: members.length,
		outOfAverages: members.filter((r) => r.in_averages === 0).length,
		withValue: sorted.length,
		absences: new Map([...absent].map(([reason, list]) => [reason, list.length])),
		quantiles:
			sorted.length === 0
				? null
				: {
						lowest: shownValue(sorted[0]!, measure),
						p10: at(0.1),
						p25: at(0.25),
						median: at(0.5),
						p75: at(0.75),
						p90: at(0.9),
						highest: shownValue(sorted.at(-1)!, measure)
					}
	};
}
