import { type Assessment, assessmentOf, groupBy } from '../domain';
import type { IndicatorSeries } from './comparable';

/**
 * Whether a series needs a note: because it breaks a rule of comparability, or because its definition
 * differs. A scope that changes within a series is noted figure by figure instead.
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
 * A reference mark for each series of a panel: ※ and a number where it needs a note or shares its city
 * with another series, else empty; always empty in a panel of one series.
 */
export function seriesMarks(series: readonly IndicatorSeries[], assessment: Assessment): string[] {
	if (series.length < 2) return series.map(() => '');
	const cities = groupBy(series, (s) => s.municipality);
	let count = 0;
	return series.map((s) =>
		needsNote(s, assessment) || cities.get(s.municipality)!.length > 1 ? `※${++count}` : ''
	);
}
