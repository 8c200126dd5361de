import { groupBy, MILESTONE_STATUSES, type MilestoneStatus } from '../domain';
import type { MilestoneDetail } from '../query';

/** A milestone with what the cities' documents say of it. */
export interface MilestoneGroup {
	/** The first record, for name and definition. */
	milestone: MilestoneDetail;
	records: readonly MilestoneDetail[];
}

/** Milestones with their records, in the order of the rows. */
export function milestoneGroups(rows: readonly MilestoneDetail[]): MilestoneGroup[] {
	return [...groupBy(rows, (r) => r.milestone_id).values()].map((records) => ({
		milestone: records[0]!,
		records
	}));
}

/**
 * The fiscal years that records can be drawn over: those of their milestones and of the plans that
 * tell of them.
 * @returns null where there are no records
 */
export function milestoneYears(rows: readonly MilestoneDetail[]): [number, number] | null {
	const years = rows.flatMap((r) => [
		r.first_fiscal_year,
		r.last_fiscal_year,
		...[r.planned_fiscal_year, r.actual_fiscal_year].filter((y) => y !== null)
	]);
	return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** How many records a city has of each status. */
export interface MilestoneCounts {
	municipality: string;
	records: number;
	/** Number of records by status, 0 where there is none. */
	byStatus: Readonly<Record<MilestoneStatus, number>>;
}

function countByStatus(rows: readonly MilestoneDetail[]): Record<MilestoneStatus, number> {
	const counts = MILESTONE_STATUSES.map((status): [MilestoneStatus, number] => [
		status,
		rows.filter((r) => r.status === status).length
	]);
	return Object.fromEntries(counts) as Record<MilestoneStatus, number>;
}

/** Records by status, city by city in the order of the data. */
export function milestoneCounts(rows: readonly MilestoneDetail[]): MilestoneCounts[] {
	const sorted = [...rows].sort((a, b) => a.municipality_order - b.municipality_order);
	return [...groupBy(sorted, (r) => r.municipality)].map(([municipality, own]) => ({
		municipality,
		records: own.length,
		byStatus: countByStatus(own)
	}));
}

/** What a set of records comes to. */
export interface MilestoneSummary {
	milestones: number;
	cities: number;
	records: number;
	byStatus: Readonly<Record<MilestoneStatus, number>>;
	/** Records with both years, and of those the ones that were done in the year planned or before. */
	timed: number;
	onTime: number;
}

/** Counts records, cities and milestones, and how many were done when they were meant to be. */
export function milestoneSummary(rows: readonly MilestoneDetail[]): MilestoneSummary {
	const slips = rows.flatMap((r) => r.slip_years ?? []);
	return {
		milestones: new Set(rows.map((r) => r.milestone_id)).size,
		cities: new Set(rows.map((r) => r.municipality)).size,
		records: rows.length,
		byStatus: countByStatus(rows),
		timed: slips.length,
		onTime: slips.filter((slip) => slip <= 0).length
	};
}
