import { expect, test } from 'vitest';
import { byBasis, measureRows, planAxisOf } from '../../src/analysis';
import {
	describeMeasureMatrix,
	describePlanAxis,
	describeReports,
	describeSameYearActuals,
	Municipalities,
	type ReaderContext
} from '../../src/describe';
import { measureMatrix, planAxis } from '../../src/query';
import { openRealDb } from '../lib/real-data';

const { db, data } = await openRealDb();
const rows = measureRows(await db.ask(measureMatrix, {}));
const axis = planAxisOf(await db.ask(planAxis, {}));
const reader = (language: 'ja' | 'en'): ReaderContext => ({
	language,
	calendar: language === 'ja' ? 'wareki' : 'western',
	municipalities: new Municipalities(
		data.municipality.map((m) => [m.slug, m[`name_${language}`]]),
		[]
	)
});

/** What compares, as read in the documents: the measures by what their figures share. */
const KEPT = {
	actuals: ['paid-leave-days'],
	'same-year': [
		'hometown-tax-amount',
		'rpa-processes',
		'unpaid-claims-amount',
		'bonds-outstanding'
	],
	'other-years': [
		'my-number-card-rate',
		'cloud-municipalities',
		'new-return-gifts',
		'regular-staff',
		'naming-rights-facilities',
		'closure-candidates',
		'open-data-sets'
	],
	none: ['tax-collection-rate', 'website-visits']
};

test('every shared measure stands once, by what its figures have in common', () => {
	expect(
		Object.fromEntries(
			byBasis(rows).map(({ basis, rows: list }) => [basis, list.map((r) => r.concept.concept_id)])
		)
	).toEqual(KEPT);
	expect(rows).toHaveLength(data.concept.length);
});

test('figures of one year are those that the documents print', () => {
	const shared = (concept: string) =>
		rows
			.find((r) => r.concept.concept_id === concept)!
			.sharedYears.map((s) => [
				s.kind,
				s.fiscalYear,
				...s.figures.map((f) => `${f.municipality} ${f.value}`)
			]);
	expect(shared('paid-leave-days')).toEqual([
		['actual', 2019, 'iwakuni 12.6', 'mine 9.57'],
		['target', 2023, 'mine 10', 'annaka 14.5']
	]);
	expect(shared('rpa-processes')).toEqual([['target', 2022, 'ube 20', 'annaka 8']]);
	expect(shared('hometown-tax-amount')).toEqual([
		['baseline', 2017, 'sanyo-onoda 38133', 'mine 58611']
	]);
});

test('the plans share one year, of which no document has an actual', () => {
	expect(axis.common).toEqual([2022, 2022]);
	expect(axis.commonActuals).toBe(false);
	expect(axis.plans.map((p) => [p.plan.municipality, p.lastActual])).toEqual([
		['iwakuni', 2020],
		['mine', 2019],
		['sanyo-onoda', 2018],
		['annaka', 2019],
		['ube', 2021]
	]);
});

test('the first page says so', () => {
	const ja = reader('ja');
	expect(describeSameYearActuals(rows, ja)).toBe(
		'同じ年度の実績で市を比べられる共通の指標は、14のうち「年次有給休暇の平均取得日数」だけです。'
	);
	expect(describeMeasureMatrix(rows, ja)).toBe(
		'2市以上の数値を並べて読める指標は、14のうち12です。定義が同じか換算できるのは3、違いに注意が要るのは9です。'
	);
	expect(describeReports(axis, ja)).toBe(
		'結果を報告する文書は岩国市、美祢市だけで、ほかの3市は計画書です。'
	);
	expect(describePlanAxis(axis, ja)).toBe(
		'すべての計画の期間に入る年度は令和4年度（2022）だけです。その年度の実績は、どの文書にもありません。'
	);
	const en = reader('en');
	expect(describeSameYearActuals(rows, en)).toBe(
		'Of 14 shared measures, only “Paid leave taken (average days)” can be compared by actual results of the same year.'
	);
	expect(describePlanAxis(axis, en)).toBe(
		'Only FY2022 lies in the period of every plan. No document has results of that year.'
	);
});
