import {
	type Attainment,
	attainmentOf,
	closingGrades,
	type Disagreement,
	disagreementOf,
	type Evidence,
	evidenceOf,
	groupBy
} from '../domain';
import type { EvaluationDetail, ProgressFigure } from '../query';
import { measuredIndicator } from './measured-indicator';

/** A grade with one of the initiative's indicators, and whether that reached its target. */
export interface AttainmentRow {
	grade: EvaluationDetail;
	/** A figure of the indicator, for its names; null where the year has none. */
	figure: ProgressFigure | null;
	attainment: Attainment<ProgressFigure> | null;
	/** How the grade disagrees with all indicators of the initiative together. */
	disagreement: Disagreement | null;
}

/**
 * The grades that close a year, one row for each indicator of the initiative that has an actual, a
 * target or a rate in that year; one row without an indicator where there is none.
 */
export function attainmentRows(
	grades: readonly EvaluationDetail[],
	figures: readonly ProgressFigure[]
): AttainmentRow[] {
	const byInitiative = groupBy(figures, (f) => f.initiative_id);
	return closingGrades(grades).flatMap((grade): AttainmentRow[] => {
		const indicators = groupBy(byInitiative.get(grade.initiative_id) ?? [], (f) => f.indicator_id);
		const measured = [...indicators.values()].flatMap((list) => {
			const attainment = attainmentOf(list, grade.fiscal_year, measuredIndicator(list));
			return attainment === null ? [] : [{ figure: list[0]!, attainment }];
		});
		if (measured.length === 0)
			return [{ grade, figure: null, attainment: null, disagreement: null }];
		const disagreement = disagreementOf(
			grade.tier,
			measured.map((m) => m.attainment)
		);
		return measured.map((m) => ({ grade, ...m, disagreement }));
	});
}

/** A grade with everything that the figures of its initiative say of the year. */
export interface GradeEvidence {
	grade: EvaluationDetail;
	/** One row for each indicator. */
	rows: AttainmentRow[];
	evidence: Evidence;
	disagreement: Disagreement | null;
}

/** The grades that have a figure beside them, each with all of its indicators. */
export function gradeEvidence(rows: readonly AttainmentRow[]): GradeEvidence[] {
	const withFigure = rows.filter((r) => r.attainment !== null);
	return [...groupBy(withFigure, (r) => r.grade)].map(([grade, list]) => ({
		grade,
		rows: list,
		evidence: evidenceOf(list.map((r) => r.attainment!)),
		disagreement: list[0]!.disagreement
	}));
}

/** Grades that disagree with the figures of their initiative, grouped by the kind of disagreement. */
export function disagreements(rows: readonly AttainmentRow[]) {
	const evidence = gradeEvidence(rows);
	const ofKind = (...kinds: readonly Disagreement[]) =>
		evidence.filter((e) => e.disagreement !== null && kinds.includes(e.disagreement));
	return {
		topMissed: ofKind('top-missed'),
		lowReached: ofKind('low-reached'),
		perhaps: ofKind('top-perhaps-missed', 'low-perhaps-reached')
	};
}

/** What the figures say of one grade of a scale, wherever it was given; the parts add up to the whole. */
export interface OutcomeCounts extends Record<Evidence, number> {
	grade: string;
	/** How often it was given. */
	grades: number;
}

/** How many of each grade of one scale stand beside which evidence, highest grade first. */
export function outcomeCounts(rows: readonly AttainmentRow[]): OutcomeCounts[] {
	return [...groupBy(rows, (r) => r.grade.grade)]
		.sort((a, b) => a[1][0]!.grade.grade_order - b[1][0]!.grade.grade_order)
		.map(([grade, list]) => {
			const each = [...groupBy(list, (r) => r.grade).values()].map((own) =>
				evidenceOf(own.flatMap((r) => r.attainment ?? []))
			);
			const count = (evidence: Evidence) => each.filter((e) => e === evidence).length;
			return {
				grade,
				grades: each.length,
				for: count('for'),
				mixed: count('mixed'),
				against: count('against'),
				none: count('none')
			};
		});
}
