import { groupBy } from '../domain';
import type { ObservationDetail } from '../query';
import { largestComparableSet, seriesOf } from './comparable';

/** A concept with the cities whose series can be read side by side, be it with care. */
export interface ReadableConcept {
	concept: ObservationDetail;
	rows: ObservationDetail[];
	/** Slugs; fewer than two where no two cities compare. */
	municipalities: string[];
	/** Whether two of them compare as they are. */
	same: boolean;
}

/** The concepts among some figures, those that most cities share first; equals keep their order. */
export function readableConcepts(rows: readonly ObservationDetail[]): ReadableConcept[] {
	const linked = rows.filter((r) => r.concept_id !== null);
	const concepts = [...groupBy(linked, (r) => r.concept_id).values()].map((list) => {
		const citiesOf = (limit: 'same' | 'with-care') => [
			...new Set(largestComparableSet(seriesOf(list), limit).comparable.map((s) => s.municipality))
		];
		return {
			concept: list[0]!,
			rows: list,
			municipalities: citiesOf('with-care'),
			same: citiesOf('same').length > 1
		};
	});
	return concepts.sort(
		(a, b) => b.municipalities.length - a.municipalities.length || Number(b.same) - Number(a.same)
	);
}
