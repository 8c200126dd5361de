import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkGrades } from '../../../../src/domain/dataset/rules/grades';
import { entriesOf } from '../entries';

const SCALE = [
	{ sort_order: 1, grade: 'A' },
	{ sort_order: 2, grade: 'B' }
];
const check = (...changes: Parameters<typeof entriesOf>) =>
	formatFindings(checkGrades(entriesOf(...changes)));

describe('good', () => {
	test('grades on the scale of their city', () => {
		expect(check({ grade_scale: SCALE, evaluation: [{ grade: 'A' }, { grade: 'B' }] })).toEqual([]);
	});

	test('a city that does not grade', () => {
		expect(check({ grade_scale: [], evaluation: [] })).toEqual([]);
	});
});

describe('bad', () => {
	test('a grade that the scale lacks; width matters', () => {
		expect(check({ grade_scale: SCALE, evaluation: [{ grade: 'AA' }, { grade: 'Ａ' }] })).toEqual([
			'data/ube/evaluations.csv:2: column grade: "AA" is not on scale ube-2022; expected A, B',
			'data/ube/evaluations.csv:3: column grade: "Ａ" is not on scale ube-2022; expected A, B'
		]);
	});

	test('a scale that is not known', () => {
		expect(check({ evaluation: [{ scale_id: 'mine-2020' }] })).toEqual([
			'data/ube/evaluations.csv:2: column scale_id: "mine-2020" is not known; expected ube-2022'
		]);
		expect(check({ grade_scale: [], evaluation: [{}] })).toEqual([
			'data/ube/evaluations.csv:2: column scale_id: "ube-2022" is not known; expected a scale in grade-scales.csv'
		]);
	});

	test('a gap and a repetition in the order of a scale', () => {
		expect(
			check({
				grade_scale: [
					{ sort_order: 1, grade: 'A' },
					{ sort_order: 3, grade: 'B' },
					{ sort_order: 3, grade: 'C' }
				]
			})
		).toEqual([
			'data/ube/grade-scales.csv:3: column sort_order: 3 breaks the order of scale ube-2022; expected 1, 2, 3 … from the best'
		]);
	});

	test('tiers that do not follow the order of a scale', () => {
		const held = (...tiers: ('top' | 'middle' | 'low')[]) =>
			check({
				grade_scale: tiers.map((tier, i) => ({
					sort_order: i + 1,
					grade: 'ABCD'[i]!,
					tier
				})),
				evaluation: []
			});
		expect(held('top', 'top', 'middle', 'low')).toEqual([]);
		expect(held('top', 'low', 'middle')).toEqual([
			'data/ube/grade-scales.csv:4: column tier: "middle" of C stands below "low" of B; expected top before middle before low'
		]);
	});
});
