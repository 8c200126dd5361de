import { groupBy } from '../domain';
import type { NearestArea } from '../query';
import { isYesOrNo, type OfficialStatistic } from './official-measure';

/** A municipality that is near to another by some statistics. */
export interface NearArea {
	code: string;
	name_ja: string;
	name_en: string;
	prefecture_ja: string;
	similar_group: string;
	slug: string | null;
	/** Root of the mean squared difference, in standard deviations of all municipalities. */
	distance: number;
	nearness: Nearness;
	/** The statistics, each with both values and the difference in standard deviations. */
	parts: NearPart[];
}

/** One of the statistics by which two municipalities are near. */
export interface NearPart {
	statistic_id: string;
	fiscal_year: number | null;
	as_of: string | null;
	value: number | null;
	reference_value: number | null;
	difference: number;
}

/** How near: at most a quarter, a half, one standard deviation away, or farther. */
export type Nearness = 'very-near' | 'near' | 'somewhat-near' | 'far';

/** The word for a distance in standard deviations. */
export function nearnessOf(distance: number): Nearness {
	if (distance <= 0.25) return 'very-near';
	if (distance <= 0.5) return 'near';
	return distance <= 1 ? 'somewhat-near' : 'far';
}

/** The municipalities nearest to one, the nearest first. */
export function nearAreas(rows: readonly NearestArea[]): NearArea[] {
	return [...groupBy(rows, (r) => r.code).values()].map((list) => {
		const { code, name_ja, name_en, prefecture_ja, similar_group, slug, distance } = list[0]!;
		return {
			code,
			name_ja,
			name_en,
			prefecture_ja,
			similar_group,
			slug,
			distance,
			nearness: nearnessOf(distance),
			parts: list.map(
				({ statistic_id, fiscal_year, as_of, value, reference_value, difference }) => ({
					statistic_id,
					fiscal_year,
					as_of,
					value,
					reference_value,
					difference
				})
			)
		};
	});
}

/** Statistics by which municipalities are near where the reader has not chosen others. */
export const NEAR_BY: readonly string[] = [
	'population-register',
	'fiscal-strength-index',
	'ordinary-balance-ratio'
];

/** Whether a reader can choose a statistic for peers: residents, area, and whatever does not depend on size. */
export function canBeNearBy(
	statistic: Pick<OfficialStatistic, 'statistic_id' | 'size' | 'value_type'>
): boolean {
	const { statistic_id, size } = statistic;
	if (statistic_id === 'population-register' || statistic_id === 'area') return true;
	return size === 'independent' && !isYesOrNo(statistic);
}
