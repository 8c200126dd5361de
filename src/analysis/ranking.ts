import { assess, type Assessment, canRank, groupBy } from '../domain';
import type { ObservationDetail } from '../query';
import { byDefinitionMatch, type IndicatorSeries, inputOfSeries, seriesOf } from './comparable';
import { type MeasureInputs, measureValue } from './measure';
import { inputOfPositioned, type PositionedValue, type PositionMeasure } from './position';

/** A figure in a rank: an actual of a fiscal year, with the value by which it is ranked. */
export type RankableFigure = PositionedValue & { fiscal_year: number };

/** Comparable actuals of one fiscal year, one for each city. */
export interface ComparableRanking {
	fiscalYear: number;
	/** What is ranked: the values themselves, or amounts by residents. */
	measure: PositionMeasure;
	figures: RankableFigure[];
	assessment: Assessment;
	/** Series that are not in the ranking. */
	left: IndicatorSeries[];
}

/** Why there is no ranking. */
export type RankingReason =
	'no-direction' | 'size' | 'too-few' | 'no-shared-year' | 'not-comparable';

/** A ranking, or why there is none, with the assessment of what was tried. */
export type RankingResult = ComparableRanking | { refusal: RankingReason; assessment: Assessment };

/**
 * The ranking to show: of the years in which two cities or more have a comparable actual, the one with
 * the most cities, then the latest. Baselines, targets and forecasts are never ranked. Rates and
 * averages are ranked as they are, amounts that grow with a city by residents, and what depends on its
 * size otherwise not at all. A city with several series is ranked by the one closest to the definition
 * of the concept.
 */
export function comparableRanking(
	rows: readonly ObservationDetail[],
	inputs: MeasureInputs
): RankingResult {
	const series = seriesOf(rows);
	const overall = assess(series.map(inputOfSeries));
	const refuse = (refusal: RankingReason, assessment = overall) => ({ refusal, assessment });
	const { concept_direction: direction = null, concept_size: size = null } = rows[0] ?? {};
	if (direction !== 'higher' && direction !== 'lower') return refuse('no-direction');
	if (size !== 'independent' && size !== 'residents') return refuse('size');
	const measure = size === 'residents' ? 'per-resident' : 'unit';
	const usable = rows.flatMap((row): RankableFigure[] => {
		const { fiscal_year } = row;
		if (row.kind !== 'actual' || fiscal_year === null) return [];
		if (row.comparability === null || row.comparability === 'not_comparable') return [];
		const measured = measureValue(row, measure, inputs);
		return measured.value === null
			? []
			: [{ ...row, fiscal_year, shown: measured.value, measured }];
	});
	const cities = (list: readonly ObservationDetail[]) =>
		new Set(list.map((r) => r.municipality)).size;
	if (cities(usable) < 2) return refuse('too-few');
	const groups = [...groupBy(usable, (r) => r.fiscal_year).values()]
		.filter((list) => cities(list) > 1)
		.map((list) =>
			[...groupBy(list, (r) => r.municipality).values()].map(
				(cityRows) => [...cityRows].sort(byDefinitionMatch)[0]!
			)
		);
	if (groups.length === 0) return refuse('no-shared-year');
	const best = groups
		.filter((list) => canRank(list.map(inputOfPositioned), direction, true))
		.sort((a, b) => b.length - a.length || b[0]!.fiscal_year - a[0]!.fiscal_year)[0];
	if (!best) return refuse('not-comparable', assess(groups[0]!.map(inputOfPositioned)));
	const inside = new Set(best.map((r) => r.indicator_id));
	return {
		fiscalYear: best[0]!.fiscal_year,
		measure,
		figures: best,
		assessment: assess(best.map(inputOfPositioned)),
		left: series.filter((s) => !inside.has(s.indicator_id))
	};
}
