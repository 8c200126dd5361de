import { groupBy, isMeasured } from '../domain';
import type { ObservationDetail } from '../query';
import { type DotRow, dotRows } from './dot-rows';

/** What a city promises in one concept: each of its series from where it starts to where it is to go. */
export interface CityPromise {
	/** Any of its figures, for what holds of the concept. */
	concept: ObservationDetail;
	rows: ObservationDetail[];
	/** Those on one scale. */
	shared: DotRow[];
	/** Those that do not compare with each other. */
	apart: DotRow[];
}

/**
 * The concepts that a city measures, those first that say most: a target before all, then an actual, then a
 * baseline; equals keep their order.
 * @param rows figures of one city
 */
export function cityPromises(rows: readonly ObservationDetail[]): CityPromise[] {
	const tied = rows.filter((r) => r.concept_id !== null && isMeasured(r.comparability));
	return [...groupBy(tied, (r) => r.concept_id).values()]
		.map((list) => ({
			concept: list[0]!,
			rows: list,
			...dotRows(list, 'unit', { all: list, residents: [] })
		}))
		.sort((a, b) => saysOf(b) - saysOf(a));
}

function saysOf({ shared, apart }: CityPromise): number {
	const says = ({ target, actual, baseline }: DotRow) =>
		(target ? 4 : 0) + (actual ? 2 : 0) + (baseline ? 1 : 0);
	return Math.max(...[...shared, ...apart].map(says));
}
