import { describe, expect, test } from 'vitest';
import { describeMunicipality, describeScheduleYears } from '../../src/describe/municipality';
import { cityPromises } from '../../src/analysis';
import { figure, readerOf, step } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');
const plan = [{ kind: 'plan' }] as const;
const report = [{ kind: 'plan' }, { kind: 'progress report' }] as const;
const target = (concept: string, change: Partial<Parameters<typeof figure>[0]> = {}) =>
	figure({
		concept_id: concept,
		concept_ja: concept,
		concept_en: concept,
		indicator_id: `ube-${concept}`,
		kind: 'target',
		fiscal_year: 2022,
		value: 20,
		value_text: '20業務',
		...change
	});
const promises = cityPromises([target('a'), target('b'), target('c')]);
const say = (
	list: typeof promises,
	documents: readonly { kind: 'plan' | 'progress report' }[],
	graded: boolean,
	reader: typeof ja
) => describeMunicipality('宇部市', list, { graded, documents }, reader);

describe('describeMunicipality', () => {
	test('says what the city aims at, and that there is only a plan where every document is one', () => {
		expect(say(promises, plan, false, ja)).toBe(
			'宇部市の目標は、a20業務（R4）、b20業務（R4）などです。読んだ文書は計画書だけで、評価はありません。'
		);
		expect(say(promises, plan, false, en)).toMatch(
			/^Among the targets of 宇部市: a 20 .*\(2022\), b 20 .*\(2022\)\. The only document read is a plan/
		);
	});
	test('keeps its first sentence short', () => {
		const long = cityPromises([target('あ'.repeat(20)), target('い'.repeat(20))]);
		expect(say(long, plan, false, ja)).toMatch(/^宇部市の目標は、あ{20}20業務（R4）などです。/);
	});
	test('gives a target in the unit of the concept where it is converted', () => {
		const cards = cityPromises([
			target('交付率', {
				value: 3293,
				value_text: '3,293枚',
				conversion: 'residents',
				concept_unit_ja: '%',
				concept_unit_en: '%',
				concept_value: 13.8
			})
		]);
		expect(say(cards, plan, false, ja)).toMatch(/^宇部市の目標は、交付率13\.8%（R4）です。/);
		expect(say(cards, plan, false, en)).toMatch(/^Targets of 宇部市: 交付率 13\.8% \(2022\)\./);
	});
	test('leaves out what is not sure, and says where nothing is left', () => {
		const unsure = cityPromises([target('a', { certainty: 'low' })]);
		expect(say(unsure, plan, false, ja)).toMatch(/共通する指標の目標はありません。/);
	});
	test('says that a report gives no grades where it does not', () => {
		expect(say(promises, report, false, ja)).toMatch(/文書に市の評価はありません。$/);
		expect(say(promises, report, false, en)).toMatch(/give no grades\.$/);
	});
	test('says whose the grades are where there are some', () => {
		expect(say(promises, report, true, ja)).toMatch(
			/評価は市が自ら付けたもので、ほかの市とは比べられません。$/
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
