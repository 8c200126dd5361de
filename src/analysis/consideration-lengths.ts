import { type CitySchedule, considerationLength, type ConsiderationRow } from './plan-clock';

/** How long things are considered, city by city. */
export interface ConsiderationLengths {
	/** Cities that consider anything, with their rows. */
	cities: { slug: string; rows: ConsiderationRow[] }[];
	rows: ConsiderationRow[];
	/** Length of the longest bar in years. */
	longestBar: number;
	/** Rows of which the whole length is known. */
	known: number;
	/** Lengths in years from none to the longest known. */
	years: number[];
}

/** The rows of all schedules that are considered at some time. */
export function considerationLengths(schedules: readonly CitySchedule[]): ConsiderationLengths {
	const cities = schedules
		.filter((s) => s.courses.length > 0)
		.map((s) => ({ slug: s.municipality, rows: s.courses }));
	const rows = cities.flatMap((c) => c.rows);
	const known = rows.flatMap((r) => (r.years === null ? [] : [r.years]));
	return {
		cities,
		rows,
		longestBar: Math.max(1, ...rows.map(considerationLength)),
		known: known.length,
		years: Array.from({ length: Math.max(0, ...known) + 1 }, (_, i) => i)
	};
}

/** How many rows are considered for some years; null for those of which that is not known. */
export function countConsidered(rows: readonly ConsiderationRow[], years: number | null): number {
	return rows.filter((r) => r.years === years).length;
}
