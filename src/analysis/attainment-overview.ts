import { groupBy } from '../domain';
import { type AttainmentRow, outcomeCounts } from './attainment';

const highestFirst = (a: AttainmentRow, b: AttainmentRow) =>
	a.grade.grade_order - b.grade.grade_order;
const byCity = (rows: readonly AttainmentRow[]) => groupBy(rows, (r) => r.grade.municipality);

/** Rows whose indicator reached or missed its target for certain. */
export function assessedRows(rows: readonly AttainmentRow[]): AttainmentRow[] {
	return rows.filter((r) => (r.attainment?.outcome ?? null) !== null);
}

/** Rows whose indicator has a target or a rate, city by city, highest grades first. */
export function measuredRows(rows: readonly AttainmentRow[]): AttainmentRow[] {
	const measured = rows.filter(
		({ attainment: a }) => a !== null && (a.target || a.rate || a.undated.length > 0)
	);
	return [...byCity(measured).values()].flatMap((list) => [...list].sort(highestFirst));
}

/** Number of grades in rows; a grade has a row for each of its indicators. */
export function countGrades(rows: readonly AttainmentRow[]): number {
	return new Set(rows.map((r) => r.grade)).size;
}

/** What the cities' grades and figures say together. */
export interface AttainmentOverview {
	/** Grades by outcome for each city. */
	outcomes: [slug: string, counts: ReturnType<typeof outcomeCounts>][];
	/** Cities whose grades were read with the help of the very rates beside them. */
	circular: string[];
	/** Cities with grades, but without any certain outcome. */
	unmeasured: string[];
}

/** Outcomes by city, and which cities say little by them. */
export function attainmentOverview(rows: readonly AttainmentRow[]): AttainmentOverview {
	const assessed = assessedRows(rows);
	const outcomes = [...groupBy(outcomeCounts(rows), (c) => c.municipality)];
	const measured = byCity(assessed);
	return {
		outcomes,
		circular: [...byCity(assessed.filter((r) => r.grade.read_with === 'achievement_rate')).keys()],
		unmeasured: outcomes.map(([slug]) => slug).filter((slug) => !measured.has(slug))
	};
}
