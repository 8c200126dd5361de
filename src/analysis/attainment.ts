import {
	type Attainment,
	attainmentOf,
	closingGrades,
	type Disagreement,
	disagreementOf,
	groupBy
} from '../domain';
import type { EvaluationDetail, ObservationDetail } from '../query';

/** A grade with one of the initiative's indicators: whether it reached its target, and whether the two agree. */
export interface AttainmentRow {
	grade: EvaluationDetail;
	/** A figure of the indicator, for its names; null where the year has none. */
	figure: ObservationDetail | null;
	attainment: Attainment<ObservationDetail> | null;
	disagreement: Disagreement | null;
}

/**
 * The grades that close a year, one row for each indicator of the initiative that has an actual, a
 * target or a rate in that year; one row without an indicator where there is none.
 */
export function attainmentRows(
	grades: readonly EvaluationDetail[],
	figures: readonly ObservationDetail[]
): AttainmentRow[] {
	const byInitiative = groupBy(figures, (f) => f.initiative_id);
	return closingGrades(grades).flatMap((grade): AttainmentRow[] => {
		const indicators = groupBy(byInitiative.get(grade.initiative_id) ?? [], (f) => f.indicator_id);
		const rows = [...indicators.values()].flatMap((list): AttainmentRow[] => {
			const figure = list[0]!;
			const attainment = attainmentOf(list, grade.fiscal_year, figure.direction);
			return attainment === null
				? []
				: [
						{
							grade,
							figure,
							attainment,
							disagreement: disagreementOf(grade.tier, attainment)
						}
					];
		});
		return rows.length > 0 ? rows : [{ grade, figure: null, attainment: null, disagreement: null }];
	});
}

/** Rows where a grade and a figure disagree, grouped by the kind of disagreement. */
export function disagreements(rows: readonly AttainmentRow[]) {
	const ofKind = (...kinds: readonly Disagreement[]) =>
		rows.filter((r) => r.disagreement !== null && kinds.includes(r.disagreement));
	return {
		topMissed: ofKind('top-missed'),
		lowReached: ofKind('low-reached'),
		perhaps: ofKind('top-perhaps-missed', 'low-perhaps-reached')
	};
}

/** What became of the targets beside one grade of a scale. */
export interface OutcomeCounts {
	grade: string;
	/** How often it was given. */
	grades: number;
	/** Targets that were reached, and that were missed. */
	reached: number;
	missed: number;
	/** Grades without a known outcome. */
	unjudged: number;
}

/** The outcomes beside each grade of one scale, highest grade first. */
export function outcomeCounts(rows: readonly AttainmentRow[]): OutcomeCounts[] {
	return [...groupBy(rows, (r) => r.grade.grade)]
		.sort((a, b) => a[1][0]!.grade.grade_order - b[1][0]!.grade.grade_order)
		.map(([grade, list]) => {
			const count = (outcome: 'reached' | 'missed') =>
				list.filter((r) => r.attainment?.outcome === outcome).length;
			const unjudged = [...groupBy(list, (r) => r.grade).values()].filter((rs) =>
				rs.every((r) => (r.attainment?.outcome ?? null) === null)
			).length;
			return {
				grade,
				grades: new Set(list.map((r) => r.grade)).size,
				reached: count('reached'),
				missed: count('missed'),
				unjudged
			};
		});
}
