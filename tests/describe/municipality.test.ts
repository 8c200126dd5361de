import { describe, expect, test } from 'vitest';
import { describeMunicipality, describeScheduleYears } from '../../src/describe/municipality';
import { readerOf, step } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');
const initiatives = [
	{ figures: 2, evaluations: 0 },
	{ figures: 0, evaluations: 0 }
];
const graded = [{ figures: 1, evaluations: 1 }];
const plan = [{ kind: 'plan' }] as const;
const report = [{ kind: 'plan' }, { kind: 'progress report' }] as const;

describe('describeMunicipality', () => {
	test('says that there is only a plan where every document is one', () => {
		expect(describeMunicipality('宇部市', initiatives, plan, ja)).toBe(
			'宇部市は、取組2件のうち1件に実績や目標などの数値があります。読んだ文書は計画書だけで、評価はありません。'
		);
		expect(describeMunicipality('Ube', initiatives, plan, en)).toBe(
			'1 of 2 initiatives of Ube have actuals or targets in numbers. The only document read is a plan, without grades.'
		);
	});
	test('says that a report gives no grades where it does not', () => {
		expect(describeMunicipality('宇部市', initiatives, report, ja)).toMatch(
			/文書に市の評価はありません。$/
		);
		expect(describeMunicipality('Ube', initiatives, report, en)).toMatch(/give no grades\.$/);
	});
	test('says whose the grades are where there are some', () => {
		expect(describeMunicipality('岩国市', graded, report, ja)).toBe(
			'岩国市は、取組1件のすべてに実績や目標などの数値があります。評価は市が自ら付けたもので、ほかの市とは比べられません。'
		);
	});
});

describe('describeScheduleYears', () => {
	const steps = [
		step({ fiscal_year: 2020 }),
		step({ fiscal_year: 2022, initiative_id: 'ube-2', kind: 'result' })
	];
	test('counts initiatives with a schedule and names its years', () => {
		expect(describeScheduleYears(steps, 3, ja)).toBe(
			'取組3件のうち2件に、令和2年度（2020）の計画、令和4年度（2022）の結果があります。'
		);
		expect(describeScheduleYears(steps, 2, en)).toBe(
			'All 2 initiatives have plans for FY2020 and results for FY2022.'
		);
	});
	test('says what stands in the table only', () => {
		const undated = step({ fiscal_year: null });
		expect(describeScheduleYears([...steps, undated], 2, ja)).toMatch(
			/年度が読み取れないものは表にだけあります。$/
		);
		expect(describeScheduleYears([undated], 1, ja)).toBe(
			'取組1件すべてに、計画がありますが、年度は読み取れません。'
		);
	});
});
