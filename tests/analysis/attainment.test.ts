import { describe, expect, test } from 'vitest';
import {
	attainmentRows,
	disagreements,
	gradeEvidence,
	outcomeCounts
} from '../../src/analysis/attainment';
import { orderOf } from '../chart/scales';
import { givenGrade, progressFigure as figure } from '../lib/rows';

const give = (initiative: string, year: number, grade: string, period: string | null = '期末') =>
	givenGrade({
		initiative_id: `iwakuni-${initiative}`,
		fiscal_year: year,
		period,
		grade,
		grade_order: orderOf(grade)
	});

describe('attainmentRows', () => {
	const measured = (initiative: string, indicator: string, actual: number, target: number) => {
		const own = {
			municipality: 'iwakuni',
			initiative_id: `iwakuni-${initiative}`,
			indicator_id: indicator,
			fiscal_year: 2020
		};
		return [figure({ ...own, value: actual }), figure({ ...own, kind: 'target', value: target })];
	};
	const rows = attainmentRows(
		[
			give('1', 2020, 'C', '中間'),
			give('1', 2020, 'A'),
			give('2', 2020, 'D'),
			give('3', 2020, 'B'),
			give('4', 2020, 'A')
		],
		[
			...measured('1', 'a', 9, 10),
			...measured('1', 'b', 10, 10),
			...measured('2', 'c', 11, 10),
			...measured('3', 'd', 0, 10)
		]
	);
	test('set each closing grade beside each measured indicator of its initiative', () => {
		expect(
			rows.map((r) => [
				r.grade.grade,
				r.figure?.indicator_id ?? null,
				r.attainment?.outcome ?? null,
				r.disagreement
			])
		).toEqual([
			['A', 'a', 'missed', 'top-missed'],
			['A', 'b', 'reached', 'top-missed'],
			['D', 'c', 'reached', 'low-reached'],
			['B', 'd', 'missed', null],
			['A', null, null, null]
		]);
	});
	test('say together what speaks for each grade and what against it', () => {
		expect(gradeEvidence(rows).map((e) => [e.grade.grade, e.evidence, e.rows.length])).toEqual([
			['A', 'mixed', 2],
			['D', 'for', 1],
			['B', 'against', 1]
		]);
		const { topMissed, lowReached, perhaps } = disagreements(rows);
		expect([topMissed.length, lowReached.length, perhaps.length]).toEqual([1, 1, 0]);
	});
	test('are counted by grade, highest first', () => {
		expect(outcomeCounts(rows)).toEqual([
			{ grade: 'A', grades: 2, for: 0, mixed: 1, against: 0, none: 1 },
			{ grade: 'B', grades: 1, for: 0, mixed: 0, against: 1, none: 0 },
			{ grade: 'D', grades: 1, for: 1, mixed: 0, against: 0, none: 0 }
		]);
	});
	test('are counted in grades throughout, so that the parts add up to the whole', () => {
		for (const count of outcomeCounts(rows))
			expect(count.for + count.mixed + count.against + count.none).toBe(count.grades);
	});
});
