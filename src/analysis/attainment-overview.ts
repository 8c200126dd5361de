import { groupBy } from '../domain';
import { type AttainmentRow, outcomeCounts, type OutcomeCounts } from './attainment';
import { gradesByScale, type ScaleGrades } from './grade-scales';

const highestFirst = (a: AttainmentRow, b: AttainmentRow) =>
	a.grade.grade_order - b.grade.grade_order;
const byCity = (rows: readonly AttainmentRow[]) => groupBy(rows, (r) => r.grade.municipality);

/** Rows city by city and scale by scale. */
function byScale(rows: readonly AttainmentRow[]): { scale: ScaleGrades; rows: AttainmentRow[] }[] {
	return gradesByScale([...new Set(rows.map((r) => r.grade))]).map((scale) => {
		const own = new Set(scale.grades);
		return { scale, rows: rows.filter((r) => own.has(r.grade)) };
	});
}

/** Rows whose indicator reached or missed its target for certain. */
export function assessedRows(rows: readonly AttainmentRow[]): AttainmentRow[] {
	return rows.filter((r) => (r.attainment?.outcome ?? null) !== null);
}

/** Rows whose indicator has a target or a rate of the year or a total for the plan, city by city and scale by scale, highest grades first. */
export function measuredRows(rows: readonly AttainmentRow[]): AttainmentRow[] {
	const measured = rows.filter(
		({ attainment: a }) => a !== null && (a.target || a.rate || a.total || a.undated.length > 0)
	);
	return byScale(measured).flatMap((part) => [...part.rows].sort(highestFirst));
}

/** Number of grades in rows; a grade has a row for each of its indicators. */
export function countGrades(rows: readonly AttainmentRow[]): number {
	return new Set(rows.map((r) => r.grade)).size;
}

/** The outcomes beside the grades of one city on one of its scales. */
export interface ScaleOutcomes extends ScaleGrades {
	counts: OutcomeCounts[];
}

/** What the cities' grades and figures say together. */
export interface AttainmentOverview {
	/** Outcomes by grade, for each city and scale. */
	outcomes: ScaleOutcomes[];
	/** Cities whose grades were read with the help of the very rates beside them. */
	circular: string[];
	/** Cities with grades, but without any certain outcome. */
	unmeasured: string[];
}

/** Outcomes by city and scale, and which cities say little by them. */
export function attainmentOverview(rows: readonly AttainmentRow[]): AttainmentOverview {
	const assessed = assessedRows(rows);
	const measured = byCity(assessed);
	return {
		outcomes: byScale(rows).map((part) => ({ ...part.scale, counts: outcomeCounts(part.rows) })),
		circular: [...byCity(assessed.filter((r) => r.grade.read_with === 'achievement_rate')).keys()],
		unmeasured: [...byCity(rows).keys()].filter((slug) => !measured.has(slug))
	};
}
