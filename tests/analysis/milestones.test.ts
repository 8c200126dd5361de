import { expect, test } from 'vitest';
import {
	milestoneCounts,
	milestoneGroups,
	milestoneSummary,
	milestoneYears
} from '../../src/analysis/milestones';
import { milestoneRecords } from '../lib/milestone-rows';
import { milestoneRecord } from '../lib/rows';

const cloud = milestoneRecord({ milestone_id: 'cloud', last_fiscal_year: 2024 });
const rows = [...milestoneRecords, cloud];

test('milestones keep their records and the order of the rows', () => {
	expect(milestoneGroups(rows).map((g) => [g.milestone.milestone_id, g.records.length])).toEqual([
		['rpa', milestoneRecords.length],
		['cloud', 1]
	]);
});

test('the axis holds the years of the steps and of the plans', () => {
	expect(milestoneYears(rows)).toEqual([2019, 2024]);
	const early = milestoneRecord({ actual_fiscal_year: 2015 });
	const later = milestoneRecord({ planned_fiscal_year: 2025 });
	expect(milestoneYears([early, later])).toEqual([2015, 2025]);
	expect(milestoneYears([])).toBeNull();
});

test('cities are counted by state in the order of the data, with zeros', () => {
	const counts = milestoneCounts(rows);
	expect(counts.map((c) => [c.municipality, c.records])).toEqual([
		['ube', 2],
		['iwakuni', 2],
		['mine', 2],
		['annaka', 2]
	]);
	expect(counts[1]!.byStatus).toEqual({
		done: 0,
		delayed: 1,
		dropped: 1,
		'under-way': 0,
		planned: 0,
		unknown: 0
	});
});

test('what was done by the year planned is counted among what has both years', () => {
	expect(milestoneSummary(rows)).toMatchObject({
		milestones: 2,
		cities: 4,
		records: 8,
		timed: 2,
		onTime: 1
	});
	const early = milestoneRecord({ slip_years: -1 });
	expect(milestoneSummary([early])).toMatchObject({ timed: 1, onTime: 1 });
});
