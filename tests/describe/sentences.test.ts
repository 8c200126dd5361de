import { describe, expect, test } from 'vitest';
import { finalTarget, latestValue } from '../../src/analysis/latest';
import { conceptsOf } from '../../src/analysis/panels';
import { conceptUnit, describeConcept } from '../../src/describe/concept';
import { describeGrades } from '../../src/describe/grades';
import { formatYearShort, observationLabel } from '../../src/describe/observation';
import { describeSchedule } from '../../src/describe/schedule';
import { describeTheme } from '../../src/describe/theme';
import type { ObservationDetail } from '../../src/query';
import { figure, grade, readerOf, series, step } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

describe('announceFigure', () => {
	test('says city, indicator, year, kind and value', () => {
		expect(observationLabel(figure({ value: 17 }), ja)).toBe(
			'宇部市、RPA業務数、令和3年度（2021）、実績 17業務'
		);
		expect(observationLabel(figure({ value: 17 }), en)).toBe(
			'Ube, RPA processes, FY2021, Actual 17 processes'
		);
	});
	test('says scope, doubts and what does not compare', () => {
		const row = figure({
			municipality: 'mine',
			kind: 'target',
			fiscal_year: null,
			value: -18000,
			unit_ja: '㎡',
			unit_en: '㎡',
			bound: 'about',
			scope_ja: '5年間の合計',
			scope_en: null,
			certainty: 'low',
			comparability: 'not_comparable'
		});
		expect(observationLabel(row, ja)).toBe(
			'美祢市、RPA業務数、年度の記載なし、目標 約−18,000㎡、対象範囲 5年間の合計、確度 低、比べられない'
		);
		expect(observationLabel(row, en)).toBe(
			'Mine, RPA processes, no year printed, Target about −18,000㎡, Scope 5年間の合計, Certainty low, Not comparable'
		);
	});
	test('quotes words that stand in place of a number', () => {
		const row = figure({ kind: 'target', value: null, value_text: '計画に基づく人数' });
		expect(observationLabel(row, ja)).toContain('目標 「計画に基づく人数」');
		expect(observationLabel(row, en)).toContain('Target “計画に基づく人数”');
	});
});

test('shortYearWords follow the calendar', () => {
	expect(formatYearShort({ fiscal_year: 2021 }, ja)).toBe('R3');
	expect(formatYearShort({ fiscal_year: 2021 }, readerOf('ja', 'western'))).toBe('2021');
	expect(formatYearShort({ fiscal_year: null }, en)).toBe('no year printed');
});

describe('what a series stands at', () => {
	const rows = [
		...series('baseline', [
			[2017, 1],
			[2018, 2]
		]),
		...series('target', [
			[2022, 20],
			[2025, null],
			[null, 30]
		]),
		...series('actual', [
			[2021, 17],
			[2020, 9]
		])
	];
	test('is its latest actual', () => {
		expect(latestValue(rows)).toMatchObject({ kind: 'actual', fiscal_year: 2021 });
	});
	test('is its latest baseline where nothing was achieved yet', () => {
		const planned = rows.filter((r) => r.kind !== 'actual');
		expect(latestValue(planned)).toMatchObject({ kind: 'baseline', fiscal_year: 2018 });
		expect(latestValue(planned.filter((r) => r.kind === 'target'))).toBeNull();
	});
	test('aims at its last target that has a year and a number', () => {
		expect(finalTarget(rows)).toMatchObject({ fiscal_year: 2022, value: 20 });
		expect(finalTarget([])).toBeNull();
	});
});

describe('describeConcept', () => {
	const describeRows = (rows: ObservationDetail[]) => {
		const [concept] = conceptsOf(rows, 'rpa');
		return [describeConcept(concept!, ja), describeConcept(concept!, en)];
	};
	const ube = [...series('actual', [[2021, 17]]), ...series('target', [[2022, 20]])];
	const city = (municipality: string, change: Partial<ObservationDetail> = {}) =>
		series('actual', [[2021, 5]], { municipality, ...change });

	test('of one city', () => {
		expect(describeRows(ube)).toEqual([
			'宇部市は実績17業務（令和3年度（2021））、目標20業務（令和4年度（2022））。選んだ市のうち、これを測っているのは宇部市だけです。',
			'Ube: actual 17 processes (FY2021), target 20 processes (FY2022). Of the chosen cities only Ube measures it.'
		]);
	});
	test('of an actual beside the target of its year', () => {
		const rows = [
			...series('actual', [[2019, 333]]),
			...series('target', [
				[2019, 341],
				[2023, 326]
			])
		];
		expect(describeRows(rows)).toEqual([
			'宇部市は実績333業務（令和元年度（2019）、同じ年度の目標341業務）、目標326業務（令和5年度（2023））。選んだ市のうち、これを測っているのは宇部市だけです。',
			'Ube: actual 333 processes (FY2019, target of that year 341 processes), target 326 processes (FY2023). Of the chosen cities only Ube measures it.'
		]);
		// The last target is not said twice.
		expect(describeRows(rows.slice(0, 2))[1]).toMatch(
			/^Ube: actual 333 processes \(FY2019, target of that year 341 processes\)\. Of/
		);
	});
	test('of cities that share a definition, and one that does not', () => {
		expect(
			describeRows([...ube, ...city('mine'), ...city('annaka', { comparability: 'similar' })])
		).toEqual([
			'宇部市は実績17業務（令和3年度（2021））、目標20業務（令和4年度（2022））。美祢市は実績5業務（令和3年度（2021））。安中市は実績5業務（令和3年度（2021））。宇部市、美祢市は同じ定義で並べて読めます。安中市は、定義などの違いに注意すればその横に並べて読めます。',
			'Ube: actual 17 processes (FY2021), target 20 processes (FY2022). Mine: actual 5 processes (FY2021). Annaka: actual 5 processes (FY2021). Ube, Mine share a definition and can be read side by side. Annaka can be read beside them with care, as definitions or the like differ.'
		]);
	});
	test('of cities whose definitions are near', () => {
		const [japanese, english] = describeRows([
			...ube,
			...city('mine', { comparability: 'similar' })
		]);
		expect(japanese).toMatch(/宇部市、美祢市は、定義などの違いに注意すれば並べて読めます。$/);
		expect(english).toMatch(
			/Ube, Mine can be read side by side with care, as definitions or the like differ\.$/
		);
	});
	test('of cities whose definitions differ', () => {
		const [japanese, english] = describeRows([
			...ube,
			...city('mine', { comparability: 'not_comparable' })
		]);
		expect(japanese).toMatch(/並べて大小を読める市の組はありません。$/);
		expect(english).toMatch(/No two cities can be read against each other\.$/);
	});
	test('of a city that measures it twice is of one city', () => {
		const twice = [...ube, ...city('ube', { indicator_id: 'ube-rpa-2' })];
		expect(describeRows(twice).map((s) => s!.split(/[。.] ?/).at(-2))).toEqual([
			'選んだ市のうち、これを測っているのは宇部市だけです',
			'Of the chosen cities only Ube measures it'
		]);
	});
	test('of a city that measures it twice and one that does not compare ranks nobody', () => {
		const rows = [
			...ube,
			...city('ube', { indicator_id: 'ube-rpa-2' }),
			...city('mine', { comparability: 'not_comparable' })
		];
		expect(describeRows(rows)[1]).toMatch(/No two cities can be read against each other\.$/);
	});
	test('names no city as both sharing the definition and standing apart', () => {
		const rows = [
			...ube,
			...city('mine'),
			...city('ube', { indicator_id: 'ube-rpa-2', comparability: 'not_comparable' })
		];
		expect(describeRows(rows)[0]).toMatch(/。宇部市、美祢市は同じ定義で並べて読めます。$/);
		expect(describeRows(rows)[1]).toMatch(
			/\. Ube, Mine share a definition and can be read side by side\.$/
		);
	});
	test('of words alone', () => {
		const words = figure({ kind: 'target', value: null, value_text: '未定' });
		expect(describeRows([words])).toEqual([
			'宇部市は年度のある数字なし。選んだ市のうち、これを測っているのは宇部市だけです。',
			'Ube: no dated number. Of the chosen cities only Ube measures it.'
		]);
	});
});

describe('describeTheme', () => {
	const rows = [figure(), figure({ municipality: 'mine' }), figure({ value: null })];
	const both = new Set(['ube', 'mine']);
	test('says who works on it, how much there is, and who has nothing', () => {
		expect(describeTheme('rpa', rows, ['ube', 'mine', 'annaka'], both, ja)).toBe(
			'宇部市、美祢市が取り組み、値は2個、2市以上が似たことを測る指標は1つ、そのうち注意すれば比べられるものは1つです。安中市の文書には取組がありません。'
		);
		expect(describeTheme('rpa', rows, ['ube', 'mine', 'annaka'], both, en)).toBe(
			'Ube, Mine work on it, with 2 figures. Two or more cities measure something alike in 1 case; 1 of them can be compared, with care. The documents of Annaka have no initiative on it.'
		);
	});
	test('counts one as one', () => {
		expect(describeTheme('rpa', [figure()], ['ube'], both, en)).toMatch(
			/^Ube works on it, with 1 figure\. /
		);
	});
	test('says when nobody works on it', () => {
		expect(describeTheme('rpa', [], ['annaka'], both, ja)).toBe(
			'選んだ市にこのテーマの取組はありません。'
		);
		expect(describeTheme('rpa', [], ['annaka'], both, en)).toBe(
			'None of the chosen cities has an initiative on this theme.'
		);
	});
});

describe('describeSchedule', () => {
	const consider = { plan_text_ja: '検討', phase: 'consider' } as const;
	test('says who plans to implement first', () => {
		const steps = [
			step({ fiscal_year: 2020, ...consider }),
			step({ fiscal_year: 2022 }),
			step({ municipality: 'mine', fiscal_year: 2021 }),
			step({ municipality: 'annaka', fiscal_year: 2021 }),
			step({ municipality: 'iwakuni', fiscal_year: 2019, kind: 'result' }),
			step({ fiscal_year: null }),
			step({ fiscal_year: null, ...consider })
		];
		expect(describeSchedule(steps, ja)).toBe(
			'5の欄があり、「実施」の計画が最も早いのは美祢市、安中市の令和3年度（2021）です。年度が読み取れない2の欄は表にだけあります。'
		);
		expect(describeSchedule(steps, en)).toBe(
			'5 cells; the earliest plan to implement is Mine, Annaka’s in FY2021. 2 cells whose year cannot be told stand in the table only.'
		);
	});
	test('says when none plans to, and counts one as one', () => {
		const steps = [step(consider), step({ fiscal_year: null })];
		expect(describeSchedule(steps, ja)).toBe(
			'1の欄があり、「実施」の計画が最も早いのはどの市にもありません。年度が読み取れない1の欄は表にだけあります。'
		);
		expect(describeSchedule(steps, en)).toBe(
			'1 cell; no plan to implement has a year. 1 cell whose year cannot be told stands in the table only.'
		);
	});
	test('says when no cell has a year', () => {
		const steps = [step({ fiscal_year: null })];
		expect(describeSchedule(steps, ja)).toBe('年度のある年次計画の欄はありません。');
		expect(describeSchedule(steps, en)).toBe('No schedule cell with a year.');
	});
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
			'Iwakuni in FY2020 (中間): 1 × A. Each city has its own scale; grades do not compare between cities.'
		);
	});
});

test('conceptUnit is in the reader’s language', () => {
	expect([conceptUnit(figure(), ja), conceptUnit(figure(), en)]).toEqual(['業務', 'processes']);
	expect(conceptUnit(figure({ concept_unit_ja: null }), ja)).toBe('');
});
