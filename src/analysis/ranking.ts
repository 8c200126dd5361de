import { assess, type Assessment, canRank, groupBy, type Kind } from '../domain';
import type { ObservationDetail } from '../query';
import {
	byDefinitionMatch,
	type IndicatorSeries,
	inputOfObservation,
	inputOfSeries,
	seriesOf
} from './comparable';

/** Comparable figures of one year and kind, one for each city. */
export interface ComparableRanking {
	fiscalYear: number;
	kind: Kind;
	figures: (ObservationDetail & { concept_value: number; fiscal_year: number })[];
	assessment: Assessment;
	/** Series that are not in the ranking. */
	left: IndicatorSeries[];
}

/** Why there is no ranking. */
export type RankingReason = 'no-direction' | 'too-few' | 'no-shared-year' | 'not-comparable';

const RANKED: readonly Kind[] = ['actual', 'baseline', 'forecast', 'target'];

/**
 * The ranking to show: of all years and kinds in which two cities or more have a comparable number, the
 * one with the most cities, then actuals before baselines, forecasts and targets, then the latest year.
 * A city with several series is ranked by the one closest to the definition of the concept.
 * @returns the ranking, or why there is none, with the assessment of what was tried
 */
export function comparableRanking(
	rows: readonly ObservationDetail[]
): ComparableRanking | { refusal: RankingReason; assessment: Assessment } {
	const series = seriesOf(rows);
	const overall = assess(series.map(inputOfSeries));
	const direction = rows[0]?.concept_direction ?? null;
	if (direction !== 'higher' && direction !== 'lower')
		return { refusal: 'no-direction', assessment: overall };
	const usable = rows.filter(
		(r): r is ComparableRanking['figures'][number] =>
			r.comparability !== null &&
			r.comparability !== 'not_comparable' &&
			r.concept_value !== null &&
			r.fiscal_year !== null &&
			RANKED.includes(r.kind)
	);
	const cities = (list: readonly ObservationDetail[]) =>
		new Set(list.map((r) => r.municipality)).size;
	if (cities(usable) < 2) return { refusal: 'too-few', assessment: overall };
	const groups = [...groupBy(usable, (r) => `${r.fiscal_year} ${r.kind}`).values()]
		.filter((list) => cities(list) > 1)
		.map((list) =>
			[...groupBy(list, (r) => r.municipality).values()].map(
				(cityRows) => [...cityRows].sort(byDefinitionMatch)[0]!
			)
		);
	if (groups.length === 0) return { refusal: 'no-shared-year', assessment: overall };
	const best = groups
		.filter((list) => canRank(list.map(inputOfObservation), direction))
		.sort(
			(a, b) =>
				b.length - a.length ||
				RANKED.indexOf(a[0]!.kind) - RANKED.indexOf(b[0]!.kind) ||
				b[0]!.fiscal_year - a[0]!.fiscal_year
		)[0];
	if (!best)
		return { refusal: 'not-comparable', assessment: assess(groups[0]!.map(inputOfObservation)) };
	const inside = new Set(best.map((r) => r.indicator_id));
	return {
		fiscalYear: best[0]!.fiscal_year,
		kind: best[0]!.kind,
		figures: best,
		assessment: assess(best.map(inputOfObservation)),
		left: series.filter((s) => !inside.has(s.indicator_id))
	};
}
