import type { ScheduleStepDetail } from '../query';
import {
	type CitySchedule,
	considerationLength,
	type ConsiderationRow,
	isOpen
} from './plan-clock';

/** How long things are considered, plan by plan. */
export interface ConsiderationLengths {
	/** Plans by which anything is considered, with their rows and a cell for their names. */
	cities: { id: string; slug: string; about: ScheduleStepDetail; rows: ConsiderationRow[] }[];
	rows: ConsiderationRow[];
	/** Length of the longest bar in years. */
	longestBar: number;
	/** Rows of which the whole length is known. */
	known: number;
	/** Rows without 実施 after it, and rows of documents that look no further than one year. */
	open: number;
	oneYear: number;
	/** Lengths in years from none to the longest known. */
	years: number[];
}

/** The rows of all schedules that are considered at some time. */
export function considerationLengths(schedules: readonly CitySchedule[]): ConsiderationLengths {
	const cities = schedules
		.filter((s) => s.courses.length > 0)
		.map((s) => ({ id: s.id, slug: s.municipality, about: s.about, rows: s.courses }));
	const rows = cities.flatMap((c) => c.rows);
	const known = rows.flatMap((r) => (r.years === null ? [] : [r.years]));
	return {
		cities,
		rows,
		longestBar: Math.max(1, ...rows.map(considerationLength)),
		known: known.length,
		open: rows.filter(isOpen).length,
		oneYear: rows.filter((r) => r.oneYear).length,
		years: Array.from({ length: Math.max(0, ...known) + 1 }, (_, i) => i)
	};
}

/** How many rows are considered for some years, without 実施 after it, or in the one year there is. */
export function countConsidered(
	rows: readonly ConsiderationRow[],
	years: number | 'open' | 'one-year'
): number {
	if (years === 'open') return rows.filter(isOpen).length;
	if (years === 'one-year') return rows.filter((r) => r.oneYear).length;
	return rows.filter((r) => r.years === years).length;
}
