import { describe, expect, test } from 'vitest';
import { gradeHistory } from '../../src/analysis/grade-history';
import type { EvaluationDetail } from '../../src/query';

describe('gradeHistory', () => {
	const grade = (over: Partial<EvaluationDetail>) =>
		({
			fiscal_year: 2019,
			period: '期末',
			grade: 'A',
			grade_order: 1,
			...over
		}) as EvaluationDetail;
	test('counts by round, mid-year before the end of the year', () => {
		const counts = gradeHistory([
			grade({}),
			grade({ fiscal_year: 2020, grade: 'B', grade_order: 2 }),
			grade({ fiscal_year: 2020, period: '中間' }),
			grade({ fiscal_year: 2020 }),
			grade({ fiscal_year: 2020 })
		]);
		expect(counts.rounds).toEqual([
			{ fiscal_year: 2019, period: '期末' },
			{ fiscal_year: 2020, period: '中間' },
			{ fiscal_year: 2020, period: '期末' }
		]);
		expect(counts.grades.map((g) => [g.grade.grade, g.counts])).toEqual([
			['A', [1, 1, 2]],
			['B', [0, 0, 1]]
		]);
	});
});
