import { assess, type Assessment, canRank, groupBy, type Kind } from '../domain';
import type { ObservationDetail } from '../query';
import {
	byDefinitionMatch,
	type IndicatorSeries,
	inputOfObservation,
	inputOfSeries,
	seriesOf
} from './comparable';

/** Figures of one year and kind, one a city, that may fairly be put in an order. */
export interface ComparableRanking {
	fiscalYear: number;
	kind: Kind;
	figures: (ObservationDetail & { concept_value: number; fiscal_year: number })[];
	assessment: Assessment;
	/** Figures of other series that are not in it. */
	left: IndicatorSeries[];
}

/** Why there is no fair rank. */
export type RankingReason = 'no-direction' | 'too-few' | 'no-shared-year' | 'guard';

const RANKED: readonly Kind[] = ['actual', 'baseline', 'forecast', 'target'];

/**
 * The rank that may be shown: of all years and kinds in which two cities or more have a number, those
 * that the guard lets be ranked; the one with the most cities, actuals before baselines, forecasts and
 * targets, the latest year. A city with several series stands there with the nearest definition.
 * @returns the rank, or why there is none, with the guard's judgement of what was tried
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
				(own) => [...own].sort(byDefinitionMatch)[0]!
			)
		);
	if (groups.length === 0) return { refusal: 'no-shared-year', assessment: overall };
	const fair = groups
		.filter((list) => canRank(list.map(inputOfObservation), direction))
		.sort(
			(a, b) =>
				b.length - a.length ||
				RANKED.indexOf(a[0]!.kind) - RANKED.indexOf(b[0]!.kind) ||
				b[0]!.fiscal_year - a[0]!.fiscal_year
		)[0];
	if (!fair) return { refusal: 'guard', assessment: assess(groups[0]!.map(inputOfObservation)) };
	const inside = new Set(fair.map((r) => r.indicator_id));
	return {
		fiscalYear: fair[0]!.fiscal_year,
		kind: fair[0]!.kind,
		figures: fair,
		assessment: assess(fair.map(inputOfObservation)),
		left: series.filter((s) => !inside.has(s.indicator_id))
	};
}
