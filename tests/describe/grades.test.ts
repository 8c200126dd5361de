import { describe, expect, test } from 'vitest';
import {
	describeFarMoves,
	describeGrades,
	describeMoves,
	gradedOnceNotes,
	gradeWords,
	lastGradeNotes
} from '../../src/describe/grades';
import { orderOf, SCALE } from '../chart/scales';
import { givenGrade, grade, readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');
const give = (initiative: string, year: number, grade: string, period: string | null = '期末') =>
	givenGrade({
		initiative_id: `iwakuni-${initiative}`,
		fiscal_year: year,
		period,
		grade,
		grade_order: orderOf(grade)
	});

describe('describeGrades', () => {
	test('counts each city’s latest final grades, the best first', () => {
		const grades = [
			grade({ fiscal_year: 2019, grade: 'AA', grade_order: 1 }),
			grade({ grade: 'B', grade_order: 3 }),
			grade({ initiative_id: 'iwakuni-2' }),
			grade({ initiative_id: 'iwakuni-3' }),
			grade({ fiscal_year: 2021, period: '中間', grade: 'C', grade_order: 4 }),
			grade({ municipality: 'mine', fiscal_year: 2019, period: null })
		];
		expect(describeGrades(grades, ja)).toBe(
			'岩国市は令和2年度（2020）にAが2件、Bが1件。美祢市は令和元年度（2019）にAが1件。評価区分は市ごとに違い、市どうしでは比べられません。'
		);
		expect(describeGrades(grades, en)).toBe(
			'Iwakuni in FY2020: 2 × A, 1 × B. Mine in FY2019: 1 × A. Each city has its own scale; grades do not compare between cities.'
		);
	});
	test('counts grades of the middle of the year where there are no others', () => {
		const grades = [grade({ period: '中間' })];
		expect(describeGrades(grades, ja)).toBe(
			'岩国市は令和2年度（2020）中間にAが1件。評価区分は市ごとに違い、市どうしでは比べられません。'
		);
		expect(describeGrades(grades, en)).toBe(
			'Iwakuni in mid-year FY2020: 1 × A. Each city has its own scale; grades do not compare between cities.'
		);
	});
});

describe('describeMoves', () => {
	const grades = [
		give('1', 2019, 'B'),
		give('1', 2020, 'C', '中間'),
		give('1', 2020, 'A'),
		give('2', 2019, 'A'),
		give('2', 2020, 'A'),
		give('3', 2019, 'AA'),
		give('3', 2020, 'B')
	];
	test('goes from the end of one year to the end of the next', () => {
		expect(describeMoves(grades, SCALE, readerOf('ja'))).toEqual([
			'岩国市は令和元年度（2019）から令和2年度（2020）に、上がった評価1件、下がった評価1件、同じ評価1件です'
		]);
		expect(describeMoves(grades, SCALE, readerOf('en'))).toEqual([
			'Of the grades of Iwakuni, from FY2019 to FY2020, 1 went up, 1 went down and 1 stayed the same'
		]);
	});
	test('names no movement that there is not', () => {
		expect(describeMoves(grades.slice(3, 5), SCALE, readerOf('ja'))).toEqual([
			'岩国市は令和元年度（2019）から令和2年度（2020）に、同じ評価1件です'
		]);
	});
	test('says where a city graded once only', () => {
		expect(describeMoves([give('1', 2019, 'B', null)], SCALE, readerOf('ja'))).toEqual([
			'岩国市の評価は令和元年度（2019）の1回だけで、動きは分かりません'
		]);
	});
	test('tells those that moved far from the others', () => {
		expect(describeFarMoves(grades, SCALE, ja)).toBe(
			'岩国市で2段以上動いたのは、下がった1件のうち1件です。'
		);
		expect(describeFarMoves(grades, SCALE, en)).toBe(
			'Two steps or more in Iwakuni: 1 of the 1 that went down.'
		);
		expect(describeFarMoves(grades.slice(3, 5), SCALE, ja)).toBe(
			'岩国市で動いた評価はありません。'
		);
	});
	test('says that none moved far in words, never as a count of zero', () => {
		const near = grades.slice(0, 5);
		expect(describeFarMoves(near, SCALE, ja)).toBe(
			'岩国市で動いた評価1件に、2段以上動いたものはありません。'
		);
		expect(describeFarMoves(near, SCALE, en)).toBe(
			'The grade of Iwakuni that moved went one step.'
		);
	});
	test('notes who graded once only, and says nothing else where all did', () => {
		const once = give('4', 2019, 'B', null);
		const mine = { ...once, municipality: 'mine', scale_id: 'mine-2019' };
		const words = '美祢市の評価は令和元年度（2019）の1回だけで、動きは分かりません';
		expect(gradedOnceNotes([...grades, mine], SCALE, ja)).toEqual([words]);
		expect(describeFarMoves([...grades, mine], SCALE, ja)).not.toContain('美祢市');
		expect(describeFarMoves([mine], SCALE, ja)).toBe(`${words}。`);
	});
	test('stands beside the grades that were given last', () => {
		expect(lastGradeNotes(grades, SCALE, readerOf('ja'))).toEqual([
			'岩国市の令和2年度（2020）の評価：A 2・B 1'
		]);
		expect(lastGradeNotes(grades, SCALE, readerOf('en'))).toEqual([
			'Grades of Iwakuni in FY2020: A 2, B 1'
		]);
	});
});

test('a grade of low certainty has a question mark', () => {
	expect([grade(), grade({ certainty: 'low' })].map(gradeWords)).toEqual(['A', 'A?']);
});
