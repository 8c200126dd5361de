import { describe, expect, test } from 'vitest';
import {
	closingGrades,
	closingRounds,
	countMoves,
	gradePairs,
	gradingRounds,
	isMidYear,
	type GivenGrade
} from '../../src/domain';

const ORDER = ['AA', 'A', 'B', 'C', 'D'];

/** A grade as 「1 2020期末 A」, with the department and another scale behind. */
function given(text: string): GivenGrade {
	const [id, when, grade, department, scale] = text.split(' ');
	const [, year, period] = /^(\d{4})(.*)$/.exec(when!)!;
	return {
		initiative_id: id!,
		department_ja: department || null,
		fiscal_year: Number(year),
		period: period === '' ? null : period!,
		grade: grade!,
		scale_id: scale ?? 'own',
		grade_order: ORDER.indexOf(grade!) + 1
	};
}

const END = { fiscal_year: 2020, period: '期末' };
const MIDDLE = { fiscal_year: 2020, period: '中間' };
const BEFORE = { fiscal_year: 2019, period: '期末' };

describe('rounds', () => {
	test('stand in time, the middle of a year before its end', () => {
		const grades = ['1 2020期末 A', '1 2020中間 B', '1 2019期末 B', '2 2020期末 C'].map(given);
		expect(gradingRounds(grades)).toEqual([BEFORE, MIDDLE, END]);
		expect(closingRounds(grades)).toEqual([BEFORE, END]);
	});
	test('of a year that has a middle only: the middle closes it', () => {
		expect(closingRounds(['1 2019期末 B', '1 2020中間 A'].map(given))).toEqual([BEFORE, MIDDLE]);
	});
	test('without a period are years', () => {
		expect(gradingRounds(['1 2020 A', '1 2019 A'].map(given))).toEqual([
			{ fiscal_year: 2019, period: null },
			{ fiscal_year: 2020, period: null }
		]);
	});
});

test('the middle of a year is told by its word', () => {
	expect(['中間', '期末', null].map(isMidYear)).toEqual([true, false, false]);
});

describe('gradePairs', () => {
	const grades = [
		'1 2019期末 B',
		'1 2020中間 C',
		'1 2020期末 A',
		'2 2019期末 A',
		'2 2020期末 A',
		'3 2019期末 AA',
		'3 2020期末 D',
		'4 2019期末 B 市民課',
		'4 2020期末 A 市民課',
		'4 2019期末 B 財政課',
		'4 2020期末 C 財政課',
		'5 2020期末 A',
		'6 2019期末 A'
	].map(given);
	const pairs = gradePairs(grades, BEFORE, END);

	test('say of each initiative and department where it went', () => {
		expect(pairs.map((p) => [p.before?.grade ?? null, p.after?.grade ?? null, p.move])).toEqual([
			['B', 'A', 'up'],
			['A', 'A', 'same'],
			['AA', 'D', 'down'],
			['B', 'A', 'up'],
			['B', 'C', 'down'],
			[null, 'A', null],
			['A', null, null]
		]);
	});
	test('say why a move cannot be told', () => {
		const other = gradePairs(['1 2019期末 B', '1 2020期末 A  new'].map(given), BEFORE, END);
		expect(other.map((p) => [p.move, p.noMove])).toEqual([[null, 'other-scale']]);
		expect(countMoves(other)).toEqual({ up: 0, same: 0, down: 0 });
		expect(pairs.map((p) => p.noMove).slice(-3)).toEqual([null, 'one-grade', 'one-grade']);
	});
	test('are counted where both grades are there', () => {
		expect(countMoves(pairs)).toEqual({ up: 2, same: 1, down: 2 });
		expect(countMoves(gradePairs(grades, MIDDLE, END))).toEqual({ up: 1, same: 0, down: 0 });
	});
});

test('closingGrades are the last of each year, initiative and department', () => {
	const grades = [
		'1 2019期末 B',
		'1 2020期末 A',
		'1 2020中間 C',
		'2 2020中間 B',
		'3 2020中間 B 市民課',
		'3 2020期末 A 市民課',
		'3 2020中間 C 財政課'
	].map(given);
	expect(closingGrades(grades)).toEqual([grades[0], grades[1], grades[3], grades[5], grades[6]]);
});
