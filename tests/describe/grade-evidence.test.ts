import { describe, expect, test } from 'vitest';
import { attainmentRows } from '../../src/analysis/attainment';
import {
	describeAttainments,
	describeDisagreements,
	describeUndefinedScales,
	gradeEvidenceNotes
} from '../../src/describe/grade-evidence';
import { givenGrades, gradeScaleList, progressFigures } from '../../src/query';
import { everything, openRealDb } from '../lib/real-data';
import { givenGrade, progressFigure, readerOf } from '../lib/rows';

const { db, data } = await openRealDb();
const all = everything(data, 'all');
const scales = await db.ask(gradeScaleList, {});
const real = attainmentRows(await db.ask(givenGrades, all), await db.ask(progressFigures, all));

describe('describeDisagreements', () => {
	test('says that none disagrees, of which years and whose they are', () => {
		expect(describeDisagreements(real, readerOf('ja'))).toBe(
			'令和元年度（2019）の美祢市の評価で数値と照らせる24件に、上位で目標未達、下位で目標達成だけのものはありません。美祢市の評価は達成率も使って読み取ったため、合っていても証拠になりません。'
		);
		expect(describeDisagreements(real, readerOf('en'))).toBe(
			'Of the grades of Mine for FY2019, 24 can be held against figures: no top one stands beside a missed target, and no low one beside reached targets only. The grades of Mine were read with the help of achievement rates, so that they agree is no proof.'
		);
	});
	test('counts those that do', () => {
		const own = { municipality: 'iwakuni', fiscal_year: 2020 };
		const rows = attainmentRows(
			[givenGrade({ initiative_id: 'iwakuni-1', grade: 'A' })],
			[
				progressFigure({ ...own, initiative_id: 'iwakuni-1', value: 9 }),
				progressFigure({ ...own, initiative_id: 'iwakuni-1', kind: 'target', value: 10 })
			]
		);
		expect(describeDisagreements(rows, readerOf('ja'))).toBe(
			'令和2年度（2020）の岩国市の評価で数値と照らせる1件のうち、食い違うのは上位で未達があるもの1件です。'
		);
		expect(describeDisagreements(rows, readerOf('en'))).toContain(
			'1 top grade stands beside a missed target.'
		);
	});
	test('says where no figure can be assessed', () => {
		expect(describeDisagreements([], readerOf('ja'))).toBe(
			'数値と照らし合わせられる評価はありません。'
		);
	});
});

test('of how many grades the figures say nothing stands behind', () => {
	expect(describeAttainments(real, readerOf('ja'))).toMatch(
		/ほかの113件は、文書の数値では判定できません。目標の年度が書かれておらず、食い違うか判定できない評価が1件あります。$/
	);
});

test('a note for each tier tells what stands beside it', () => {
	expect(gradeEvidenceNotes(real, scales, readerOf('ja'))).toEqual([
		'上位の評価（A）は達成だけが6件',
		'中位の評価（B）は達成だけが3件、達成と未達の両方が2件、未達だけが5件',
		'下位の評価（C）は達成と未達の両方が1件、未達だけが7件'
	]);
	expect(gradeEvidenceNotes(real, scales, readerOf('en'))[1]).toBe(
		'Middle grades (B): 3 beside reached targets only, 2 beside reached and missed targets and 5 beside missed targets only'
	);
});

test('of a scale that its document does not define, the tiers are the editors’ reading', () => {
	expect(describeUndefinedScales(scales, readerOf('ja'))).toBe(
		'美祢市の文書は評価の意味を定義していないため、どの評価が上位・中位・下位かは、このサイトの編集者の読み'
	);
	const defined = scales.filter((s) => s.meaning_ja !== null);
	expect(describeUndefinedScales(defined, readerOf('ja'))).toBeNull();
});
