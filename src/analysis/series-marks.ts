import { type Assessment, assessmentOf, groupBy } from '../domain';
import type { IndicatorSeries } from './comparable';

/**
 * Whether something has to be said of a series next to its marks: a rule that it breaks, or what its
 * definition differs in. A scope that changes within a series is said figure by figure instead.
 */
export function needsNote(
	{ indicator_id, about }: IndicatorSeries,
	assessment: Assessment
): boolean {
	const differs = about.comparability !== 'same' && (about.comparability_note_ja ?? '') !== '';
	return (
		differs ||
		assessmentOf(indicator_id, assessment).reasons.some(
			({ code }) => code !== 'other-scope' || (about.indicator_scope_ja ?? '') !== ''
		)
	);
}

/**
 * A mark for each series of a panel: a number behind ※ for what needs a note or shares its city with
 * another, nothing for the others and in a panel of one.
 */
export function seriesMarks(series: readonly IndicatorSeries[], assessment: Assessment): string[] {
	if (series.length < 2) return series.map(() => '');
	const cities = groupBy(series, (s) => s.municipality);
	let count = 0;
	return series.map((s) =>
		needsNote(s, assessment) || cities.get(s.municipality)!.length > 1 ? `※${++count}` : ''
	);
}
