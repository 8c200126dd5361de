import { expect, test } from 'vitest';
import { gradesByScale, tierGrades } from '../../src/analysis/grade-scales';
import { openGrades } from '../lib/open-grades';

const { grades, scales } = await openGrades();

test('the grades of a city stand by scale, the one used first before the other', () => {
	// The first initiative has its newest grade on the second scale only.
	const newestFirst = [...grades].sort((a, b) => b.fiscal_year - a.fiscal_year);
	for (const rows of [grades, newestFirst])
		expect(
			gradesByScale(rows)
				.filter((s) => s.slug === 'iwakuni')
				.map((s) => [s.id, s.oneOfSeveral, new Set(s.grades.map((g) => g.fiscal_year)).size])
		).toEqual([
			['iwakuni-2019', true, 2],
			['iwakuni-made-up', true, 1]
		]);
	expect(
		gradesByScale(grades)
			.filter((s) => !s.oneOfSeveral)
			.map((s) => s.id)
	).toEqual(['mine-2019', 'kaku-marks']);
	expect(gradesByScale(grades).flatMap((s) => s.grades)).toHaveLength(grades.length);
});

test('the grades of a tier are those that the scales place there, whatever their letters', () => {
	const of = (id: string) => scales.filter((s) => s.scale_id === id);
	expect(tierGrades(of('kaku-marks'), 'top')).toEqual(['◎', '○']);
	expect(tierGrades(of('kaku-marks'), 'low')).toEqual(['×']);
	expect(tierGrades([...of('iwakuni-2019'), ...of('iwakuni-made-up')], 'top')).toEqual([
		'AA',
		'A',
		'S'
	]);
});
