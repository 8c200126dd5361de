import { describe, expect, test } from 'vitest';
import { attainmentRows } from '../../src/analysis/attainment';
import { describeGradeEvidence, describeUndefinedScales } from '../../src/describe/grade-evidence';
import { givenGrades, gradeScaleList, progressFigures } from '../../src/query';
import { everything, openRealDb } from '../lib/real-data';
import { givenGrade, progressFigure, readerOf } from '../lib/rows';

const { db, data } = await openRealDb();
const all = everything(data, 'all');
const scales = await db.ask(gradeScaleList, {});
const real = attainmentRows(await db.ask(givenGrades, all), await db.ask(progressFigures, all));

describe('describeGradeEvidence', () => {
	test('tells of every tier, all of Mine, what stands beside it', () => {
		expect(describeGradeEvidence(real, scales, readerOf('ja'))).toBe(
			'数字と照らし合わせられる評価は24件（美祢市のみ）です：上位の評価（A）は達成だけが6件。中位の評価（B）は達成だけが3件、達成と未達の両方が2件、未達だけが5件。下位の評価（C）は達成と未達の両方が1件、未達だけが7件。上位の評価で未達の指標があるものも、下位の評価で達成だけのものもありません。目標の年度が書かれておらず、評価と食い違うかを判定できないものが1件あります。'
		);
		expect(describeGradeEvidence(real, scales, readerOf('en'))).toBe(
			'24 grades have figures beside them that can be assessed (Mine only). Top grades (A): 6 beside reached targets only. Middle grades (B): 3 beside reached targets only, 2 beside reached and missed targets, 5 beside missed targets only. Low grades (C): 1 beside reached and missed targets, 7 beside missed targets only. No top grade stands beside a missed target, and no low one beside reached targets only. For 1 grade the target has no year, so whether they disagree cannot be settled.'
		);
	});
	test('names the disagreements where there are some', () => {
		const own = { municipality: 'iwakuni', fiscal_year: 2020 };
		const rows = attainmentRows(
			[givenGrade({ initiative_id: 'iwakuni-1', grade: 'A' })],
			[
				progressFigure({ ...own, initiative_id: 'iwakuni-1', value: 9 }),
				progressFigure({ ...own, initiative_id: 'iwakuni-1', kind: 'target', value: 10 })
			]
		);
		expect(describeGradeEvidence(rows, scales, readerOf('ja'))).toBe(
			'数字と照らし合わせられる評価は1件（岩国市のみ）です：上位の評価（A）は未達だけが1件。食い違うのは、上位の評価で未達の指標があるもの1件です。'
		);
		expect(describeGradeEvidence(rows, scales, readerOf('en'))).toContain(
			'1 top grade stands beside a missed target.'
		);
	});
	test('says where no figure can be assessed', () => {
		expect(describeGradeEvidence([], scales, readerOf('ja'))).toBe(
			'数字と照らし合わせられる評価はありません。'
		);
	});
});

test('of a scale that its document does not define, the tiers are the editors’ reading', () => {
	expect(describeUndefinedScales(scales, readerOf('ja'))).toBe(
		'美祢市の文書は評価の意味を定義していないため、どの評価が上位・中位・下位かは、このサイトの編集者の読み'
	);
	const defined = scales.filter((s) => s.meaning_ja !== null);
	expect(describeUndefinedScales(defined, readerOf('ja'))).toBeNull();
});
